import { tally, type EventTable, type RowMask, type Tally } from '$lib/table';
import type { EventRecord } from '$lib/dossier';
import { restKeys } from './region-keys';
import type { Grouping, Unit } from './unit';

export interface RegionRow {
	readonly key: string;
	readonly name: string;
	/** Null for what is in no unit and so has no spot on the map. */
	readonly label: [lng: number, lat: number] | null;
	readonly tally: Tally;
}

export interface RegionTally {
	/** By events, most first, then by name; what is in no unit stands last. Only rows with events. */
	readonly rows: readonly RegionRow[];
	readonly total: Tally;
}

const byName = new Intl.Collator('en-GB').compare;

/**
 * What the rows that pass add up to in each unit. Every row has one key, so the rows' events and attacks add up
 * to the total's, and so do their tolls.
 * @param keys as `regionKeys` gives them
 * @throws Error when a key is neither of a unit nor one of `coarser`, `outside` and `none`
 */
export function tallyRegions(
	table: EventTable,
	mask: RowMask,
	keys: readonly (readonly string[])[],
	units: readonly Unit[]
): RegionTally {
	const passing = new Map<string, EventRecord[]>();
	const all: EventRecord[] = [];
	table.events.forEach((event, row) => {
		if (!mask[row]) return;
		const key = keys[row]![0]!;
		const same = passing.get(key);
		if (same) same.push(event);
		else passing.set(key, [event]);
		all.push(event);
	});
	const known = new Map([...units, ...restOf(units[0]?.grouping ?? 'country')].map((row) => [row.id, row]));
	const rows = [...passing].map(([key, events]): RegionRow => {
		const unit = known.get(key);
		if (!unit) throw new Error(`There is no region "${key}".`);
		return { key, name: unit.name, label: unit.label, tally: tally(events) };
	});
	return { rows: rows.sort(inOrder), total: tally(all) };
}

function restOf(grouping: Grouping): { id: string; name: string; label: null }[] {
	const names: Record<(typeof restKeys)[number], string> = {
		coarser: `Coarser than a ${grouping}`,
		outside: `At sea or outside every ${grouping}`,
		none: 'Place not stated'
	};
	return restKeys.map((id) => ({ id, name: names[id], label: null }));
}

function inOrder(a: RegionRow, b: RegionRow): number {
	const rest = Number(a.label === null) - Number(b.label === null);
	return rest || b.tally.events - a.tally.events || byName(a.name, b.name);
}
