import { dayOf, isoOf, type Day } from '$lib/base';
import type { BinUnit } from '$lib/filter';

/** Bins counted through, so that stepping over them is arithmetic: neighbours differ by one. */
export function binNumber(day: Day, unit: BinUnit): number {
	if (unit === 'day') return day;
	// 1 January 1970 was a Thursday; a week begins on Monday.
	if (unit === 'week') return Math.floor((day + 3) / 7);
	const [year, month] = isoOf(day).split('-').map(Number) as [number, number];
	return unit === 'year' ? year : year * 12 + month - 1;
}

/** The first day of a bin by its number. */
export function firstDayOf(bin: number, unit: BinUnit): Day {
	if (unit === 'day') return bin;
	if (unit === 'week') return bin * 7 - 3;
	const [year, month] = unit === 'year' ? [bin, 0] : [Math.floor(bin / 12), bin % 12];
	return dayOf(`${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-01`);
}

/** How many bins hold any day from `from` to `to`. */
export function binsBetween(from: Day, to: Day, unit: BinUnit): number {
	return binNumber(to, unit) - binNumber(from, unit) + 1;
}
