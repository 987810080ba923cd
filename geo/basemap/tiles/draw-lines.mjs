import { merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';

/**
 * @typedef {import('../areas.mjs').Position} Position
 * @typedef {import('./read-divisions.mjs').Division} Division
 */

/**
 * Land, coasts, borders and the lines between provinces, every shared border once.
 * @param {Division[]} divisions
 */
export function drawLines(divisions) {
	/** @type {import('geojson').FeatureCollection} */
	const all = {
		type: 'FeatureCollection',
		features: divisions.map(({ polygons, country }) => ({
			type: 'Feature',
			properties: { country },
			geometry: { type: 'MultiPolygon', coordinates: polygons }
		}))
	};
	const parts = topology({ all });
	const object = /** @type {import('topojson-specification').GeometryCollection<{ country: string }>} */ (
		parts.objects.all
	);
	/** @param {{ properties?: { country?: string } }} shape */
	const countryOf = (shape) => shape.properties?.country;
	/** @param {(a: any, b: any) => boolean} isDrawn */
	const lines = (isDrawn) => /** @type {Position[][]} */ (mesh(parts, object, isDrawn).coordinates);
	return {
		land: /** @type {import('../areas.mjs').Polygon[]} */ (
			merge(parts, /** @type {any} */ (object.geometries)).coordinates
		),
		coasts: withoutCuts(lines((a, b) => a === b)),
		borders: lines((a, b) => a !== b && countryOf(a) !== countryOf(b)),
		provinceLines: lines((a, b) => a !== b && countryOf(a) === countryOf(b))
	};
}

/** Where the source ends at the antimeridian or the pole there is no coast. @param {Position[][]} lines */
function withoutCuts(lines) {
	return splitWhere(
		lines,
		(a, b) => (Math.abs(a[0]) > 179.99 && Math.abs(b[0]) > 179.99) || (a[1] < -89.9 && b[1] < -89.9)
	);
}

/**
 * Lines without the edges that `isLeftOut`.
 * @param {Position[][]} lines
 * @param {(a: Position, b: Position) => boolean} isLeftOut
 */
export function splitWhere(lines, isLeftOut) {
	return lines.flatMap((line) => {
		/** @type {Position[][]} */
		const runs = [[]];
		line.forEach((position, i) => {
			const before = line[i - 1];
			if (before && isLeftOut(before, position)) runs.push([]);
			runs.at(-1)?.push(position);
		});
		return runs.filter((run) => run.length > 1);
	});
}
