import { difference, featureCollection, intersect, multiPolygon } from '@turf/turf';
import { feature } from 'topojson-client';

/**
 * @typedef {import('../basemap/areas.mjs').Polygon} Polygon
 * @typedef {import('./read-source.mjs').Source} Source
 */

/**
 * Provinces of the source that reach far over a border of the world's, and the province that holds the part beyond:
 * one of the source, joined by code, or one of its own where `to` is null.
 */
const splits = [
	{ code: 'IL-Z', beyond: 'SY', to: 'SY-QU' },
	{ code: 'MA-14', beyond: 'EH', to: null }
];

/**
 * The Golan goes to Quneitra, and what lies in Western Sahara of a region of Morocco stands apart.
 * @param {Source[]} sources
 * @param {any} world
 * @returns {(Source & { country?: string })[]}
 */
export function splitAtBorders(sources, world) {
	/** @type {(Source & { country?: string })[]} */
	const all = [...sources];
	for (const { code, beyond, to } of splits) {
		const from = all.find((one) => one.code === code);
		const shape = world.objects.countries.geometries.find((/** @type {any} */ one) => one.id === beyond);
		if (!from || !shape) throw new Error(`${code} or ${beyond} is missing`);
		const country = /** @type {any} */ (feature(world, shape)).geometry.coordinates;
		const pair = featureCollection([multiPolygon(from.polygons), multiPolygon(country)]);
		const part = polygonsOf(intersect(pair));
		from.polygons = polygonsOf(difference(pair));
		const target = all.find((one) => one.code === to);
		if (target) target.polygons.push(...part);
		else
			all.push({
				code: `${beyond}-${code}`,
				name: from.name,
				claimed: beyond,
				country: beyond,
				polygons: part
			});
	}
	return all;
}

/**
 * @param {import('geojson').Feature<import('geojson').Polygon | import('geojson').MultiPolygon> | null} found
 * @returns {Polygon[]}
 */
function polygonsOf(found) {
	if (!found) throw new Error('a province to be split lies on one side');
	const { geometry } = found;
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return /** @type {Polygon[]} */ (polygons);
}
