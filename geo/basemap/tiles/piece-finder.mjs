import { feature } from 'topojson-client';

/**
 * @typedef {import('../areas.mjs').Position} Position
 * @typedef {import('../areas.mjs').Polygon} Polygon
 */

/**
 * Tells the country of a position by our world map; null at sea.
 * @param {any} world the parsed `world.topojson`
 * @returns {(at: Position) => string | null}
 */
export function pieceFinder(world) {
	const { features } = /** @type {import('geojson').FeatureCollection<import('geojson').MultiPolygon>} */ (
		/** @type {unknown} */ (feature(world, world.objects.countries))
	);
	const pieces = features.flatMap(({ id, geometry }) =>
		/** @type {Polygon[]} */ (geometry.coordinates).map((polygon) => {
			const [outer = []] = polygon;
			const [xs, ys] = [outer.map(([x]) => x), outer.map(([, y]) => y)];
			return {
				id: String(id),
				rings: polygon,
				west: Math.min(...xs),
				east: Math.max(...xs),
				south: Math.min(...ys),
				north: Math.max(...ys)
			};
		})
	);
	return ([x, y]) => {
		for (const { id, rings, west, east, south, north } of pieces) {
			if (x < west || x > east || y < south || y > north) continue;
			let isIn = false;
			for (const ring of rings)
				for (let i = 1; i < ring.length; i++) {
					const [ax, ay] = /** @type {Position} */ (ring[i - 1]);
					const [bx, by] = /** @type {Position} */ (ring[i]);
					if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) isIn = !isIn;
				}
			if (isIn) return id;
		}
		return null;
	};
}
