/** Days since 1 January 1970, UTC; negative before. The unit of every date column. */
export type Day = number;

const milliseconds = 86_400_000;

/** The day number of an ISO 8601 calendar date (`YYYY-MM-DD`); NaN where it is none. */
export function dayOf(iso: string): Day {
	const day = Math.floor(Date.parse(`${iso}T00:00:00Z`) / milliseconds);
	// 30 February would be read as a day of March.
	return !Number.isNaN(day) && isoOf(day) === iso ? day : NaN;
}

/** The ISO 8601 calendar date of a day number. */
export function isoOf(day: Day): string {
	return new Date(day * milliseconds).toISOString().slice(0, 10);
}
