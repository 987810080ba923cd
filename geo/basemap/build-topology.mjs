import { kinks } from '@turf/turf';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { simplifyArc } from './simplify-arc.mjs';

/**
 * @typedef {import('./areas.mjs').Area} Area
 * @typedef {import('./areas.mjs').Polygon} Polygon
 * @typedef {import('./areas.mjs').Position} Position
 * @typedef {import('topojson-specification').MultiPolygon} Shape rings as lists of arcs; ~i is arc i backwards
 * @typedef {import('topojson-specification').Topology<{
 *   countries: import('topojson-specification').GeometryCollection
 * }>} Countries
 */

/** Grid cells per degree: 217 m from north to south. A power of two, so that ±180 and -90 decode exactly. */
const cellsPerDegree = 512;

/** Square kilometres, the ground a dropped vertex may move: at zoom 6 about six square pixels. */
const leastTriangle = 9;

/**
 * Shared borders as shared arcs, simplified and snapped to the grid. Where that would make a boundary cross
 * itself or a country a line, its arcs keep all their vertices; a ring smaller than a grid cell becomes one cell.
 * @param {Area[]} areas
 */
export function buildTopology(areas) {
	/** @type {import('geojson').FeatureCollection} */
	const countries = { type: 'FeatureCollection', features: areas.map(shapeOf) };
	const source = /** @type {Countries} */ (topology({ countries }));
	const exact = /** @type {Position[][]} */ (source.arcs);
	/** @type {Set<number>} */
	const whole = new Set();
	for (;;) {
		const arcs = exact.map((arc, i) => snap(whole.has(i) ? arc : simplifyArc(arc, leastTriangle)));
		const built = encode(source, arcs);
		const broken = brokenArcs(built).filter((arc) => !whole.has(arc));
		if (broken.length === 0) return built;
		broken.forEach((arc) => whole.add(arc));
	}
}

/**
 * @param {Area} area
 * @returns {import('geojson').Feature}
 */
function shapeOf({ id, polygons }) {
	return {
		type: 'Feature',
		id,
		properties: {},
		geometry: { type: 'MultiPolygon', coordinates: polygons.map(rewound) }
	};
}

/**
 * RFC 7946 winding: outer rings anticlockwise, holes clockwise.
 * @param {Polygon} polygon
 */
function rewound(polygon) {
	return polygon.map((ring, i) => (twiceArea(ring) > 0 === (i === 0) ? ring : [...ring].reverse()));
}

/**
 * Positive where the ring runs anticlockwise.
 * @param {number[][]} ring
 */
function twiceArea(ring) {
	return ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
		const [px = 0, py = 0] = ring[i] ?? [];
		return sum + px * y - x * py;
	}, 0);
}

/**
 * Grid cells, counted from 180 west and 90 south.
 * @param {Position[]} arc
 */
function snap(arc) {
	const cells = arc.map(toGrid);
	const moved = cells.filter(([x, y], i) => i === 0 || x !== cells[i - 1]?.[0] || y !== cells[i - 1]?.[1]);
	const closes = arc.length > 2 && arc[0]?.join() === arc.at(-1)?.join();
	if (!closes || moved.length > 3) return moved.length > 1 ? moved : [...moved, ...moved];
	const [[x, y]] = /** @type {[Position]} */ (cells);
	return /** @type {Position[]} */ ([
		[x, y],
		[x + 1, y],
		[x + 1, y + 1],
		[x, y + 1],
		[x, y]
	]);
}

/**
 * @param {Position} position
 * @returns {Position}
 */
export function toGrid([lng, lat]) {
	return [Math.round((lng + 180) * cellsPerDegree), Math.round((lat + 90) * cellsPerDegree)];
}

/**
 * @param {Countries} source
 * @param {Position[][]} arcs
 * @returns {Countries & { transform: import('topojson-specification').Transform }}
 */
function encode(source, arcs) {
	return {
		type: 'Topology',
		transform: { scale: [1 / cellsPerDegree, 1 / cellsPerDegree], translate: [-180, -90] },
		objects: { countries: source.objects.countries },
		arcs: arcs.map((arc) => arc.map(([x, y], i) => [x - (arc[i - 1]?.[0] ?? 0), y - (arc[i - 1]?.[1] ?? 0)]))
	};
}

/**
 * The arcs of the polygons that cross themselves or have no area left.
 * @param {Countries} built
 */
function brokenArcs(built) {
	const shapes = /** @type {Shape[]} */ (built.objects.countries.geometries);
	const polygons = shapes.flatMap((shape) => shape.arcs);
	const broken = polygons.filter((arcs) => {
		const { geometry } = feature(built, { type: 'Polygon', arcs });
		return kinks(geometry).features.length > 0 || geometry.coordinates.some((ring) => twiceArea(ring) === 0);
	});
	return broken.flat(2).map((arc) => (arc < 0 ? ~arc : arc));
}
