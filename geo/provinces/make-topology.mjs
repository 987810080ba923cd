import { topology } from 'topojson-server';
import { toGrid } from '../basemap/build-topology.mjs';
import { rewound, squareKm } from '../recipes/rings.mjs';
import { findCrossings } from './find-crossings.mjs';
import { thinArc } from './thin-arc.mjs';

/**
 * @typedef {import('../basemap/areas.mjs').Area} Area
 * @typedef {import('../basemap/areas.mjs').Polygon} Polygon
 * @typedef {import('../basemap/areas.mjs').Position} Position
 * @typedef {import('topojson-specification').MultiPolygon} Shape
 * @typedef {import('topojson-specification').Topology<{
 *   provinces: import('topojson-specification').GeometryCollection
 * }>} Provinces
 */

/** Of the grid that `toGrid` counts in. */
const cellsPerDegree = 512;

/** Square kilometres a dropped vertex may move, and the share of the smallest province beside it. */
const mostTriangle = 80;
const mostShare = 1 / 40;

/** Square kilometres: smaller islands and lakes go, except the largest of their province. */
const leastIsland = 100;

/** Coasts of the Arctic and Antarctic, long and scarcely lived on, are drawn more coarsely by this factor. */
const polar = { latitude: 66.6, coarser: 8 };

const rounds = 12;

/**
 * Shared borders as shared arcs, thinned and snapped to the grid. Arcs that would cross another are thinned less,
 * until none does that did not cross in the source.
 * @param {Area[]} areas
 * @returns {{ built: Provinces & { transform: import('topojson-specification').Transform }, crossing: number }}
 */
export function makeTopology(areas) {
	/** @type {import('geojson').FeatureCollection} */
	const provinces = { type: 'FeatureCollection', features: areas.map(shapeOf) };
	const source = /** @type {Provinces} */ (topology({ provinces }));
	const exact = /** @type {Position[][]} */ (source.arcs);
	const shapes = /** @type {Shape[]} */ (source.objects.provinces.geometries);
	const sizes = areas.map(({ polygons }) => polygons.reduce((sum, [outer = []]) => sum + squareKm(outer), 0));
	dropSpecks(shapes, exact);
	const used = usesOf(shapes, sizes);

	const squares = exact.map((arc, i) => {
		const isPolar = arc.every(([, y]) => Math.abs(y) > polar.latitude);
		const most = isPolar ? mostTriangle * polar.coarser : mostTriangle;
		return Math.min(most, (used.get(i)?.least ?? 0) * mostShare);
	});
	const snapped = exact.map((arc, i) => (used.has(i) ? snap(thinArc(arc, squares[i] ?? 0)) : []));
	let crossing = findCrossings(snapped);
	for (let round = 1; round <= rounds && crossing.size > 0; round++) {
		for (const i of crossing) {
			squares[i] = round === rounds ? 0 : (squares[i] ?? 0) / 2;
			snapped[i] = snap(thinArc(exact[i] ?? [], squares[i] ?? 0));
		}
		crossing = findCrossings(snapped);
	}
	// Counted in cells it is no size in km², but 0 for what has become a line.
	for (const shape of shapes)
		shape.arcs = shape.arcs.filter(([outer = []]) => squareKm(joined(outer, snapped)) !== 0);
	const gone = shapes.filter(({ arcs }) => arcs.length === 0);
	if (gone.length > 0) throw new Error(`nothing is left of ${gone.map(({ id }) => id).join(', ')}`);
	return { built: encode(shapes, snapped), crossing: crossing.size };
}

/**
 * @param {Area} area
 * @returns {import('geojson').Feature}
 */
function shapeOf({ id, polygons }) {
	const coordinates = polygons.map(rewound);
	return { type: 'Feature', id, properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
}

/**
 * Islands and lakes that no other province shares an edge of.
 * @param {Shape[]} shapes changed in place
 * @param {Position[][]} exact
 */
function dropSpecks(shapes, exact) {
	const uses = usesOf(shapes, []);
	/** @type {(ring: number[]) => number} */
	const size = (ring) => squareKm(joined(ring, exact));
	/** @type {(ring: number[]) => boolean} */
	const isAlone = (ring) => ring.every((arc) => uses.get(arc < 0 ? ~arc : arc)?.count === 1);
	for (const shape of shapes) {
		const sizes = shape.arcs.map(([outer = []]) => size(outer));
		const largest = Math.max(...sizes);
		const least = Math.min(leastIsland, largest);
		shape.arcs = shape.arcs
			.filter((rings, i) => (sizes[i] ?? 0) >= least || !isAlone(rings[0] ?? []))
			.map(([outer = [], ...holes]) => [
				outer,
				...holes.filter((hole) => !isAlone(hole) || size(hole) >= leastIsland)
			]);
	}
}

/**
 * @param {number[]} ring
 * @param {Position[][]} arcs
 */
function joined(ring, arcs) {
	return ring.flatMap((arc) => (arc < 0 ? arcs[~arc]?.toReversed() : arcs[arc]) ?? []);
}

/**
 * @param {Shape[]} shapes
 * @param {number[]} sizes of the shapes
 */
function usesOf(shapes, sizes) {
	/** @type {Map<number, { count: number, least: number }>} */
	const uses = new Map();
	shapes.forEach(({ arcs }, i) => {
		for (const signed of arcs.flat(2)) {
			const arc = signed < 0 ? ~signed : signed;
			const { count, least } = uses.get(arc) ?? { count: 0, least: Infinity };
			uses.set(arc, { count: count + 1, least: Math.min(least, sizes[i] ?? 0) });
		}
	});
	return uses;
}

/**
 * Grid cells; a ring smaller than one becomes one.
 * @param {Position[]} arc
 * @returns {Position[]}
 */
function snap(arc) {
	const cells = arc.map(toGrid);
	const moved = cells.filter(([x, y], i) => i === 0 || x !== cells[i - 1]?.[0] || y !== cells[i - 1]?.[1]);
	const isClosed = arc.length > 2 && arc[0]?.join() === arc.at(-1)?.join();
	if (!isClosed || moved.length > 3) return moved.length > 1 ? moved : [...moved, ...moved];
	const [x, y] = /** @type {Position} */ (cells[0]);
	return [
		[x, y],
		[x + 1, y],
		[x + 1, y + 1],
		[x, y + 1],
		[x, y]
	];
}

/**
 * Only the arcs that are used, numbered anew.
 * @param {Shape[]} shapes
 * @param {Position[][]} arcs
 * @returns {Provinces & { transform: import('topojson-specification').Transform }}
 */
function encode(shapes, arcs) {
	/** @type {Map<number, number>} */
	const numbers = new Map();
	/** @type {(signed: number) => number} */
	const renumbered = (signed) => {
		const arc = signed < 0 ? ~signed : signed;
		const number = numbers.get(arc) ?? numbers.size;
		numbers.set(arc, number);
		return signed < 0 ? ~number : number;
	};
	/** @type {import('topojson-specification').GeometryObject[]} */
	const geometries = shapes.map(({ id, arcs: polygons }) => {
		const all = polygons.map((rings) => rings.map((ring) => ring.map(renumbered)));
		return all.length === 1
			? { type: 'Polygon', id, arcs: all[0] ?? [] }
			: { type: 'MultiPolygon', id, arcs: all };
	});
	return {
		type: 'Topology',
		transform: { scale: [1 / cellsPerDegree, 1 / cellsPerDegree], translate: [-180, -90] },
		objects: { provinces: { type: 'GeometryCollection', geometries } },
		arcs: [...numbers.keys()].map((old) => {
			const arc = arcs[old] ?? [];
			return arc.map(([x, y], i) => [x - (arc[i - 1]?.[0] ?? 0), y - (arc[i - 1]?.[1] ?? 0)]);
		})
	};
}
