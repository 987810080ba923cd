import * as v from 'valibot';
import { is } from '../fault-words';

/** A lower-case identifier with hyphens, unique within its file. */
export const slug = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, is('not a slug (a-z, 0-9 and hyphens)'))
);

export const GroupId = v.pipe(slug, v.brand('GroupId'));
export const PlaceId = v.pipe(slug, v.brand('PlaceId'));
export const EventId = v.pipe(slug, v.brand('EventId'));
export const DocumentId = v.pipe(slug, v.brand('DocumentId'));
export type GroupId = v.InferOutput<typeof GroupId>;
export type PlaceId = v.InferOutput<typeof PlaceId>;
export type EventId = v.InferOutput<typeof EventId>;
export type DocumentId = v.InferOutput<typeof DocumentId>;

export const text = v.pipe(v.string(), v.nonEmpty('is empty'));
export const count = v.pipe(v.number(), v.integer(is('not a whole number')), v.minValue(0, is('below 0')));

/** ISO 8601 calendar date, `YYYY-MM-DD`, that exists in the calendar. */
export const isoDay = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d{2}-\d{2}$/, is('not a date (YYYY-MM-DD)')),
	v.check((day) => {
		const time = Date.parse(`${day}T00:00:00Z`);
		return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
	}, is('not a date in the calendar'))
);

export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, is('not a SHA-256 in hexadecimal')));

export const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, is('not an ISO 3166-1 alpha-2 code')));
