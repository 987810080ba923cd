import type { EventTable } from '$lib/table';
import { keyDimensions, type KeyDimension } from './clauses';
import { keysOf } from './failed-traits';

/**
 * Events by the index of their key in each dimension (for groups: by their set), under every clause but the
 * dimension's own: a row that fails one clause alone still counts in the facet of that clause.
 * @param failed by trait, as `failedTraits` gives it
 * @param events by trait, the events that pass by date and text
 */
export function countFacets(
	table: EventTable,
	failed: Uint8Array,
	events: Int32Array
): { [D in KeyDimension]: Int32Array } {
	const { traitSet, traitKind, traitStatus, traitCountry, traitSubregion, traitPrecision, traitToll } = table;
	const size = (dimension: KeyDimension) =>
		dimension === 'group' ? table.setStart.length - 1 : keysOf(table, dimension).length;
	const counts = Object.fromEntries(
		keyDimensions.map((dimension) => [dimension, new Int32Array(size(dimension))])
	) as { [D in KeyDimension]: Int32Array };
	const { group, type, status, country, subregion, precision, toll } = counts;
	// Written out: a loop over the dimensions would meet arrays of several types, and take eight times as long.
	for (let trait = 0; trait < failed.length; trait++) {
		const count = events[trait]!;
		const bits = failed[trait]!;
		if (count === 0 || (bits & (bits - 1)) !== 0) continue;
		if ((bits & ~1) === 0) group[traitSet[trait]!]! += count;
		if ((bits & ~2) === 0) type[traitKind[trait]!]! += count;
		if ((bits & ~4) === 0) status[traitStatus[trait]!]! += count;
		if ((bits & ~8) === 0) country[traitCountry[trait]!]! += count;
		if ((bits & ~16) === 0) subregion[traitSubregion[trait]!]! += count;
		if ((bits & ~32) === 0) precision[traitPrecision[trait]!]! += count;
		if ((bits & ~64) === 0) toll[traitToll[trait]!]! += count;
	}
	return counts;
}
