import type { BinUnit } from '$lib/filter';
import { binNumber, firstDayOf } from './bin-number';
import type { Days } from './view';

/** How many bins Page Up and Page Down go. */
export const pageOf: Record<BinUnit, number> = { day: 7, week: 4, month: 12, year: 10 };

/**
 * One end of the window moved by bins, to their edges, within `bounds` and never past the other end. From
 * within a bin the first step goes to its edge.
 */
export function stepWindow(
	end: 'start' | 'end',
	window: Days,
	bins: number,
	unit: BinUnit,
	bounds: Days
): Days {
	const [first, last] = [binNumber(window.first, unit), binNumber(window.last, unit)];
	const edge = end === 'start' ? window.first : window.last + 1;
	const at = binNumber(edge, unit);
	const next = bins + (bins < 0 && firstDayOf(at, unit) !== edge ? at + 1 : at);
	if (end === 'start') {
		const bin = Math.min(Math.max(next, binNumber(bounds.first, unit)), last);
		return { first: firstDayOf(bin, unit), last: window.last };
	}
	const bin = Math.max(Math.min(next, binNumber(bounds.last, unit) + 1), first + 1);
	return { first: window.first, last: firstDayOf(bin, unit) - 1 };
}

/** The window moved by bins as far as `bounds` allow; it keeps the number of bins it touches. */
export function keptBins(window: Days, bins: number, unit: BinUnit, bounds: Days): Days {
	const [first, last] = [binNumber(window.first, unit), binNumber(window.last, unit)];
	const [least, most] = [binNumber(bounds.first, unit) - first, binNumber(bounds.last, unit) - last];
	const by = Math.max(Math.min(bins, Math.max(most, 0)), Math.min(least, 0));
	return by === 0 ? window : windowOf(first + by, last + by, unit);
}

/** The window of the bins from one number to another, within `bounds`. */
export function windowOfBins(from: number, to: number, unit: BinUnit, bounds: Days): Days {
	const [least, most] = [binNumber(bounds.first, unit), binNumber(bounds.last, unit)];
	const within = (bin: number) => Math.min(Math.max(bin, least), most);
	return windowOf(within(from), within(to), unit);
}

function windowOf(from: number, to: number, unit: BinUnit): Days {
	return { first: firstDayOf(from, unit), last: firstDayOf(to + 1, unit) - 1 };
}
