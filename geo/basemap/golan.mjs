import { merge } from 'topojson-client';
import { topology } from 'topojson-server';

/**
 * @typedef {import('./areas.mjs').Area} Area
 * @typedef {import('./areas.mjs').Position} Position
 * @typedef {import('./areas.mjs').Polygon} Polygon
 * @typedef {import('./areas.mjs').Ring} Ring
 * @typedef {import('topojson-specification').GeometryCollection & {
 *   geometries: import('topojson-specification').Polygon[]
 * }} Parts
 */

/**
 * The western edge of the Golan from the Lebanese to the Jordanian border: Natural Earth 1:10,000,000
 * (public domain), the boundary line "Syrian claim", thinned to the scale of the atlas.
 * @type {Position[]}
 */
const westernEdge = [
	[35.65, 33.246],
	[35.643, 33.215],
	[35.649, 33.162],
	[35.628, 33.071],
	[35.612, 33.044],
	[35.571, 33.012],
	[35.584, 32.996],
	[35.6, 32.897],
	[35.631, 32.882],
	[35.641, 32.82],
	[35.635, 32.76],
	[35.6, 32.717],
	[35.58, 32.708],
	[35.586, 32.701]
];

/** Where the edge meets the Lebanese border. @type {Position} */
const north = [35.603, 33.241];

/** Where it meets the Jordanian border. @type {Position} */
const south = [35.611, 32.682];

/**
 * The atlas follows the United Nations except in the Golan, which it draws in Israel; for the Security
 * Council (resolution 497 of 1981) it is occupied Syrian territory.
 * @param {Area[]} areas
 * @returns {Area[]}
 */
export function drawGolanInSyria(areas) {
	const israel = areaOf(areas, 'IL');
	const syria = areaOf(areas, 'SY');
	const [[ring]] = /** @type {[[Ring]]} */ (israel.polygons);
	const open = ring.slice(0, -1);
	const start = nearest(open, north);
	const fromNorth = [...open.slice(start), ...open.slice(0, start)];
	const end = nearest(fromNorth, south);
	const oneWay = fromNorth.slice(0, end + 1);
	const otherWay = [...fromNorth.slice(0, 1), ...fromNorth.slice(end).reverse()];
	const [east, west] =
		farthestEast(oneWay) > farthestEast(otherWay) ? [oneWay, otherWay] : [otherWay, oneWay];
	const back = [...westernEdge].reverse();
	const golan = [...east, ...back, ...east.slice(0, 1)];
	const rest = [...west, ...back, ...west.slice(0, 1)];
	return areas.map((area) => {
		if (area === israel) return { ...area, polygons: [[rest], ...area.polygons.slice(1)] };
		if (area === syria) return { ...area, polygons: joined([...area.polygons, [golan]]) };
		return area;
	});
}

/**
 * @param {Area[]} areas
 * @param {string} id
 */
function areaOf(areas, id) {
	const area = areas.find((one) => one.id === id);
	if (!area) throw new Error(`the atlas has no ${id}`);
	return area;
}

/**
 * @param {Ring} positions
 * @param {Position} wanted
 */
function nearest(positions, [x, y]) {
	const distances = positions.map((p) => Math.hypot(p[0] - x, p[1] - y));
	const least = Math.min(...distances);
	if (least > 0.01) throw new Error(`the border has no vertex at ${x}, ${y}`);
	return distances.indexOf(least);
}

/** @param {Ring} positions */
function farthestEast(positions) {
	return Math.max(...positions.map(([x]) => x));
}

/**
 * Polygons that share edges, as polygons that do not.
 * @param {Polygon[]} polygons
 */
function joined(polygons) {
	/** @type {import('geojson').GeometryCollection<import('geojson').Polygon>} */
	const all = {
		type: 'GeometryCollection',
		geometries: polygons.map((coordinates) => ({ type: 'Polygon', coordinates }))
	};
	const parts = topology({ all });
	const { geometries } = /** @type {Parts} */ (parts.objects.all);
	return /** @type {Polygon[]} */ (merge(parts, geometries).coordinates);
}
