import { counted, isoOf, type Day } from '$lib/base';
import { dateInWords } from '$lib/dossier';
import type { BinUnit, Histogram } from '$lib/filter';
import type { Days } from './view';

/** A day in words: "7 March 2024". */
export function dayInWords(day: Day): string {
	return dateInWords({ dateStart: isoOf(day), dateEnd: isoOf(day), datePrecision: 'day' });
}

/** A bin in words by its first day: "2024", "March 2024", "7 March 2024", "the week of 4 March 2024". */
export function binInWords(day: Day, unit: BinUnit): string {
	if (unit === 'week') return `the week of ${dayInWords(day)}`;
	return dateInWords({ dateStart: isoOf(day), dateEnd: isoOf(day), datePrecision: unit });
}

/** What the strip draws, said: the stretch, the unit, the tallest bin, and what is in no bin. */
export function timelineInWords(
	{ unit, edges, counts, stacks, spans, undated }: Histogram,
	shown: Days
): string {
	let [all, most, tallest] = [0, 0, 0];
	for (let bin = 0; bin + 1 < edges.length; bin++) {
		const total = counts.subarray(bin * stacks, (bin + 1) * stacks).reduce((sum, count) => sum + count, 0);
		all += total;
		if (total > most) [most, tallest] = [total, bin];
	}
	const over = spans.reduce((sum, { count }) => sum + count, 0);
	return [
		`${counted(all, 'event')} by ${unit}, ${dayInWords(shown.first)} to ${dayInWords(shown.last)}.`,
		most > 0 ? `Most in ${binInWords(edges[tallest]!, unit)}: ${counted(most, 'event')}.` : '',
		over > 0 ? `${counted(over, 'event')} dated only to a longer stretch of days.` : '',
		undated > 0 ? `${counted(undated, 'event')} without a date.` : ''
	]
		.filter(Boolean)
		.join(' ');
}

/** What lies under the pointer: "March 2024: 12 events"; null where no bin does. */
export function binAtInWords({ unit, edges, counts, stacks }: Histogram, day: Day): string | null {
	const after = edges.findIndex((edge) => edge > day);
	if (after < 1) return null;
	const total = counts.subarray((after - 1) * stacks, after * stacks).reduce((sum, count) => sum + count, 0);
	const words = binInWords(edges[after - 1]!, unit);
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${counted(total, 'event')}`;
}
