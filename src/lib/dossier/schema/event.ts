import * as v from 'valibot';
import { Evidence, Inference, Reading, Retraction } from './evidence';
import { count, countryCode, EventId, GroupId, isoDay, PlaceId, text } from './ids';

/**
 * A count as a source gives it. A number it states is `low = best = high`; "more than N" is low N, best N,
 * high null (open above); all three null is "not stated", which is not 0. `note` keeps what the words added.
 */
export const Toll = v.pipe(
	v.object({
		low: v.nullable(count),
		best: v.nullable(count),
		high: v.nullable(count),
		note: v.nullable(text)
	}),
	v.check((toll) => {
		const known = [toll.low, toll.best, toll.high].filter((value) => value !== null);
		return known.every((value, i) => i === 0 || known[i - 1]! <= value);
	}, 'low, best and high are not in rising order')
);
export type Toll = v.InferOutput<typeof Toll>;

export const eventTypes = [
	'attack',
	'plot',
	'warning',
	'statement',
	'presence',
	'movement',
	'founding',
	'campaign'
] as const;
export type EventType = (typeof eventTypes)[number];

/** The attack types of the Global Terrorism Database, in its codebook's order. */
export const subEventTypes = [
	'Assassination',
	'Armed Assault',
	'Bombing/Explosion',
	'Hijacking',
	'Hostage Taking (Barricade Incident)',
	'Hostage Taking (Kidnapping)',
	'Facility/Infrastructure Attack',
	'Unarmed Assault',
	'Unknown'
] as const;

export const statuses = ['carried-out', 'foiled', 'ongoing', 'reported'] as const;
export type Status = (typeof statuses)[number];

export const datePrecisions = ['day', 'month', 'year', 'decade', 'unknown'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** Roles in which a group acts come first; in the others it is acted on, spoken of or speaking. */
export const actingRoles = ['claimed', 'attributed', 'suspected', 'participant'] as const;
export const otherRoles = ['founder', 'security-force', 'target', 'subject', 'speaker', 'rival'] as const;
export type Role = (typeof actingRoles)[number] | (typeof otherRoles)[number];

export const certainties = ['stated', 'contested', 'inferred'] as const;

/** Part of a toll that the source breaks out: by who the victims were, or by what caused it. */
export const Breakdown = v.variant('by', [
	v.object({
		by: v.literal('victims'),
		of: v.picklist(['fatalities', 'injured', 'hostages']),
		who: v.picklist(['children', 'service-members', 'civilians', 'attackers']),
		/** ISO 3166-1 alpha-2, where the source gives one. */
		nationality: v.nullable(countryCode),
		count: Toll
	}),
	v.object({
		by: v.literal('cause'),
		of: v.picklist(['fatalities', 'injured']),
		/** The group whose act caused this part of the toll. */
		group: GroupId,
		means: text,
		/** The share in words where no number is given. */
		share: v.nullable(v.picklist(['some', 'most', 'all'])),
		count: Toll
	})
]);
export type Breakdown = v.InferOutput<typeof Breakdown>;

export const EventRecord = v.pipe(
	v.object({
		id: EventId,
		title: text,
		eventType: v.picklist(eventTypes),
		subEventType: v.nullable(v.picklist(subEventTypes)),
		status: v.picklist(statuses),
		/** First and last day the words allow; both null when the document gives no date. */
		dateStart: v.nullable(isoDay),
		dateEnd: v.nullable(isoDay),
		datePrecision: v.picklist(datePrecisions),
		/** What the words say of the date, where it was inferred. */
		dateNote: v.nullable(text),
		/** Of a movement, where it goes; read as `to`, or else as `from`, where it is null. */
		place: v.nullable(PlaceId),
		from: v.nullable(PlaceId),
		to: v.nullable(PlaceId),
		groups: v.array(
			v.object({
				group: GroupId,
				role: v.picklist([...actingRoles, ...otherRoles]),
				certainty: v.picklist(certainties),
				note: v.nullable(text)
			})
		),
		fatalities: v.nullable(Toll),
		injured: v.nullable(Toll),
		hostages: v.nullable(Toll),
		breakdowns: v.array(Breakdown),
		/** In our own words. */
		summary: text,
		readings: v.array(Reading),
		inferred: v.optional(v.array(Inference), []),
		retraction: v.optional(v.nullable(Retraction), null),
		/** Whether it is for few eyes: a file that leaves the machine can be made without it. */
		sensitive: v.optional(v.boolean()),
		evidence: v.array(Evidence)
	}),
	v.check(
		(event) => event.dateStart === null || event.dateEnd === null || event.dateStart <= event.dateEnd,
		'dateEnd is before dateStart'
	),
	v.check(
		(event) => (event.dateStart === null) === (event.dateEnd === null),
		'only one of dateStart and dateEnd is given'
	),
	v.check(
		(event) => (event.datePrecision === 'unknown') === (event.dateStart === null),
		'datePrecision and dates do not agree'
	)
);
export type EventRecord = v.InferOutput<typeof EventRecord>;
