import type { RowTest } from '$lib/filter';
import { spanEndOf, type EventTable } from '$lib/table';
import type { RegionRows } from './region-rows';

/** What is counted by region, each column a region after another. */
export class RegionCounts {
	readonly events: Int32Array;
	/** By kind of mark. */
	readonly kinds: Int32Array;
	/** By the group that leads. */
	readonly leads: Int32Array;
	/** By bin. */
	readonly bins: Int32Array;
	/** Of a date that no bin holds whole. */
	readonly vague: Int32Array;
	readonly undated: Int32Array;
	/** The row of the earliest date and of the latest, -1 where none is dated. */
	readonly first: Int32Array;
	readonly last: Int32Array;

	constructor(regions: number, { meta }: EventTable, bins: number) {
		const column = (width = 1) => new Int32Array(regions * width);
		[this.events, this.vague, this.undated] = [column(), column(), column()];
		[this.kinds, this.leads] = [column(meta.kinds.length), column(meta.groups.length)];
		[this.bins, this.first, this.last] = [column(bins), column().fill(-1), column().fill(-1)];
	}
}

/**
 * Counts the rows that pass by region, in one go over them.
 * @param edges first day of each bin and behind the last the day after it; exact days that pass lie within
 */
export function countRegions(
	table: EventTable,
	{ runs, refused, inText }: RowTest,
	{ keys, index, start, member }: RegionRows,
	edges: Int32Array
): RegionCounts {
	const { trait, traitKind, traitLead, meta, start: day } = table;
	const [kinds, groups, bins] = [meta.kinds.length, meta.groups.length, edges.length - 1];
	const counts = new RegionCounts(keys.length, table, bins);
	// Columns are read through names of their own: a million times through an object takes twice as long.
	const { events, kinds: byKind, leads, bins: byBin, vague, undated, first, last } = counts;
	const hasText = inText.length > 0;
	const [exact, dated] = [meta.exact, meta.exact + meta.spans];
	let [bin, after] = [0, edges[1]!];
	for (let run = 0; run < runs.length; run += 2) {
		const end = runs[run + 1]!;
		for (let row = runs[run]!; row < end; row++) {
			const t = trait[row]!;
			if (refused[t] !== 0 || (hasText && inText[row] === 0)) continue;
			let at = -1;
			if (row < exact) {
				// Rows of one day stand in the order of their days, so that bins are only stepped through.
				while (day[row]! >= after) after = edges[++bin + 1]!;
				at = bin;
			} else if (row < dated) at = binOfSpan(table, row, edges);
			const of = index[row]!;
			const to = start[of + 1]!;
			for (let i = start[of]!; i < to; i++) {
				const region = member[i]!;
				events[region]!++;
				byKind[region * kinds + traitKind[t]!]!++;
				leads[region * groups + traitLead[t]!]!++;
				if (row >= dated) undated[region]!++;
				else if (at >= 0) byBin[region * bins + at]!++;
				else vague[region]!++;
				if (row < exact) {
					if (first[region]! < 0) first[region] = row;
					last[region] = row;
				} else if (row < dated) stretch(counts, table, region, row);
			}
		}
	}
	return counts;
}

/** The bin that holds all of a row's stretch of days, or -1. */
function binOfSpan(table: EventTable, row: number, edges: Int32Array): number {
	const from = table.start[row]!;
	let [low, high] = [0, edges.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (edges[middle]! <= from) low = middle + 1;
		else high = middle;
	}
	return low > 0 && low < edges.length && spanEndOf(table, row) < edges[low]! ? low - 1 : -1;
}

/** A date that is a stretch of days is the first or the last only where it reaches further than a plain one. */
function stretch({ first, last }: RegionCounts, table: EventTable, region: number, row: number) {
	const [was, is] = [first[region]!, last[region]!];
	if (was < 0 || table.start[row]! < table.start[was]!) first[region] = row;
	if (is < 0 || spanEndOf(table, row) > dayOfLast(table, is)) last[region] = row;
}

const dayOfLast = (table: EventTable, row: number) =>
	row < table.meta.exact ? table.start[row]! : spanEndOf(table, row);
