import { isDeepStrictEqual } from 'node:util';
import { keysOf } from '$lib/filter';
import type { FlatRows, Counted } from './flat-rows';

/** Events by value of each column, each under every clause but the column's own; cells and total under all. */
export type RawCounts = { readonly [C in Counted]: ArrayLike<number> } & { readonly total: number };

/** The same by name, without what is not there: the form in which all contenders must agree. */
export interface Counts {
	readonly total: number;
	readonly group: Record<string, number>;
	readonly type: Record<string, number>;
	readonly country: Record<string, number>;
	readonly toll: Record<string, number>;
	/** By month; behind the last those of a longer time, then those without a date. */
	readonly months: readonly number[];
	readonly cells: Record<string, number>;
}

/** Names raw counts. An event counts once for each of its groups and for every group above one of them. */
export function named(raw: RawCounts, { table, cells }: FlatRows): Counts {
	const { setStart, setMember, meta } = table;
	const group: Record<string, number> = {};
	for (let set = 0; set + 1 < setStart.length; set++) {
		const above = new Set<number>();
		for (let i = setStart[set]!; i < setStart[set + 1]!; i++)
			for (let up = setMember[i]!; up >= 0; up = meta.parents[up]!) above.add(up);
		for (const one of above) add(group, meta.groups[one]!, raw.set[set]!);
	}
	const byKey = (keys: readonly string[], counts: ArrayLike<number>) => {
		const sums: Record<string, number> = {};
		keys.forEach((key, i) => add(sums, key, counts[i]!));
		return sums;
	};
	return {
		total: raw.total,
		group,
		type: byKey(keysOf(table, 'type'), raw.kind),
		country: byKey(keysOf(table, 'country'), raw.country),
		toll: byKey(keysOf(table, 'toll'), raw.toll),
		months: Array.from(raw.slot),
		cells: byKey(Array.from(cells.keys, String), raw.cell)
	};
}

function add(sums: Record<string, number>, key: string, count: number) {
	if (count > 0) sums[key] = (sums[key] ?? 0) + count;
}

/** The first name under which two counts differ, or null. */
export function difference(a: Counts, b: Counts): string | null {
	const names = Object.keys(a) as (keyof Counts)[];
	return names.find((name) => !isDeepStrictEqual(a[name], b[name])) ?? null;
}
