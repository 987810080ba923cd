import { polygon, simplify } from '@turf/turf';
import { merge } from 'topojson-client';

/** @typedef {import('./areas.mjs').Position} Position */

/** The side of the world in units: a unit is a pixel at zoom 3. */
const side = 4096;

/** Units a coast may be off, and square units of the smallest island. */
const [tolerance, least] = [2.5, 40];

/**
 * All land as one path in Web Mercator, for the moment in which there is no map yet.
 * @param {import('./build-topology.mjs').Countries} world
 * @returns {string} an SVG whose path has the id `land`
 */
export function drawLand(world) {
	const countries = /** @type {import('topojson-specification').MultiPolygon[]} */ (
		world.objects.countries.geometries
	);
	const land = merge(world, countries);
	const rings = land.coordinates.flat().map((ring) => ring.map(project));
	const paths = rings.filter((ring) => Math.abs(twiceArea(ring)) / 2 >= least).map(drawRing);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path id="land" d="${paths.join('')}"/></svg>\n`;
}

/**
 * @param {number[]} position
 * @returns {Position}
 */
function project([lng = 0, lat = 0]) {
	const sin = Math.sin((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180);
	return [(lng / 360 + 0.5) * side, (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * side];
}

/** @param {Position[]} ring */
function twiceArea(ring) {
	return ring.slice(1).reduce((sum, [x, y], i) => {
		const [px, py] = ring[i] ?? [x, y];
		return sum + px * y - x * py;
	}, 0);
}

/** @param {Position[]} ring */
function drawRing(ring) {
	const [simple = []] = simplify(polygon([ring]), { tolerance, highQuality: true }).geometry.coordinates;
	const points = simple.map((point) => point.map(Math.round));
	const steps = points
		.map(([x = 0, y = 0], i) => [x - (points[i - 1]?.[0] ?? 0), y - (points[i - 1]?.[1] ?? 0)])
		.filter(([dx, dy], i) => i === 0 || dx !== 0 || dy !== 0);
	const [start, ...rest] = steps.map(([x, y]) => `${x} ${y}`);
	return `M${start}l${rest.join(' ')}z`;
}
