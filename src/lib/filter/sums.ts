import type { EventTable } from '$lib/table';

/** Numbers that `Sums` keeps beside each other of one index, so that they share a line of memory. */
export const lanes = 4;
/** What stands in each lane; the last is the xor of row numbers: where one event is, its row. */
export const lane = { low: 0, best: 1, high: 2, row: 3 } as const;

/** Whole numbers of four bytes where no sum of the table outgrows them, which is nearly always; else of eight. */
export type Lanes = Int32Array | Float64Array;

/** Events counted by an index that each row has, with what their tolls add up to. */
export class Sums {
	readonly count: Int32Array;
	/** By index, then `lane`. */
	readonly lanes: Lanes;

	/** @param tolls of the table, as `tollLanes` gives them */
	constructor(size: number, tolls: Lanes) {
		this.count = new Int32Array(size);
		this.lanes = tolls instanceof Int32Array ? new Int32Array(size * lanes) : new Float64Array(size * lanes);
	}

	clear(): void {
		this.count.fill(0);
		this.lanes.fill(0);
	}
}

/** What a toll adds to each lane, by its index in the table's toll columns; a row adds itself. */
export function tollLanes({ toll, sumLow, sumBest, sumHigh }: EventTable): Lanes {
	const most = sumLow.map((low, i) => Math.max(low, sumBest[i]!, sumHigh[i]!));
	let sum = 0;
	for (let row = 0; row < toll.length; row++) sum += most[toll[row]!]!;
	const of = new (sum < 2 ** 31 ? Int32Array : Float64Array)(sumLow.length * lanes);
	for (let i = 0; i < sumLow.length; i++) of.set([sumLow[i]!, sumBest[i]!, sumHigh[i]!], i * lanes);
	return of;
}
