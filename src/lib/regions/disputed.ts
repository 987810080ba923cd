import { bbox } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import type { Box } from './piece';

/** An area of which the United Nations and whoever holds it do not say the same. */
export interface Disputed {
	readonly id: string;
	readonly name: string;
	/** Degrees, WGS 84. */
	readonly area: Polygon | MultiPolygon;
	readonly box: Box;
	/** Where the outline comes from, and whether it is approximate. */
	readonly origin: string;
	/** The country the United Nations counts it in; null where it leaves that open. */
	readonly un: string | null;
	/** What the packaged world gives here: `un`, unless it draws the area in a country or as one of its own. */
	readonly drawnAs: string | null;
	/** Who holds it: a country's id, or a slug `x-...` that the packaged world need not have. */
	readonly administered: string;
	/** The holder's name where the holder is not a country. */
	readonly administeredName: string | null;
	/** Ids as in `administered`. */
	readonly claimedBy: readonly string[];
	/** A town in it, or a spot where nobody lives: longitude and latitude in degrees. */
	readonly test: readonly [lng: number, lat: number];
	readonly note: string;
	/** The year of which `administered` speaks. */
	readonly asOf: number;
}

const text = v.pipe(v.string('is not text'), v.nonEmpty('is empty'));
const unit = v.pipe(
	v.string('is not a unit’s id'),
	v.regex(/^(?:[A-Z]{2}|x-[a-z]+(?:-[a-z]+)*)$/, 'is not a unit’s id (two capitals, or a slug x-...)')
);
const degrees = (most: number) =>
	v.pipe(
		v.number('is not a number'),
		v.minValue(-most, `is below -${most}`),
		v.maxValue(most, `is above ${most}`)
	);
const position = v.strictTuple([degrees(180), degrees(90)], 'is not a longitude and a latitude');
const ring = v.pipe(
	v.array(position, 'is not a ring'),
	v.minLength(4, 'has fewer than four positions'),
	v.check((ring) => String(ring[0]) === String(ring.at(-1)), 'does not end where it begins')
);
const polygon = v.pipe(v.array(ring, 'is not a list of rings'), v.minLength(1, 'has no ring'));
const polygons = v.pipe(v.array(polygon, 'is not a list of polygons'), v.minLength(1, 'has no polygon'));

const shapeFault = ({ received }: { readonly received: string }) =>
	received === 'undefined' ? 'is missing' : 'is not an object';

const Case = v.object(
	{
		id: v.pipe(
			v.string('is not text'),
			v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not a slug (a-z, 0-9 and hyphens)')
		),
		name: text,
		area: v.variant(
			'type',
			[
				v.object({ type: v.literal('Polygon'), coordinates: polygon }, shapeFault),
				v.object({ type: v.literal('MultiPolygon'), coordinates: polygons }, shapeFault)
			],
			'is not a Polygon or a MultiPolygon'
		),
		origin: text,
		un: v.nullable(unit),
		drawnAs: v.optional(unit),
		administered: unit,
		administeredName: v.optional(text),
		claimedBy: v.pipe(v.array(unit, 'is not a list of units'), v.minLength(1, 'is empty')),
		test: position,
		note: text,
		asOf: v.pipe(v.number('is not a year'), v.integer('is not a year'))
	},
	shapeFault
);

/**
 * Reads the disputed areas (`geo/disputed.json`), each with its box.
 * @throws Error when it is no list of them, with the area and the field at fault in a sentence, or an id is twice
 */
export function readDisputed(json: unknown): Disputed[] {
	if (!Array.isArray(json)) throw new Error('The disputed areas are not a list.');
	const seen = new Set<string>();
	return json.map((record: unknown, i) => {
		const result = v.safeParse(Case, record);
		if (!result.success) throw new Error(faultOf(record, i, result.issues[0]));
		const { drawnAs, administeredName, ...rest } = result.output;
		if (seen.has(rest.id)) throw new Error(`Disputed area "${rest.id}" is there twice.`);
		seen.add(rest.id);
		const [west, south, east, north] = bbox(rest.area);
		return {
			...rest,
			box: [west!, south!, east!, north!],
			drawnAs: drawnAs ?? rest.un,
			administeredName: administeredName ?? null
		};
	});
}

function faultOf(record: unknown, i: number, issue: v.BaseIssue<unknown>): string {
	const id = (record as { id?: unknown } | null)?.id;
	const which = typeof id === 'string' ? `"${id}"` : `number ${i + 1}`;
	const field = v.getDotPath(issue);
	return `Disputed area ${which}: ${field ? `${field} ` : ''}${issue.message}.`;
}
