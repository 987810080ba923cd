import { dayOf, isoOf, type Day } from '$lib/base';
import type { Bins, BinUnit } from './histogram';

/** The first day of the bin that holds a day; a week begins on Monday. */
export function binStart(day: Day, unit: BinUnit): Day {
	// 1 January 1970 was a Thursday.
	if (unit === 'week') return day - ((((day + 3) % 7) + 7) % 7);
	if (unit === 'day') return day;
	const [year, month] = isoOf(day).split('-') as [string, string];
	return dayOf(`${year}-${unit === 'year' ? '01' : month}-01`);
}

/** The first day of the bin after the one that begins on `start`. */
export function nextBin(start: Day, unit: BinUnit): Day {
	if (unit === 'day') return start + 1;
	if (unit === 'week') return start + 7;
	// No month or year is longer than these, and none is half as long.
	return binStart(start + (unit === 'year' ? 366 : 31), unit);
}

/** First day of each bin, and behind the last bin the day after it. */
export function binEdges({ unit, from, to }: Bins): Int32Array {
	const edges = [binStart(from, unit)];
	do edges.push(nextBin(edges.at(-1)!, unit));
	while (edges.at(-1)! <= to);
	return Int32Array.from(edges);
}

/** About how many days a bin has. */
const length: Record<BinUnit, number> = { day: 1, week: 7, month: 30.4, year: 365.2 };

/** The finest unit that makes at most `most` bins of a stretch of days. */
export function unitFor(from: Day, to: Day, most: number): BinUnit {
	const units: readonly BinUnit[] = ['day', 'week', 'month'];
	return units.find((unit) => (to - from + 1) / length[unit] <= most) ?? 'year';
}
