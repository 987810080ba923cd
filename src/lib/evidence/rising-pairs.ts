/**
 * Of pairs of numbers, sorted by the first and then falling by the second, the longest row in which both rise: the
 * longest common subsequence of two lists whose equal items the pairs are (Hunt and Szymanski 1977).
 */
export function risingPairs(pairs: readonly (readonly [number, number])[]): [number, number][] {
	const ends: number[] = [];
	const before = new Int32Array(pairs.length).fill(-1);
	pairs.forEach(([, second], i) => {
		let [from, to] = [0, ends.length];
		while (from < to) {
			const middle = (from + to) >> 1;
			if (pairs[ends[middle]!]![1] < second) from = middle + 1;
			else to = middle;
		}
		if (from > 0) before[i] = ends[from - 1]!;
		ends[from] = i;
	});
	const row: [number, number][] = [];
	for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) row.push([...pairs[at]!]);
	return row.reverse();
}
