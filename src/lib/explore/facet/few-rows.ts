/** Rows shown before a reader asks for more, and after. Below `leastHidden` hiding them saves nothing. */
export const fewAtFirst = 10;
export const fewAtMost = 40;
const leastHidden = 3;

/**
 * As many rows as there is room for, in their order, and beside them those a choice names, so that none is out of
 * sight; all together `fewAtMost`, unless fewer than three would be hidden.
 */
export function fewRows<T>(
	rows: readonly T[],
	isLong: boolean,
	isChosen: (row: T) => boolean
): { readonly rows: readonly T[]; readonly more: number } {
	const limit = isLong ? fewAtMost : fewAtFirst;
	if (rows.length < limit + leastHidden) return { rows, more: 0 };
	const chosen = rows.slice(limit).filter(isChosen);
	const few = [...rows.slice(0, limit), ...chosen.slice(0, Math.max(0, fewAtMost - limit))];
	return { rows: few, more: rows.length - few.length };
}
