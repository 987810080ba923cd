import type { RowTest } from '$lib/filter';
import { inOrder, type AnyGrouping, type RegionRow } from '$lib/regions';
import { none, type EventTable } from '$lib/table';

/** Events that stand at one place and have one key of each grouping that traits have keys of. */
export interface Lot {
	/** Index into `places`, or -1 where no place is stated. */
	readonly place: number;
	readonly country: number;
	readonly subregion: number;
	readonly events: number;
}

/** One region as a ranking shows it. */
export interface RankedRegion {
	readonly grouping: AnyGrouping;
	readonly key: string;
	readonly name: string;
	readonly isRest: boolean;
	readonly events: number;
	/** Names of the places that have most of them, with how many; and how many places there are. */
	readonly top: readonly (readonly [name: string, events: number])[];
	readonly places: number;
	/** By region of every ranking, in their order, the events that both count. */
	readonly shared: readonly number[];
}

export interface Ranking {
	readonly grouping: AnyGrouping;
	/** The regions with most events, then every rest. */
	readonly rows: readonly RankedRegion[];
	/** Regions that are not shown, and what they add up to. */
	readonly more: number;
	readonly moreEvents: number;
	/** How often events are counted in a further region. */
	readonly overlap: number;
}

/** The same events ranked by every grouping. */
export interface Rankings {
	readonly events: number;
	readonly rankings: readonly Ranking[];
}

/** How a grouping parts lots. */
export interface LotParts {
	readonly grouping: AnyGrouping;
	readonly keysOf: (lot: Lot) => readonly string[];
	readonly nameOf: (key: string) => Pick<RegionRow, 'name' | 'label'>;
}

/** Regions and places that a ranking names. */
const mostRegions = 8;
const mostPlaces = 3;

/** The rows that pass, gathered by where they stand and what their traits say of it. */
export function lotsOf(table: EventTable, { runs, refused, inText }: RowTest): Lot[] {
	const { trait, traitCountry, traitSubregion, meta } = table;
	const subregions = meta.subregions.length;
	const units = Float64Array.from(traitCountry, (country, t) => country * subregions + traitSubregion[t]!);
	const placeOf = placeOfSpot(table);
	const places = meta.places.length + 1;
	// Nearly every place has one pair of units: what differs from its first is counted apart.
	const firstUnits = new Float64Array(places).fill(-1);
	const counts = new Float64Array(places);
	const others = new Map<number, number>();
	const hasText = inText.length > 0;
	const [spot, size] = [table.spot, meta.countries.length * subregions];
	for (let run = 0; run < runs.length; run += 2) {
		const end = runs[run + 1]!;
		for (let row = runs[run]!; row < end; row++) {
			const t = trait[row]!;
			if (refused[t] !== 0 || (hasText && inText[row] === 0)) continue;
			const place = placeOf[spot[row]!]!;
			if (firstUnits[place]! < 0) firstUnits[place] = units[t]!;
			if (firstUnits[place] === units[t]) counts[place]!++;
			else {
				const lot = place * size + units[t]!;
				others.set(lot, (others.get(lot) ?? 0) + 1);
			}
		}
	}
	const lotOf = (place: number, of: number, events: number): Lot => {
		return { place: place - 1, country: Math.floor(of / subregions), subregion: of % subregions, events };
	};
	return [
		...[...counts].flatMap((events, place) => (events > 0 ? [lotOf(place, firstUnits[place]!, events)] : [])),
		...[...others].map(([lot, events]) => lotOf(Math.floor(lot / size), lot % size, events))
	];
}

/** By spot its place, counted from 1 on; 0 where none is stated. */
function placeOfSpot({ spotAnchor, anchorPlace }: EventTable): Uint32Array {
	return Uint32Array.from(spotAnchor, (anchor) => (anchor === none ? 0 : anchorPlace[anchor]! + 1));
}

export function rankRegions(
	lots: readonly Lot[],
	parts: readonly LotParts[],
	placeNames: readonly string[]
): Rankings {
	const total = lots.reduce((sum, { events }) => sum + events, 0);
	const ranked = parts.map((one) => rankedBy(one, lots));
	const shown = ranked.flatMap(({ rows }) => rows);
	const shared = sharedBy(
		shown.map(({ lots }) => lots),
		lots
	);
	let at = 0;
	return {
		events: total,
		rankings: ranked.map(({ rows, grouping, ...rest }) => ({
			...{ grouping, ...rest },
			rows: rows.map(({ lots: of, ...row }) => ({
				...{ ...row, grouping, shared: shared[at++]! },
				...placesOf(of, lots, placeNames)
			}))
		}))
	};
}

function rankedBy({ grouping, keysOf, nameOf }: LotParts, lots: readonly Lot[]) {
	const byKey = new Map<string, number[]>();
	let overlap = 0;
	lots.forEach((lot, i) => {
		const keys = keysOf(lot);
		overlap += (keys.length - 1) * lot.events;
		for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), i]);
	});
	const rows = [...byKey].map(([key, of]) => {
		const { name, label } = nameOf(key);
		const events = of.reduce((sum, lot) => sum + lots[lot]!.events, 0);
		return { key, name, label, tally: { events }, lots: of };
	});
	rows.sort(inOrder);
	const regions = rows.filter(({ label }) => label !== null);
	const shown = [...regions.slice(0, mostRegions), ...rows.filter(({ label }) => label === null)];
	return {
		...{ grouping, overlap, more: Math.max(0, regions.length - mostRegions) },
		moreEvents: regions.slice(mostRegions).reduce((sum, { tally }) => sum + tally.events, 0),
		rows: shown.map(({ key, name, label, tally, lots }) => ({
			...{ key, name, lots },
			...{ isRest: label === null, events: tally.events }
		}))
	};
}

/** For every two of the shown rows the events of the lots that both hold. */
function sharedBy(rows: readonly (readonly number[])[], lots: readonly Lot[]): number[][] {
	const rowsOf: number[][] = lots.map(() => []);
	rows.forEach((of, row) => of.forEach((lot) => rowsOf[lot]!.push(row)));
	const shared = rows.map(() => rows.map(() => 0));
	rowsOf.forEach((here, lot) => {
		for (const a of here) for (const b of here) shared[a]![b]! += lots[lot]!.events;
	});
	return shared;
}

function placesOf(of: readonly number[], lots: readonly Lot[], names: readonly string[]) {
	const byPlace = new Map<number, number>();
	for (const i of of) {
		const { place, events } = lots[i]!;
		if (place >= 0) byPlace.set(place, (byPlace.get(place) ?? 0) + events);
	}
	const top = [...byPlace].sort(([, a], [, b]) => b - a).slice(0, mostPlaces);
	return { top: top.map(([place, events]) => [names[place]!, events] as const), places: byPlace.size };
}
