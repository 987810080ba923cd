import * as v from 'valibot';
import { is } from './fault-words';

/** A lower-case identifier with hyphens, unique within its file. */
const slug = v.pipe(
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

const text = v.pipe(v.string(), v.nonEmpty('is empty'));
const count = v.pipe(v.number(), v.integer(is('not a whole number')), v.minValue(0, is('below 0')));

/** ISO 8601 calendar date, `YYYY-MM-DD`, that exists in the calendar. */
const isoDay = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d{2}-\d{2}$/, is('not a date (YYYY-MM-DD)')),
	v.check((day) => {
		const time = Date.parse(`${day}T00:00:00Z`);
		return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
	}, is('not a date in the calendar'))
);

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, is('not a SHA-256 in hexadecimal')));

/**
 * A stretch of a document. `paragraph` is the 1-based line of the text file; `start` and `end` are
 * UTF-16 code units within that line, so that `line.slice(start, end)` is the stretch.
 */
const spanEntries = {
	document: DocumentId,
	paragraph: v.pipe(count, v.minValue(1, is('below 1'))),
	start: count,
	end: count
};

export const Mention = v.pipe(
	v.object(spanEntries),
	v.check((span) => span.end > span.start, 'the passage ends before it has a character')
);
export type Mention = v.InferOutput<typeof Mention>;

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

/** What an evidence span can state: the fields of an event that a source can be asked for. */
export const statableFields = [
	'title',
	'eventType',
	'subEventType',
	'status',
	'date',
	'place',
	'from',
	'to',
	'groups',
	'fatalities',
	'injured',
	'hostages',
	'breakdowns'
] as const;
export type StatableField = (typeof statableFields)[number];

export const Evidence = v.pipe(
	v.object({
		...spanEntries,
		/** The fields of the record this span states. */
		states: v.pipe(v.array(v.picklist(statableFields)), v.minLength(1, 'the passage states no field')),
		/** Who says so in the text: the outlet, a named analyst, an agency. */
		attributedTo: text
	}),
	v.check((span) => span.end > span.start, 'the passage ends before it has a character')
);
export type Evidence = v.InferOutput<typeof Evidence>;

/** Part of a toll that the source breaks out: by who the victims were, or by what caused it. */
export const Breakdown = v.variant('by', [
	v.object({
		by: v.literal('victims'),
		of: v.picklist(['fatalities', 'injured', 'hostages']),
		who: v.picklist(['children', 'service-members', 'civilians', 'attackers']),
		/** ISO 3166-1 alpha-2, where the source gives one. */
		nationality: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, is('not an ISO 3166-1 alpha-2 code')))),
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

/** What one document says of a field on which the documents differ; the record's own field is the one used. */
export const Reading = v.object({
	document: DocumentId,
	field: v.picklist(statableFields),
	says: text,
	used: v.boolean()
});
export type Reading = v.InferOutput<typeof Reading>;

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

export const groupKinds = [
	'armed-group',
	'private-military',
	'government',
	'armed-forces',
	'security-agency',
	'media'
] as const;
export type GroupKind = (typeof groupKinds)[number];

export const Group = v.object({
	id: GroupId,
	name: text,
	/** What a chip or a label says. */
	shortName: text,
	aliases: v.array(text),
	parent: v.nullable(GroupId),
	kind: v.picklist(groupKinds),
	basis: v.picklist(['document', 'ours']),
	note: v.nullable(text)
});
export type Group = v.InferOutput<typeof Group>;

/**
 * What another copy of a document is aligned by. `paragraphs` has for each of them 13 hexadecimal digits of a hash and 32 of
 * a sketch, `passages` the hash of each piece of evidence, by "paragraph:start-end". No text can be read back from it.
 */
export const Prints = v.object({
	paragraphs: v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{45}$/, is('not a print (45 hexadecimal digits)')))),
	passages: v.record(
		v.pipe(v.string(), v.regex(/^\d+:\d+-\d+$/, is('not a passage (paragraph:start-end)'))),
		v.pipe(v.string(), v.regex(/^[0-9a-f]{13}$/, is('not a print (13 hexadecimal digits)')))
	)
});
export type Prints = v.InferOutput<typeof Prints>;

export const SourceDocument = v.object({
	id: DocumentId,
	title: text,
	publisher: text,
	/** First and last paragraph (1-based lines of the text file). */
	paragraphs: v.tuple([count, count]),
	/** Of the text file the paragraphs are counted in. The text itself is not part of the dossier. */
	sha256,
	/** Without them only the very file can be read beside the map. */
	prints: v.optional(Prints)
});
export type SourceDocument = v.InferOutput<typeof SourceDocument>;

export const EventsFile = v.object({ events: v.array(EventRecord) });

const longitude = v.pipe(v.number(), v.minValue(-180, is('below -180')), v.maxValue(180, is('above 180')));
const latitude = v.pipe(v.number(), v.minValue(-90, is('below -90')), v.maxValue(90, is('above 90')));
const position = v.tuple([longitude, latitude]);
const line = v.pipe(v.array(position), v.minLength(2, 'a line has fewer than two positions'));
const ring = v.pipe(
	v.array(position),
	v.minLength(4, 'a ring has fewer than four positions'),
	v.check((r) => r[0]?.[0] === r.at(-1)?.[0] && r[0]?.[1] === r.at(-1)?.[1], 'a ring is not closed')
);
const rings = v.pipe(v.array(ring), v.minLength(1, 'a polygon has no ring'));

export const Geometry = v.variant('type', [
	v.object({ type: v.literal('Point'), coordinates: position }),
	v.object({ type: v.literal('LineString'), coordinates: line }),
	v.object({ type: v.literal('MultiLineString'), coordinates: v.array(line) }),
	v.object({ type: v.literal('Polygon'), coordinates: rings }),
	v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(rings) })
]);

export const placeKinds = [
	'venue',
	'settlement',
	'admin1',
	'country',
	'border',
	'region',
	'institution'
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** From the finest to the coarsest. */
export const placePrecisions = ['exact', 'settlement', 'admin1', 'country', 'region'] as const;
export type PlacePrecision = (typeof placePrecisions)[number];

/** A GeoJSON Feature (RFC 7946, WGS 84 degrees) that events refer to by its id. */
export const Place = v.object({
	type: v.literal('Feature'),
	id: PlaceId,
	geometry: Geometry,
	properties: v.object({
		name: text,
		kind: v.picklist(placeKinds),
		precision: v.picklist(placePrecisions),
		/** ISO 3166-1 alpha-2, or null for what lies in several countries or none. */
		country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, is('not an ISO 3166-1 alpha-2 code')))),
		/** `ours` where the name or the position comes from general knowledge; `note` says which. */
		basis: v.picklist(['document', 'ours']),
		note: v.nullable(text),
		/** Other names of the place that the documents use. */
		aliases: v.array(text),
		/** Where a label stands, inside the geometry for an area. */
		label: position,
		/** What the geometry was made from: a packaged boundary file, or a public position. */
		origin: text,
		mentions: v.array(Mention)
	})
});
export type Place = v.InferOutput<typeof Place>;

export const PlacesFile = v.object({
	type: v.literal('FeatureCollection'),
	features: v.array(Place)
});

const kilometres = v.pipe(v.number(), v.minValue(0, is('below 0')), v.maxValue(5000, is('above 5000')));
const unitId = v.pipe(v.string(), v.regex(/^[\w-]+$/, is('not the id of a unit')));

/** What a theatre is put together of; lengths in kilometres. */
export const AreaPart = v.variant('kind', [
	/** A country or an area with a code of its own, a UN M49 subregion, or a province, by its id. */
	v.object({ kind: v.picklist(['country', 'subregion', 'province']), id: unitId }),
	v.object({ kind: v.literal('circle'), at: position, km: kilometres }),
	v.object({ kind: v.literal('polygon'), ring }),
	v.object({ kind: v.literal('along'), line, km: kilometres }),
	/** A place of the dossier and everything within `km` of it; 0 for the place alone. */
	v.object({ kind: v.literal('around'), place: PlaceId, km: kilometres })
]);
export type AreaPart = v.InferOutput<typeof AreaPart>;

/** A named grouping of the analyst's own; two of them may overlap. */
export const Theatre = v.object({
	id: slug,
	name: text,
	/** What it is meant to be, and why its edges are where they are. */
	note: text,
	parts: v.pipe(v.array(AreaPart), v.minLength(1, 'the theatre has no part'))
});
export type Theatre = v.InferOutput<typeof Theatre>;

export const DossierFile = v.object({
	title: text,
	summary: text,
	/** The last day the dossier's facts can be of; later figures are not in it. */
	dataDate: isoDay,
	dataDateNote: v.nullable(text),
	documents: v.array(SourceDocument),
	groups: v.array(Group),
	/** A dossier need not have any. */
	theatres: v.optional(v.array(Theatre))
});

/** One validated bundle: what a file saves and what the app opens. */
export interface Dossier {
	readonly title: string;
	readonly summary: string;
	readonly dataDate: string;
	readonly dataDateNote: string | null;
	readonly documents: readonly SourceDocument[];
	readonly groups: readonly Group[];
	readonly theatres: readonly Theatre[];
	readonly places: readonly Place[];
	readonly events: readonly EventRecord[];
}
