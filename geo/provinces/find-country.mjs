import { feature } from 'topojson-client';
import { squareKm } from '../recipes/rings.mjs';

/**
 * @typedef {import('../basemap/areas.mjs').Polygon} Polygon
 * @typedef {import('../basemap/areas.mjs').Position} Position
 * @typedef {{ country: string, polygon: Polygon, box: [number, number, number, number] }} Piece
 */

const rows = 24;
const perRow = 8;

/** Degrees: as far as a small island may be from the outline of its country at 1:50,000,000. */
const reach = 0.5;

/** Square kilometres: below this, which side of a border at 1:50,000,000 a province lies on says little. */
const small = 300;

/** Degrees that such a border may be off. */
const drift = 0.1;

/**
 * Tells the country that most of a province lies in. A small one stays with the state the source names where that is
 * next to it; an island the world leaves out goes to the state the source names if that has an outline, else to the
 * nearest country within half a degree, else to none.
 * @param {any} world the parsed `world.topojson`
 * @returns {(source: import('./read-source.mjs').Source) => string | null}
 */
export function countryFinder(world) {
	const pieces = piecesOf(world);
	const ids = new Set(pieces.map(({ country }) => country));
	return ({ polygons, claimed }) => {
		const [west, south, east, north] = boxOf(polygons.flatMap(([outer = []]) => outer));
		const around = pieces.filter(
			({ box }) =>
				box[0] <= east + reach && box[2] >= west - reach && box[1] <= north + reach && box[3] >= south - reach
		);
		const first = polygons[0]?.[0]?.[0] ?? [0, 0];
		const size = polygons.reduce((sum, [outer = []]) => sum + squareKm(outer), 0);
		const own = around.filter(({ country }) => country === claimed);
		if (size < small && nearestTo(own, first, drift)) return claimed;
		/** @type {Map<string, number>} */
		const counted = new Map();
		for (const position of samples(polygons)) {
			const found = around.find((piece) => holds(piece, position));
			if (found) counted.set(found.country, (counted.get(found.country) ?? 0) + 1);
		}
		const [most] = [...counted].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
		return most?.[0] ?? (ids.has(claimed) ? claimed : nearestTo(around, first, reach));
	};
}

/**
 * @param {any} world
 * @returns {Piece[]}
 */
function piecesOf(world) {
	const countries = /** @type {import('geojson').FeatureCollection<import('geojson').MultiPolygon>} */ (
		/** @type {unknown} */ (feature(world, world.objects.countries))
	);
	return countries.features.flatMap(({ id, geometry }) =>
		/** @type {Polygon[]} */ (geometry.coordinates).map((polygon) => {
			return { country: String(id), polygon, box: boxOf(polygon[0] ?? []) };
		})
	);
}

/**
 * @param {Position[]} ring
 * @returns {[west: number, south: number, east: number, north: number]}
 */
function boxOf(ring) {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of ring) {
		[west, east] = [Math.min(west, x), Math.max(east, x)];
		[south, north] = [Math.min(south, y), Math.max(north, y)];
	}
	return [west, south, east, north];
}

/**
 * Positions spread over polygons so that each stands for about as much land.
 * @param {Polygon[]} polygons
 * @returns {Position[]}
 */
function samples(polygons) {
	const boxes = polygons.map(([outer = []]) => boxOf(outer));
	const south = Math.min(...boxes.map((box) => box[1]));
	const north = Math.max(...boxes.map((box) => box[3]));
	const lines = Array.from({ length: rows }, (_, i) => {
		const y = south + ((i + 0.4871) / rows) * (north - south);
		return { y, stretches: polygons.flatMap((polygon) => stretchesAt(polygon, y)) };
	});
	const longest = Math.max(
		...lines.map(({ stretches }) => stretches.reduce((sum, [a, b]) => sum + b - a, 0))
	);
	return lines.flatMap(({ y, stretches }) =>
		stretches.flatMap(([from, to]) => {
			const count = Math.max(1, Math.round(((to - from) / longest) * perRow));
			return Array.from(
				{ length: count },
				(_, i) => /** @type {Position} */ ([from + ((i + 0.5) / count) * (to - from), y])
			);
		})
	);
}

/**
 * @param {Polygon} polygon
 * @param {number} y
 * @returns {[from: number, to: number][]}
 */
function stretchesAt(polygon, y) {
	const at = polygon.flatMap((ring) => crossings(ring, y)).sort((a, b) => a - b);
	return Array.from({ length: at.length / 2 }, (_, i) => [at[2 * i] ?? 0, at[2 * i + 1] ?? 0]);
}

/**
 * @param {Position[]} ring
 * @param {number} y
 */
function crossings(ring, y) {
	/** @type {number[]} */
	const at = [];
	for (let i = 1; i < ring.length; i++) {
		const [ax, ay] = /** @type {Position} */ (ring[i - 1]);
		const [bx, by] = /** @type {Position} */ (ring[i]);
		if (ay > y !== by > y) at.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
	}
	return at;
}

/**
 * @param {Piece} piece
 * @param {Position} position
 */
function holds({ polygon, box: [west, south, east, north] }, [x, y]) {
	if (x < west || x > east || y < south || y > north) return false;
	return polygon.flatMap((ring) => crossings(ring, y)).filter((at) => at > x).length % 2 === 1;
}

/**
 * @param {Piece[]} pieces
 * @param {Position} position
 * @param {number} within degrees
 */
function nearestTo(pieces, [x, y], within) {
	let [least, country] = [within, /** @type {string | null} */ (null)];
	for (const piece of pieces) {
		if (holds(piece, [x, y])) return piece.country;
		for (const [vx, vy] of piece.polygon[0] ?? []) {
			const away = Math.hypot((vx - x) * Math.cos((y * Math.PI) / 180), vy - y);
			if (away < least) [least, country] = [away, piece.country];
		}
	}
	return country;
}
