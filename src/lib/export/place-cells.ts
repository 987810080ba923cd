import type { Geometry } from 'geojson';
import type { Place } from '$lib/dossier';
import type { Outcome, RegionFacts, Unit } from '$lib/regions';
import type { CoarseUnit, Redaction } from './redaction';

/** Where an event is said to be. */
export interface PlaceCells {
	readonly name: string;
	readonly precision: string;
	/** Null where no position is left that is coarse enough. */
	readonly at: readonly [lng: number, lat: number] | null;
	readonly geometry: Geometry | null;
	readonly province: string;
}

const finest = { exact: 0, settlement: 0, admin1: 1, country: 2, region: 3 } as const;
/** The precision that a unit already is; what is as coarse keeps its position. */
const levelOf: Readonly<Record<Exclude<CoarseUnit, 'none'>, number>> = {
	'0.1': 1,
	'1': 1,
	province: 1,
	country: 2
};

/** Says places as a file may; the same place is always said the same way, and worked out once. */
export function placeCells(regions: RegionFacts, redaction: Redaction): (place: Place) => PlaceCells {
	const provinces = new Map(regions.provinces.map((unit) => [unit.id, unit]));
	const countries = new Map(regions.units.country.map((unit) => [unit.id, unit]));
	const said = new Map<Place, PlaceCells>();
	const say = (place: Place): PlaceCells => {
		const { province, country } = regions.assignment.get(place.id) ?? {};
		return cellsOf(place, unitOf(province, provinces), unitOf(country, countries), redaction);
	};
	return (place) => {
		const known = said.get(place) ?? say(place);
		said.set(place, known);
		return known;
	};
}

function cellsOf(
	place: Place,
	province: Unit | undefined,
	country: Unit | undefined,
	{ places, positions }: Redaction
): PlaceCells {
	const { name, precision, label } = place.properties;
	const known: PlaceCells = {
		...{ name: places ? '' : name, precision, at: label },
		geometry: place.geometry as Geometry,
		province: positions === 'country' ? '' : (province?.name ?? '')
	};
	if (positions === 'none' || finest[precision] >= levelOf[positions]) return known;
	if (positions === '0.1' || positions === '1') {
		const at = middleOfCell(label, Number(positions));
		const geometry = { type: 'Point' as const, coordinates: [...at] };
		return { ...known, name: '', precision: `cell of ${positions}°`, at, geometry };
	}
	const unit = positions === 'province' ? (province ?? country) : country;
	return {
		name: places ? '' : (unit?.name ?? ''),
		precision: unit === undefined ? 'left out' : unit === province ? 'admin1' : 'country',
		at: unit ? [unit.label[0]!, unit.label[1]!] : null,
		geometry: unit ? { type: 'Point', coordinates: [...unit.label] } : null,
		province: known.province
	};
}

function unitOf(outcome: Outcome | undefined, units: ReadonlyMap<string, Unit>): Unit | undefined {
	return outcome?.kind === 'in' ? units.get(outcome.unit) : undefined;
}

function middleOfCell([lng, lat]: readonly [number, number], size: number): [number, number] {
	const middle = (value: number, most: number) => {
		const cell = Math.min(Math.floor(value / size + 1e-9), Math.round(most / size) - 1);
		return Number(((cell + 0.5) * size).toFixed(2));
	};
	return [middle(lng, 180), middle(lat, 90)];
}
