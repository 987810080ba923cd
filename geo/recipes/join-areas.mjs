import { mergeArcs, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { simplifyArc } from '../basemap/simplify-arc.mjs';
import { rewound, roundedLine, unit } from './rings.mjs';
import { thinShape } from './thin-shape.mjs';

/**
 * @typedef {import('../basemap/areas.mjs').Area} Area
 * @typedef {import('../basemap/areas.mjs').Position} Position
 * @typedef {import('topojson-specification').MultiPolygon} Shape
 * @typedef {import('topojson-specification').Topology<{
 *   areas: import('topojson-specification').GeometryCollection
 * }>} Areas
 */

/**
 * Areas with shared borders as shared arcs, so that neighbours thinned alike still meet.
 * @param {Area[]} areas
 */
export function areaJoiner(areas) {
	/** @type {import('geojson').FeatureCollection} */
	const features = { type: 'FeatureCollection', features: areas.map(featureOf) };
	const source = /** @type {Areas} */ (topology({ areas: features }));
	const shapes = /** @type {Shape[]} */ (source.objects.areas.geometries);

	/** @param {string} id */
	function shapeOf(id) {
		const shape = shapes.find((one) => one.id === id);
		if (!shape) throw new Error(`there is no boundary of ${id}`);
		return shape;
	}

	return {
		/** @param {string} id */
		has: (id) => shapes.some((one) => one.id === id),
		/**
		 * The members as one area, without the borders between them.
		 * @param {string[]} ids
		 * @param {import('./thin-shape.mjs').Coarseness} coarseness
		 */
		join: (ids, coarseness) =>
			thinShape(source, mergeArcs(source, /** @type {any} */ (ids.map(shapeOf))), coarseness),
		/**
		 * The border two areas share, in one direction from end to end.
		 * @param {[string, string]} pair
		 * @param {number} triangle
		 */
		border([one, other], triangle) {
			const objects = {
				type: /** @type {const} */ ('GeometryCollection'),
				geometries: [shapeOf(one), shapeOf(other)]
			};
			const { coordinates } = mesh(source, objects, (a, b) => a !== b);
			return coordinates.map((line) =>
				roundedLine(simplifyArc(/** @type {Position[]} */ (line), triangle), unit)
			);
		}
	};
}

/**
 * @param {Area} area
 * @returns {import('geojson').Feature}
 */
function featureOf({ id, polygons }) {
	const coordinates = polygons.map(rewound);
	return { type: 'Feature', id, properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
}
