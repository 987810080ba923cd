import { kinks, polygon as asPolygon } from '@turf/turf';
import { simplifyArc } from '../basemap/simplify-arc.mjs';
import { rewound, roundedLine, squareKm, unit } from './rings.mjs';

/**
 * @typedef {import('../basemap/areas.mjs').Polygon} Polygon
 * @typedef {import('../basemap/areas.mjs').Position} Position
 * @typedef {{ line: Position[], finer: number }} Stretch
 * @typedef {object} Coarseness
 * @property {number} triangle square kilometres, the ground a dropped vertex may move
 * @property {number} island square kilometres, the smallest part kept beside the largest
 */

/** Vertices of a line that are thinned together: short enough that one fault does not keep a whole coast fine. */
const stretchLength = 64;

/**
 * Where thinning makes a part cross itself, the stretches of line about that spot keep four times as much,
 * until none does.
 * @param {import('./join-areas.mjs').Areas} source
 * @param {import('topojson-specification').MultiPolygon} shape
 * @param {Coarseness} coarseness
 * @returns {Polygon[]}
 */
export function thinShape(source, shape, { triangle, island }) {
	const exact = /** @type {Position[][]} */ (source.arcs);
	const parts = largeParts(exact, shape.arcs, island);
	const stretches = new Map(arcsOf(parts).map((arc) => [arc, stretchesOf(exact[arc] ?? [])]));
	for (;;) {
		const arcs = new Map([...stretches].map(([arc, lines]) => [arc, thinned(lines, triangle)]));
		const polygons = parts.map((rings) =>
			rings.map((ring) => roundedLine(ringOf(ring.map((arc) => directed(arcs, arc))), unit))
		);
		const spots = polygons.flatMap(crossings);
		if (spots.length === 0) return polygons.map(rewound);
		const near = [...stretches.values()]
			.flat()
			.filter(({ line }) => spots.some((spot) => isAbout(line, spot)));
		near.forEach((stretch) => (stretch.finer *= 4));
		if (near.every(({ finer }) => finer > 4 ** 12))
			throw new Error(`a boundary crosses itself at ${spots.join(' and ')} however fine it is`);
	}
}

/**
 * @param {Position[]} arc
 * @returns {Stretch[]} each begins where the one before ends
 */
function stretchesOf(arc) {
	const starts = Array.from(
		{ length: Math.ceil((arc.length - 1) / stretchLength) },
		(_, i) => i * stretchLength
	);
	return starts.map((start) => ({ line: arc.slice(start, start + stretchLength + 1), finer: 1 }));
}

/**
 * @param {Stretch[]} stretches
 * @param {number} triangle
 */
function thinned(stretches, triangle) {
	return ringOf(stretches.map(({ line, finer }) => simplifyArc(line, triangle / finer)));
}

/** @param {number[][][]} parts */
function arcsOf(parts) {
	return [...new Set(parts.flat(2).map((arc) => (arc < 0 ? ~arc : arc)))];
}

/**
 * @param {ReadonlyMap<number, Position[]>} arcs
 * @param {number} arc
 */
function directed(arcs, arc) {
	return arc < 0 ? [...(arcs.get(~arc) ?? [])].reverse() : (arcs.get(arc) ?? []);
}

/**
 * @param {Polygon} rings
 * @returns {Position[]}
 */
function crossings(rings) {
	const flat = rings.filter((ring) => ring.length < 4).map(([first]) => /** @type {Position} */ (first));
	if (flat.length > 0) return flat;
	return kinks(asPolygon(rings)).features.map(
		({ geometry }) => /** @type {Position} */ (geometry.coordinates)
	);
}

/**
 * @param {Position[]} line
 * @param {Position} spot
 */
function isAbout(line, [x, y]) {
	const xs = line.map(([lng]) => lng);
	const ys = line.map(([, lat]) => lat);
	const slack = 2 / unit;
	return (
		Math.min(...xs) - slack <= x &&
		x <= Math.max(...xs) + slack &&
		Math.min(...ys) - slack <= y &&
		y <= Math.max(...ys) + slack
	);
}

/**
 * @param {Position[][]} exact
 * @param {number[][][]} parts
 * @param {number} island
 */
function largeParts(exact, parts, island) {
	const exactArcs = new Map(exact.entries());
	/** @param {number[]} arcs */
	const size = (arcs) => squareKm(ringOf(arcs.map((arc) => directed(exactArcs, arc))));
	const sizes = parts.map(([outer = []]) => size(outer));
	const largest = Math.max(...sizes);
	return parts
		.filter((_, i) => sizes[i] === largest || (sizes[i] ?? 0) >= island)
		.map((rings) => rings.filter((ring, i) => i === 0 || size(ring) >= island));
}

/** @param {Position[][]} lines end to start */
function ringOf(lines) {
	return lines.flatMap((line, i) => (i === 0 ? line : line.slice(1)));
}
