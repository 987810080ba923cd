import type { EventRecord } from './schema';

type Dated = Pick<EventRecord, 'dateStart' | 'dateEnd' | 'datePrecision'>;

const words = (options: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const dayWords = words({ day: 'numeric', month: 'long', year: 'numeric' });
const monthWords = words({ month: 'long', year: 'numeric' });
const yearWords = words({ year: 'numeric' });

/** A date in words, as precise as it is and no more: "7 March 2024", "September 2022", "2004", "2000s". */
export function dateInWords({ dateStart, dateEnd, datePrecision }: Dated): string {
	if (dateStart === null || dateEnd === null) return 'date not stated';
	const start = new Date(`${dateStart}T00:00:00Z`);
	const end = new Date(`${dateEnd}T00:00:00Z`);
	if (datePrecision === 'decade') return `${Math.floor(start.getUTCFullYear() / 10) * 10}s`;
	const format = { day: dayWords, month: monthWords, year: yearWords, unknown: yearWords }[datePrecision];
	const [first, last] = [format.format(start), format.format(end)];
	return first === last ? first : `${first} to ${last}`;
}
