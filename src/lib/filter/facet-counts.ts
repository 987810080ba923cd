import { applyFilter } from './apply-filter';
import type { Clauses, Dimension, RowKeys } from './clauses';

/**
 * How many rows each key of a dimension stands for under the other dimensions' clauses. `climb` adds the keys
 * a row counts under besides its own (a group's parents); a row counts once under each.
 */
export function facetCounts(
	keys: RowKeys,
	clauses: Clauses,
	dimension: Dimension,
	climb: (key: string) => readonly string[] = (key) => [key]
): ReadonlyMap<string, number> {
	const mask = applyFilter(keys, clauses, dimension);
	const counts = new Map<string, number>();
	keys[dimension].forEach((own, row) => {
		if (!mask[row]) return;
		for (const key of new Set(own.flatMap(climb))) counts.set(key, (counts.get(key) ?? 0) + 1);
	});
	return counts;
}
