import { spanEndOf, type EventTable } from '$lib/table';
import type { DateClause } from './clauses';
import { firstNotBefore } from './first-not-before';
import { addRun, type RowRuns } from './row-runs';

/** The rows that a date clause lets pass, and those of them whose date is not certainly in the window. */
export interface DateWindow {
	readonly passing: RowRuns;
	readonly unsure: RowRuns;
}

/** Where the rows of each stretch of days begin, in their order, and behind them where the last end. */
export function spanStarts(table: EventTable): Int32Array {
	const { exact, spans } = table.meta;
	const starts: number[] = [];
	for (let row = exact; row < exact + spans; row++) {
		const isNew =
			row === exact ||
			table.start[row] !== table.start[row - 1] ||
			spanEndOf(table, row) !== spanEndOf(table, row - 1);
		if (isNew) starts.push(row);
	}
	return Int32Array.from([...starts, exact + spans]);
}

/** The rows a date clause lets pass; all of them without one. `starts` is what `spanStarts` gives. */
export function dateWindow(
	table: EventTable,
	starts: Int32Array,
	clause: DateClause | undefined
): DateWindow {
	const { rows, meta } = table;
	if (!clause) return { passing: rows > 0 ? [0, rows] : [], unsure: [] };
	const { exact, spans } = meta;
	const from = clause.from ?? -Infinity;
	const to = clause.to ?? Infinity;
	const first = firstNotBefore(table.start, exact, from);
	const after = Math.max(first, firstNotBefore(table.start, exact, to + 1));
	const [passing, unsure]: [number[], number[]] = [[], []];
	if (clause.not) {
		addRun(passing, 0, first);
		addRun(passing, after, exact);
	} else addRun(passing, first, after);
	for (let i = 0; i + 1 < starts.length; i++) {
		const [row, next] = [starts[i]!, starts[i + 1]!];
		const [start, end] = [table.start[row]!, spanEndOf(table, row)];
		const [touches, lies] = [start <= to && end >= from, start >= from && end <= to];
		// What is certainly outside is what is not even possibly inside, and the other way round.
		const possible = clause.not ? !lies : touches;
		const certain = clause.not ? !touches : lies;
		if (clause.sure ? certain : possible) addRun(passing, row, next);
		if (!clause.sure && possible && !certain) addRun(unsure, row, next);
	}
	if (clause.undated) {
		addRun(passing, exact + spans, rows);
		addRun(unsure, exact + spans, rows);
	}
	return { passing, unsure };
}
