import type { Interned } from './interned';

/** Tuples under numbers of another order, and the column that refers to them. */
export interface Renumbered {
	/** By row. */
	readonly column: Uint32Array;
	/** One place of all tuples. */
	readonly at: (place: number) => Float64Array;
}

/**
 * Numbers the tuples anew, so that those which are read one after the other stand beside each other in memory.
 * @param before compares two of their numbers; what is equal keeps its order
 */
export function renumber(
	column: Uint32Array,
	tuples: Interned,
	before: (a: number, b: number) => number
): Renumbered {
	const order = Uint32Array.from({ length: tuples.size }, (_, i) => i).sort((a, b) => before(a, b) || a - b);
	const rank = new Uint32Array(order.length);
	order.forEach((old, i) => (rank[old] = i));
	return {
		column: column.map((old) => rank[old]!),
		at: (place) => Float64Array.from(order, (old) => tuples.at(old, place))
	};
}
