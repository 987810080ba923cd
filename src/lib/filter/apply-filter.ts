import type { RowMask } from '$lib/table';
import { dimensions, type Clauses, type Dimension, type RowKeys } from './clauses';

/** Marks the rows that pass every clause, leaving out the clause of `except`: a facet ignores its own. */
export function applyFilter(keys: RowKeys, clauses: Clauses, except?: Dimension): RowMask {
	const mask = new Uint8Array(keys.type.length).fill(1);
	for (const dimension of dimensions) {
		const chosen = clauses[dimension];
		if (!chosen || dimension === except) continue;
		const column = keys[dimension];
		for (let row = 0; row < mask.length; row++)
			if (mask[row] && !column[row]!.some((key) => chosen.has(key))) mask[row] = 0;
	}
	return mask;
}
