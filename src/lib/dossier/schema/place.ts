import * as v from 'valibot';
import { is } from '../fault-words';
import { Mention } from './evidence';
import { countryCode, PlaceId, text } from './ids';

const longitude = v.pipe(v.number(), v.minValue(-180, is('below -180')), v.maxValue(180, is('above 180')));
const latitude = v.pipe(v.number(), v.minValue(-90, is('below -90')), v.maxValue(90, is('above 90')));
export const position = v.tuple([longitude, latitude]);
export const line = v.pipe(v.array(position), v.minLength(2, 'a line has fewer than two positions'));
export const ring = v.pipe(
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
		country: v.nullable(countryCode),
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
