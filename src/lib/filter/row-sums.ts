import type { EventTable } from '$lib/table';

/** Events counted by an index that each row has, with what their tolls add up to. */
export class Sums {
	readonly count: Int32Array;
	readonly low: Float64Array;
	readonly best: Float64Array;
	readonly high: Float64Array;

	constructor(size: number) {
		this.count = new Int32Array(size);
		[this.low, this.best, this.high] = [
			new Float64Array(size),
			new Float64Array(size),
			new Float64Array(size)
		];
	}

	clear(): void {
		for (const column of [this.count, this.low, this.best, this.high]) column.fill(0);
	}
}

/** Sums by spot; `xor` is of the rows counted: where only one is, that row. */
export class SpotSums extends Sums {
	readonly xor: Int32Array;

	constructor(size: number) {
		super(size);
		this.xor = new Int32Array(size);
	}

	override clear(): void {
		super.clear();
		this.xor.fill(0);
	}
}

/**
 * Adds a run of rows that come into the window of dates, or takes away one that leaves it. Without a branch: a row
 * that fails by its text or its trait adds nothing.
 * @param by 1 or -1
 * @param passes by trait, 1 or 0
 */
export function moveRun(
	table: EventTable,
	{ traits, spots }: { readonly traits: Sums; readonly spots: SpotSums },
	passes: Int32Array,
	inText: Uint8Array,
	from: number,
	to: number,
	by: number
): void {
	const { trait, spot, toll, sumLow, sumBest, sumHigh } = table;
	const { count: traitCount, low: traitLow, best: traitBest, high: traitHigh } = traits;
	const { count: spotCount, low: spotLow, best: spotBest, high: spotHigh, xor } = spots;
	for (let row = from; row < to; row++) {
		const t = trait[row]!;
		const s = spot[row]!;
		const k = toll[row]!;
		const low = sumLow[k]!;
		const best = sumBest[k]!;
		const high = sumHigh[k]!;
		const inDate = by * inText[row]!;
		traitCount[t]! += inDate;
		traitLow[t]! += inDate * low;
		traitBest[t]! += inDate * best;
		traitHigh[t]! += inDate * high;
		const passing = inDate * passes[t]!;
		spotCount[s]! += passing;
		spotLow[s]! += passing * low;
		spotBest[s]! += passing * best;
		spotHigh[s]! += passing * high;
		xor[s]! ^= row & -(passing & 1);
	}
}

/**
 * Adds rows whose trait now passes and takes away those whose trait no longer does.
 * @param rows only the first `size` of them count; all in the window, and found by the text
 * @param change by trait, 1 or -1
 */
export function changeRows(
	table: EventTable,
	spots: SpotSums,
	rows: Uint32Array,
	size: number,
	change: Int8Array
): void {
	const { trait, spot, toll, sumLow, sumBest, sumHigh } = table;
	const { count, low, best, high, xor } = spots;
	for (let i = 0; i < size; i++) {
		const row = rows[i]!;
		const by = change[trait[row]!]!;
		const s = spot[row]!;
		const k = toll[row]!;
		count[s]! += by;
		low[s]! += by * sumLow[k]!;
		best[s]! += by * sumBest[k]!;
		high[s]! += by * sumHigh[k]!;
		xor[s]! ^= row;
	}
}

/** Puts the rows of a run whose trait changes, and which the text finds, into `found`; says how many they are. */
export function changedRows(
	{ trait }: EventTable,
	change: Int8Array,
	inText: Uint8Array,
	from: number,
	to: number,
	found: Uint32Array
): number {
	let size = 0;
	for (let row = from; row < to; row++) {
		found[size] = row;
		size += change[trait[row]!]! & 1 & inText[row]!;
	}
	return size;
}
