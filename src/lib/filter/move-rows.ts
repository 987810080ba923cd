import type { EventTable } from '$lib/table';
import { lanes, type Lanes, type Sums } from './sums';

/** What the kernels below read: columns by row, what each toll adds, and the rows a text finds. */
export interface RowColumns {
	readonly trait: Uint32Array;
	readonly spot: Uint32Array;
	readonly toll: Uint32Array;
	/** As `tollLanes` gives it. */
	readonly tolls: Lanes;
	/** One byte a row, 1 where the text finds it; empty without one. */
	readonly inText: Uint8Array;
}

export const rowColumns = (
	{ trait, spot, toll }: EventTable,
	tolls: Lanes,
	inText: Uint8Array
): RowColumns => ({ trait, spot, toll, tolls, inText });

/**
 * Adds a run of rows that come into the window of dates to the sums of their traits, or takes away one that leaves it.
 * @param by 1 or -1
 */
export function moveTraits(
	{ trait, toll, tolls, inText }: RowColumns,
	{ count, lanes: sums }: Sums,
	from: number,
	to: number,
	by: number
): void {
	const hasText = inText.length > 0;
	for (let row = from; row < to; row++) {
		if (hasText && inText[row] === 0) continue;
		const t = trait[row]!;
		const k = toll[row]! * lanes;
		const at = t * lanes;
		count[t]! += by;
		sums[at]! += by * tolls[k]!;
		sums[at + 1]! += by * tolls[k + 1]!;
		sums[at + 2]! += by * tolls[k + 2]!;
		sums[at + 3]! ^= row;
	}
}

/**
 * The same to the sums of their spots, and to the events by toll, for the rows whose trait passes.
 * @param failed by trait, 0 where every clause lets it pass
 */
export function moveSpots(
	{ trait, spot, toll, tolls, inText }: RowColumns,
	{ count, lanes: sums }: Sums,
	byToll: Int32Array,
	failed: Uint8Array,
	from: number,
	to: number,
	by: number
): void {
	const hasText = inText.length > 0;
	for (let row = from; row < to; row++) {
		if (failed[trait[row]!] !== 0 || (hasText && inText[row] === 0)) continue;
		const s = spot[row]!;
		const z = toll[row]!;
		const k = z * lanes;
		const at = s * lanes;
		byToll[z]! += by;
		count[s]! += by;
		sums[at]! += by * tolls[k]!;
		sums[at + 1]! += by * tolls[k + 1]!;
		sums[at + 2]! += by * tolls[k + 2]!;
		sums[at + 3]! ^= row;
	}
}

/**
 * Adds rows whose trait now passes to the sums of their spots and the events by toll, and takes away those whose trait
 * no longer does.
 * @param rows only the first `size` of them count; all in the window, and found by the text
 * @param change by trait, above 0 where its rows are added, below where they are taken away
 */
export function changeSpots(
	{ trait, spot, toll, tolls }: RowColumns,
	{ count, lanes: sums }: Sums,
	byToll: Int32Array,
	rows: Uint32Array,
	size: number,
	change: Int8Array
): void {
	for (let i = 0; i < size; i++) {
		const row = rows[i]!;
		const by = change[trait[row]!]! > 0 ? 1 : -1;
		const s = spot[row]!;
		const z = toll[row]!;
		const k = z * lanes;
		const at = s * lanes;
		byToll[z]! += by;
		count[s]! += by;
		sums[at]! += by * tolls[k]!;
		sums[at + 1]! += by * tolls[k + 1]!;
		sums[at + 2]! += by * tolls[k + 2]!;
		sums[at + 3]! ^= row;
	}
}
