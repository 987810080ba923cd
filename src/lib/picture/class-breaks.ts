import { ckmeans } from 'simple-statistics';
import type { ClassMethod } from './classing';

/**
 * The upper end of each class, ascending; the last is the greatest value. No class is empty, so that there are fewer
 * than asked for where the values do not part into as many.
 * @param values whole numbers, in any order
 */
export function classBreaks(
	values: readonly number[],
	method: Exclude<ClassMethod, 'manual'>,
	count: number
): number[] {
	if (values.length === 0) return [];
	const sorted = [...values].sort((a, b) => a - b);
	const classes = Math.min(count, new Set(values).size);
	return upperEnds[method](sorted, classes);
}

const upperEnds = {
	/** The classes of the least sum of squared distances from their means: Fisher’s, which Jenks approximates. */
	jenks: (sorted: number[], classes: number) =>
		distinct(ckmeans(sorted, classes).map((members) => members.at(-1)!)),

	quantile: (sorted: number[], classes: number) =>
		distinct(steps(classes).map((step) => sorted[Math.ceil((sorted.length * step) / classes) - 1]!)),

	/** An interval in which nothing lies joins the one above it. */
	equal: (sorted: number[], classes: number) => {
		const [least, most] = [sorted[0]!, sorted.at(-1)!];
		const ends = steps(classes).map((step) => Math.floor(least + ((most - least) * step) / classes));
		return ends.filter((end, i) =>
			sorted.some((value) => value <= end && value > (ends[i - 1] ?? -Infinity))
		);
	}
};

const steps = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const distinct = (ascending: number[]) => [...new Set(ascending)];
