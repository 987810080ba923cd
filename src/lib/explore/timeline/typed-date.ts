import { dayOf, isoOf, type Day } from '$lib/base';
import { binNumber, firstDayOf } from './bin-number';

const form = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/**
 * The day that typed text means at an end of the window: `2014` starts on its first day and ends on its
 * last, and so does `2014-03`. Null where nothing is typed, undefined where it is no date.
 */
export function typedDate(text: string, end: 'start' | 'end'): Day | null | undefined {
	const typed = text.trim();
	if (typed === '') return null;
	const [, year, month, day] = form.exec(typed) ?? [];
	if (year === undefined) return undefined;
	const iso = [year, month ?? '01', day ?? '01'].map((part) => part.padStart(2, '0')).join('-');
	const first = dayOf(iso);
	// The engine of a browser may read 30 February as 1 March.
	if (Number.isNaN(first) || isoOf(first) !== iso) return undefined;
	if (day !== undefined || end === 'start') return first;
	const unit = month === undefined ? 'year' : 'month';
	return firstDayOf(binNumber(first, unit) + 1, unit) - 1;
}

/** The shortest text that means a day at an end of the window. */
export function shortestDate(day: Day, end: 'start' | 'end'): string {
	const iso = isoOf(day);
	return [iso.slice(0, 4), iso.slice(0, 7)].find((text) => typedDate(text, end) === day) ?? iso;
}
