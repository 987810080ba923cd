import type { Geometry } from 'geojson';
import type { Place } from '$lib/dossier';
import type { PlaceRegions, RegionFacts } from '$lib/regions';
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

/** A place as a file may say it; the same place is always said the same way. */
export function placeCells(place: Place, regions: RegionFacts, redaction: Redaction): PlaceCells {
	const { name, precision, label } = place.properties;
	const assigned = regions.assignment.get(place.id);
	const province = unitOf(assigned?.province, regions.provinces);
	const { positions } = redaction;
	const known: PlaceCells = {
		...{ name: redaction.places ? '' : name, precision, at: label },
		geometry: place.geometry as Geometry,
		province: positions === 'country' ? '' : (province?.name ?? '')
	};
	if (positions === 'none' || finest[precision] >= levelOf[positions]) return known;
	if (positions === '0.1' || positions === '1') {
		const at = middleOfCell(label, Number(positions));
		const geometry = { type: 'Point' as const, coordinates: [...at] };
		return { ...known, name: '', precision: `cell of ${positions}°`, at, geometry };
	}
	const country = unitOf(assigned?.country, regions.units.country);
	const unit = positions === 'province' ? (province ?? country) : country;
	return {
		name: redaction.places ? '' : (unit?.name ?? ''),
		precision: unit === undefined ? 'left out' : unit === province ? 'admin1' : 'country',
		at: unit ? [unit.label[0]!, unit.label[1]!] : null,
		geometry: unit ? { type: 'Point', coordinates: [...unit.label] } : null,
		province: known.province
	};
}

function unitOf<U extends { readonly id: string }>(
	outcome: PlaceRegions['province'],
	units: readonly U[]
): U | undefined {
	return outcome?.kind === 'in' ? units.find(({ id }) => id === outcome.unit) : undefined;
}

function middleOfCell([lng, lat]: readonly [number, number], size: number): [number, number] {
	const middle = (value: number, most: number) => {
		const cell = Math.min(Math.floor(value / size + 1e-9), Math.round(most / size) - 1);
		return Number(((cell + 0.5) * size).toFixed(2));
	};
	return [middle(lng, 180), middle(lat, 90)];
}
