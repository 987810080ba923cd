import type { DateClause } from '$lib/filter';
import type { Days } from './view';

/**
 * The window of a date clause, its open ends at those of all that can be chosen; null where neither end is
 * set.
 */
export function windowOf(clause: DateClause | null, { first, last }: Days): Days | null {
	if (!clause || (clause.from === null && clause.to === null)) return null;
	const { from, to } = clause;
	return { first: from ?? Math.min(first, to!), last: to ?? Math.max(last, from!) };
}

/**
 * The clause with another window. A start on or before the first dated day is open, and so is an end on or
 * after the last; with both open there is no clause.
 */
export function withWindow(
	clause: DateClause | null,
	window: Days,
	{ first, last }: Days
): DateClause | null {
	return withEnds(
		clause,
		window.first <= first ? null : window.first,
		window.last >= last ? null : window.last
	);
}

/** The clause with other ends as they are; null where both are open. */
export function withEnds(
	clause: DateClause | null,
	from: DateClause['from'],
	to: DateClause['to']
): DateClause | null {
	if (from === null && to === null) return null;
	return { sure: false, not: false, undated: false, ...clause, from, to };
}

/**
 * The clause with the events without a date let in or kept out; without a window, letting them in asks
 * nothing.
 */
export function withUndated(clause: DateClause | null, undated: boolean): DateClause | null {
	const next = { from: null, to: null, sure: false, not: false, ...clause, undated };
	return undated && next.from === null && next.to === null ? null : next;
}
