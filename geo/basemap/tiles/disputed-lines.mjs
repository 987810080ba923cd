import { pieceFinder } from './piece-finder.mjs';

/**
 * @typedef {import('../areas.mjs').Position} Position
 * @typedef {import('../areas.mjs').Polygon} Polygon
 * @typedef {{ id: string, name: string, area: { type: string, coordinates: any }, un: string | null,
 *   administered: string, claimedBy: string[] }} Disputed a record of `geo/disputed.json`
 */

/** Degrees between the spots at which an outline is asked what it divides. */
const step = 0.01;
/** Degrees to either side that are asked: what has the sea there is a coast. */
const aside = 0.035;
/** Degrees within which two sources draw the same line. */
const same = 0.03;

/**
 * The outlines of disputed areas where they divide those who dispute them: neither coasts nor the borders of a third
 * country, which are the same whoever is asked. With a test for lines of other sources that run along them.
 * @param {Disputed[]} disputed
 * @param {unknown} world the parsed `world.topojson`
 */
export function disputedLines(disputed, world) {
	const countryAt = pieceFinder(world);
	const drawn = nearness();
	const lines = disputed.flatMap((one) => {
		const parties = new Set([one.un, one.administered, ...one.claimedBy]);
		/** @type {Polygon[]} */
		const polygons = one.area.type === 'Polygon' ? [one.area.coordinates] : one.area.coordinates;
		const own = nearness();
		const runs = polygons.flat().flatMap((ring) => {
			/** @type {Position[][]} */
			const parts = [[]];
			for (const { at, left, right } of walk(ring)) {
				const outside = holds(polygons, left) ? right : left;
				const inside = outside === left ? right : left;
				const isLine =
					parties.has(countryAt(outside)) && countryAt(inside) && countryAt(at) && !drawn.isNear(at, same);
				if (isLine) {
					parts.at(-1)?.push(at);
					own.add(at);
				} else if (parts.at(-1)?.length) parts.push([]);
			}
			return parts.filter((part) => part.length > 3);
		});
		for (const run of runs) run.forEach((at) => drawn.add(at));
		return runs.length > 0 ? [{ id: one.id, runs }] : [];
	});
	return { lines, isDisputed: (/** @type {Position} */ at) => drawn.isNear(at, same) };
}

/**
 * Spots along a ring, with one to the left and one to the right of each.
 * @param {Position[]} ring
 * @returns {Generator<{ at: Position, left: Position, right: Position }>}
 */
function* walk(ring) {
	for (let i = 1; i < ring.length; i++) {
		const [ax, ay] = /** @type {Position} */ (ring[i - 1]);
		const [bx, by] = /** @type {Position} */ (ring[i]);
		const squeeze = Math.cos((ay * Math.PI) / 180);
		const length = Math.hypot((bx - ax) * squeeze, by - ay);
		if (length === 0) continue;
		const steps = Math.max(1, Math.round(length / step));
		const [nx, ny] = [(-(by - ay) / length) * (aside / squeeze), (((bx - ax) * squeeze) / length) * aside];
		for (let s = 0; s < steps; s++) {
			const [x, y] = [ax + ((bx - ax) * s) / steps, ay + ((by - ay) * s) / steps];
			yield { at: [x, y], left: [x + nx, y + ny], right: [x - nx, y - ny] };
		}
	}
}

/** @param {Polygon[]} polygons @param {Position} at */
function holds(polygons, [x, y]) {
	let isIn = false;
	for (const ring of polygons.flat())
		for (let i = 1; i < ring.length; i++) {
			const [ax, ay] = /** @type {Position} */ (ring[i - 1]);
			const [bx, by] = /** @type {Position} */ (ring[i]);
			if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) isIn = !isIn;
		}
	return isIn;
}

/** Remembers positions and tells whether another is near one. */
function nearness() {
	const cell = 0.05;
	/** @type {Map<string, Position[]>} */
	const cells = new Map();
	/** @param {number} column @param {number} row */
	const key = (column, row) => `${column} ${row}`;
	return {
		/** @param {Position} at */
		add(at) {
			const name = key(Math.floor(at[0] / cell), Math.floor(at[1] / cell));
			const known = cells.get(name);
			if (known) known.push(at);
			else cells.set(name, [at]);
		},
		/** @param {Position} at @param {number} within degrees, at most the size of a cell */
		isNear([x, y], within) {
			const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)];
			for (let dx = -1; dx <= 1; dx++)
				for (let dy = -1; dy <= 1; dy++)
					for (const [px, py] of cells.get(key(column + dx, row + dy)) ?? [])
						if (Math.hypot((px - x) * Math.cos((y * Math.PI) / 180), py - y) < within) return true;
			return false;
		}
	};
}
