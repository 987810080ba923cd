import { counted, isoOf, type Day } from '$lib/base';
import type { Previous, RegionDetail, RegionDetails } from '$lib/engine';
import { windowInWords, type BinUnit } from '$lib/filter';
import { markTable } from '$lib/picture';
import type { Change } from '$lib/regions';
import { binInWords } from '../timeline/timeline-words';

/** What groups are called and drawn in, by their ids; `none` is of no group. */
export interface GroupNames {
	readonly nameOf: (group: string) => string;
	readonly hueOf: (group: string) => string;
}

const number = new Intl.NumberFormat('en-GB');

/** An event type as the filter calls it: "Attack or siege". */
export function typeName(type: string): string {
	const names = markTable.filter(({ eventType }) => eventType === type).map(({ name }) => name);
	const [first, ...rest] = names.toReversed();
	return [first ?? type, ...rest.map((name) => name.toLowerCase())].join(' or ');
}

/** A piece of a sentence about change; a figure has the periods whose events it counts. */
export interface ChangePart {
	readonly text: string;
	/** Null for words between figures. */
	readonly of: 'now' | 'before' | 'both' | null;
	readonly isEmpty: boolean;
}
const words = (text: string): ChangePart => ({ text, of: null, isEmpty: false });
const figure = (of: 'now' | 'before' | 'both', events: number, text: string): ChangePart => ({
	...{ text, of, isEmpty: events === 0 }
});

/** "more than the 21 before", "21 before: too few to compare". */
export function changeInWords({ before, verdict }: Change): ChangePart[] {
	const then = figure('before', before, `${number.format(before)} before`);
	if (verdict === 'too-few') return [then, words(': too few to compare')];
	return [words(verdict === 'unclear' ? 'no clear change from ' : `${verdict} than the `), then];
}

/** "21", of a region without events now. */
export const beforeAlone = ({ before }: Change) => figure('before', before, number.format(before));

/** The same with both figures: "34 events, before 21 (+62%): more". */
export function changeInFull({ now, before, both, verdict }: Change): ChangePart[] {
	const share = before > 0 ? Math.round(((now - before) / before) * 100) : null;
	const isSaid = verdict === 'more' || verdict === 'fewer';
	const percent =
		isSaid && share !== null ? ` (${share > 0 ? '+' : '−'}${number.format(Math.abs(share))}%)` : '';
	const said = { more: 'more', fewer: 'fewer', unclear: 'no clear change', 'too-few': 'too few to compare' };
	return [
		figure('now', now, counted(now, 'event')),
		words(', before '),
		figure('before', before, number.format(before)),
		words(`${percent}: ${said[verdict]}`),
		...(both > 0
			? [words('; '), figure('both', both, counted(both, 'event')), words(' may be in either')]
			: [])
	];
}

/** The period compared with; null where there is none. */
export const periodOf = ({ previous }: Pick<RegionDetails, 'previous'>): Previous | null =>
	typeof previous === 'object' ? previous : null;

/** What change is told against and by which rule, or why none is told; empty without a window. */
export function changeRule({ previous }: Pick<RegionDetails, 'previous'>): string {
	if (previous === null) return '';
	if (previous === 'open') return 'Change is told for a window of dates that has two ends.';
	if (previous === 'own-making')
		return 'No change is told of clusters: they are made of the window’s own events.';
	if (previous === 'before-the-data')
		return 'No change is told: the period before the window begins before the first date here.';
	return (
		`Change is against as many days before, ${windowInWords(previous)}. With fewer than 10 in both together ` +
		'it is too few to compare; “more” or “fewer” is said only where chance alone would give so large a difference ' +
		'less than once in 100.'
	);
}

const short = (options: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const dayWords = short({ day: 'numeric', month: 'short', year: '2-digit' });
const shortWords: Record<BinUnit, Intl.DateTimeFormat> = {
	day: dayWords,
	week: dayWords,
	month: short({ month: 'short', year: 'numeric' }),
	year: short({ year: 'numeric' })
};

/** A bin by its first day, as short as an axis needs it: "2024", "Mar 2024", "7 Mar 24". */
export const binInShort = (day: Day, unit: BinUnit) =>
	shortWords[unit].format(new Date(`${isoOf(day)}T00:00:00Z`));

/** The highest bar, and what no bar holds: "Most in 2024: 5 events. Not drawn: 2 dated too vaguely, 1 not dated." */
export function barsInWords(
	{ bins, vague, undated }: Pick<RegionDetail, 'bins' | 'vague' | 'undated'>,
	{ unit, edges }: RegionDetails['axis']
): string {
	const most = bins.reduce((a, b) => Math.max(a, b), 0);
	const rests = [
		...(vague > 0 ? [`${number.format(vague)} dated too vaguely`] : []),
		...(undated > 0 ? [`${number.format(undated)} not dated`] : [])
	];
	return [
		most > 0 ? `Most in ${binInWords(edges[bins.indexOf(most)]!, unit)}: ${counted(most, 'event')}.` : '',
		rests.length > 0 ? `Not drawn: ${rests.join(', ')}.` : ''
	]
		.filter(Boolean)
		.join(' ');
}

/** A first and a last date: "2004 to 22 March 2024", "7 March 2024", "not stated". */
export function datesInWords({ first, last }: Pick<RegionDetail, 'first' | 'last'>): string {
	if (first === null || last === null) return 'no date stated';
	return first === last ? first : `${first} to ${last}`;
}

/** A share in whole percent; what is not nothing is not said to be 0%. */
export function shareInWords(part: number, whole: number): string {
	if (part === 0 || whole === 0) return '0%';
	const percent = (part / whole) * 100;
	return percent < 1 ? 'under 1%' : `${Math.round(percent)}%`;
}
