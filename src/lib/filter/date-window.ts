import type { EventTable } from '$lib/table';
import type { DateClause } from './clauses';

/** Which rows lie in a date clause: runs of the rows of one day, a flag for each span, and one for the undated. */
export interface DateWindow {
	/** Row numbers: from the first to the second, from the third to the fourth, rising. */
	readonly runs: readonly number[];
	readonly spans: Uint8Array;
	/** Of those spans, 1 where it is certain; what is undated is not. */
	readonly certain: Uint8Array;
	readonly undated: 0 | 1;
}

/** The rows a date clause lets pass; all of them without one. */
export function dateWindow(table: EventTable, clause: DateClause | undefined): DateWindow {
	const { exact, spans } = table.meta;
	const every = new Uint8Array(spans).fill(1);
	if (!clause) return { runs: [0, exact], spans: every, certain: every, undated: 1 };
	const from = clause.from ?? -Infinity;
	const to = clause.to ?? Infinity;
	const first = firstFrom(table.start, exact, from);
	const after = Math.max(first, firstFrom(table.start, exact, to + 1));
	const [possible, certain] = [new Uint8Array(spans), new Uint8Array(spans)];
	for (let i = 0; i < spans; i++) {
		const [start, end] = [table.start[exact + i]!, table.end[exact + i]!];
		const [touches, lies] = [start <= to && end >= from, start >= from && end <= to];
		// What is certainly outside is what is not even possibly inside, and the other way round.
		possible[i] = Number(clause.not ? !lies : touches);
		certain[i] = Number(clause.not ? !touches : lies);
	}
	return {
		runs: clause.not ? [0, first, after, exact] : [first, after],
		spans: clause.sure ? certain : possible,
		certain,
		undated: clause.undated ? 1 : 0
	};
}

/** The first of the rows of one day, which stand in the order of their days, that is not before `day`. */
function firstFrom(start: Int32Array, exact: number, day: number): number {
	let [low, high] = [0, exact];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (start[middle]! < day) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Calls `change` for each run of rows whose membership differs: `by` is 1 where they come in, -1 where they go. */
export function eachChangedRun(
	before: readonly number[],
	after: readonly number[],
	change: (from: number, to: number, by: 1 | -1) => void
): void {
	const ends = [...new Set([...before, ...after])].sort((a, b) => a - b);
	const holds = (runs: readonly number[], row: number) =>
		runs.some((from, i) => i % 2 === 0 && from <= row && row < runs[i + 1]!);
	for (let i = 1; i < ends.length; i++) {
		const [from, to] = [ends[i - 1]!, ends[i]!];
		const [was, is] = [holds(before, from), holds(after, from)];
		if (was !== is) change(from, to, is ? 1 : -1);
	}
}
