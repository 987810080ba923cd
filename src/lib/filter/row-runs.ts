/** Runs of rows, rising and apart: from the first number up to the second, from the third up to the fourth. */
export type RowRuns = readonly number[];

/** Beyond every row. Not Infinity: rows must stay small integers, or loops over them count in fractions. */
const beyond = 0x3fff_ffff;

/** Appends a run, joined to the last where they touch. */
export function addRun(runs: number[], from: number, to: number): void {
	if (to <= from) return;
	if (runs.length > 0 && runs.at(-1) === from) runs[runs.length - 1] = to;
	else runs.push(from, to);
}

/** Whether a row is in one of the runs. */
export function runsHold(runs: RowRuns, row: number): boolean {
	let [low, high] = [0, runs.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (runs[middle]! <= row) low = middle + 1;
		else high = middle;
	}
	// Behind an odd number of ends the row is in the run that the last of them began.
	return low % 2 === 1;
}

/**
 * Calls `visit` for every stretch of rows on which neither list of runs changes, in order, with whether each holds
 * it; stretches that neither holds are left out.
 */
export function eachStretch(
	one: RowRuns,
	other: RowRuns,
	visit: (from: number, to: number, inOne: boolean, inOther: boolean) => void
): void {
	let [i, j, from] = [0, 0, 0];
	while (i < one.length || j < other.length) {
		const to = Math.min(one[i] ?? beyond, other[j] ?? beyond);
		const [inOne, inOther] = [i % 2 === 1, j % 2 === 1];
		if (to > from && (inOne || inOther)) visit(from, to, inOne, inOther);
		from = to;
		while (i < one.length && one[i] === to) i++;
		while (j < other.length && other[j] === to) j++;
	}
}
