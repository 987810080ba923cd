/** Days since 1 January 1970, UTC; negative before. The unit of every date column. */
export type Day = number;

const milliseconds = 86_400_000;

/** The day number of an ISO 8601 calendar date (`YYYY-MM-DD`); NaN where it is none. */
export function dayOf(iso: string): Day {
	const time = Date.parse(`${iso}T00:00:00Z`);
	// Browsers read 30 February as a day of March, and "2004" as its first day.
	const isDate = !Number.isNaN(time) && new Date(time).toISOString().split('T')[0] === iso;
	return isDate ? time / milliseconds : NaN;
}

/** The ISO 8601 calendar date of a day number. */
export function isoOf(day: Day): string {
	return new Date(day * milliseconds).toISOString().slice(0, 10);
}
