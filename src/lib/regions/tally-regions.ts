import type { Tally } from '$lib/table';
import { restKeys } from './region-keys';
import type { Grouping, Unit } from './unit';

export interface RegionRow {
	readonly key: string;
	readonly name: string;
	/** Null for what is in no unit and so has no spot on the map. */
	readonly label: [lng: number, lat: number] | null;
	readonly tally: Tally;
	/** The name of what it is a part of. */
	readonly parent?: string;
	/** What a reader should know of it; empty where nothing. */
	readonly note: string;
}

export interface RegionTally {
	/** By events, most first, then by name; what is in no unit stands last. Only rows with events. */
	readonly rows: readonly RegionRow[];
	readonly total: Tally;
	/** How often events are counted in a further region; 0 where no two regions overlap. */
	readonly shared: number;
}

const byName = new Intl.Collator('en-GB').compare;

/**
 * Names what was added up by region key. Every event has one key, so the rows' events and attacks add up to the
 * total's, and so do their tolls.
 * @param tallies by key as `regionKeys` gives them
 * @throws Error when a key is neither of a unit nor one of `coarser`, `outside` and `none`
 */
export function tallyRegions(
	tallies: ReadonlyMap<string, Tally>,
	grouping: Grouping,
	units: readonly Unit[]
): RegionTally {
	const known = unitNames(grouping, units);
	const rows = [...tallies].map(([key, tally]): RegionRow => {
		const unit = known.get(key);
		if (!unit) throw new Error(`There is no region "${key}".`);
		return { key, name: unit.name, label: unit.label, tally, note: '' };
	});
	return { rows: rows.sort(inOrder), total: added(tallies.values()), shared: 0 };
}

/** What each key of a grouping is called, and where that stands; nowhere for what is in no unit. */
export function unitNames(
	grouping: Grouping,
	units: readonly Unit[]
): ReadonlyMap<string, Pick<RegionRow, 'name' | 'label'>> {
	return new Map([...units, ...restOf(grouping)].map((row) => [row.id, row]));
}

function added(tallies: Iterable<Tally>): Tally {
	let [events, attacks, tollsStated, tollsNotStated, low, best] = [0, 0, 0, 0, 0, 0];
	let high: number | null = 0;
	for (const tally of tallies) {
		events += tally.events;
		attacks += tally.attacks;
		tollsStated += tally.tollsStated;
		tollsNotStated += tally.tollsNotStated;
		low += tally.killed.low;
		best += tally.killed.best;
		high = high === null || tally.killed.high === null ? null : high + tally.killed.high;
	}
	return { events, attacks, killed: { low, best, high }, tollsStated, tollsNotStated };
}

function restOf(grouping: Grouping): { id: string; name: string; label: null }[] {
	const names: Record<(typeof restKeys)[number], string> = {
		coarser: `Coarser than a ${grouping}`,
		outside: `At sea or outside every ${grouping}`,
		none: 'Place not stated'
	};
	return restKeys.map((id) => ({ id, name: names[id], label: null }));
}

type InOrder = Pick<RegionRow, 'name' | 'label'> & { readonly tally: Pick<Tally, 'events'> };

/** Regions by events, most first, then by name; what is in none stands last. */
export function inOrder(a: InOrder, b: InOrder): number {
	const rest = Number(a.label === null) - Number(b.label === null);
	return rest || b.tally.events - a.tally.events || byName(a.name, b.name);
}
