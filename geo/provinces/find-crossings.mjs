/** @typedef {import('../basemap/areas.mjs').Position} Position */

/** Side of the squares that edges are sorted into, in grid cells. */
const side = 128;
const columns = 2 ** 12;

/**
 * The arcs whose edges cross, touch or lie on another's anywhere but at a shared end, themselves included.
 * @param {Position[][]} arcs of whole numbers, so that the answer is exact
 * @returns {Set<number>} indexes of arcs
 */
export function findCrossings(arcs) {
	/** @type {number[]} */
	const ends = [];
	/** @type {number[]} */
	const arcOf = [];
	/** @type {Map<number, number[]>} */
	const squares = new Map();
	arcs.forEach((arc, index) => {
		for (let i = 1; i < arc.length; i++) {
			const [ax, ay] = /** @type {Position} */ (arc[i - 1]);
			const [bx, by] = /** @type {Position} */ (arc[i]);
			const edge = arcOf.push(index) - 1;
			ends.push(ax, ay, bx, by);
			for (let x = square(Math.min(ax, bx)); x <= square(Math.max(ax, bx)); x++)
				for (let y = square(Math.min(ay, by)); y <= square(Math.max(ay, by)); y++) {
					const found = squares.get(y * columns + x);
					if (found) found.push(edge);
					else squares.set(y * columns + x, [edge]);
				}
		}
	});
	/** @type {Set<number>} */
	const crossing = new Set();
	for (const edges of squares.values())
		for (const [i, a] of edges.entries())
			for (let j = i + 1; j < edges.length; j++) {
				const b = /** @type {number} */ (edges[j]);
				if (!meets(ends, a * 4, b * 4)) continue;
				crossing.add(arcOf[a] ?? 0);
				crossing.add(arcOf[b] ?? 0);
			}
	return crossing;
}

/** @param {number} cell */
function square(cell) {
	return Math.floor(cell / side);
}

/**
 * @param {number[]} ends
 * @param {number} p
 * @param {number} q
 */
function meets(ends, p, q) {
	const [ax, ay, bx, by] = /** @type {[number, number, number, number]} */ (ends.slice(p, p + 4));
	const [cx, cy, dx, dy] = /** @type {[number, number, number, number]} */ (ends.slice(q, q + 4));
	if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return false;
	if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return false;
	const [c, d] = [turn(ax, ay, bx, by, cx, cy), turn(ax, ay, bx, by, dx, dy)];
	const [a, b] = [turn(cx, cy, dx, dy, ax, ay), turn(cx, cy, dx, dy, bx, by)];
	if (c * d > 0 || a * b > 0) return false;
	const isShared = (ax === cx && ay === cy) || (ax === dx && ay === dy);
	const isSharedToo = (bx === cx && by === cy) || (bx === dx && by === dy);
	if (isShared && isSharedToo) return true;
	if (!isShared && !isSharedToo) return true;
	// At a shared end edges may part; on one line they must part in opposite ways.
	if (c !== 0 || d !== 0) return false;
	const [sx, sy, ex, ey] = isShared ? [ax, ay, bx, by] : [bx, by, ax, ay];
	const [fx, fy] = sx === cx && sy === cy ? [dx, dy] : [cx, cy];
	return (ex - sx) * (fx - sx) + (ey - sy) * (fy - sy) > 0;
}

/** Sign of the turn from a over b to c. */
function turn(/** @type {number[]} */ ...[ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0]) {
	return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}
