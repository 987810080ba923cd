/**
 * @typedef {import('./areas.mjs').Position} Position
 * @typedef {import('./areas.mjs').Polygon} Polygon
 * @typedef {import('./areas.mjs').Ring} Ring
 */

/**
 * A polygon whose outer ring jumps from +180 to -180 degrees, as polygons that end there. The edges added
 * lie on longitude ±180 or latitude -90 and nowhere else.
 * @param {Polygon} polygon
 * @returns {Polygon[]}
 */
export function cutPolygon([outer = [], ...holes]) {
	const kept = holes.filter((hole) => !isPoint(hole));
	const rings = cutRing(outer);
	if (rings.length === 1) return [[...rings, ...kept]];
	if (kept.length > 0)
		throw new Error(`a ring with holes crosses the antimeridian near latitude ${outer[0]?.[1]}`);
	return rings.map((ring) => [ring]);
}

/**
 * @param {Ring} ring
 * @returns {Ring[]}
 */
function cutRing(ring) {
	if (!ring.some((from, i) => jumps(from, ring[i + 1]))) return [ring];
	const pieces = openPieces(ring.slice(0, -1));
	const east = pieces.filter((piece) => first(piece)[0] === 180 && last(piece)[0] === 180);
	const west = pieces.filter((piece) => first(piece)[0] === -180 && last(piece)[0] === -180);
	const around = pieces.filter((piece) => first(piece)[0] !== last(piece)[0]);
	if (east.length > 1 || west.length > 1 || (around.length > 0 && pieces.length > 1))
		throw new Error(`a ring crosses the antimeridian too often near latitude ${ring[0]?.[1]}`);
	return [...east, ...west, ...around.map(throughSouthPole)].filter((piece) => piece.length > 2).map(closed);
}

/**
 * The ring as pieces from crossing to crossing.
 * @param {Ring} open
 * @returns {Ring[]}
 */
function openPieces(open) {
	/** @type {Ring[]} */
	const pieces = [[]];
	open.forEach((from, i) => {
		const to = /** @type {Position} */ (open[(i + 1) % open.length]);
		push(pieces, from);
		if (!jumps(from, to)) return;
		const side = Math.sign(from[0]) * 180;
		const [leave, arrive] = crossing(from, to, side);
		push(pieces, [side, leave]);
		pieces.push([[-side, arrive]]);
	});
	const [head = [], ...others] = pieces;
	head.forEach((position) => push(others, position));
	return others;
}

/**
 * @param {Position} from
 * @param {Position} [to]
 */
function jumps(from, to) {
	return to !== undefined && Math.abs(to[0] - from[0]) > 180;
}

/**
 * Latitudes at which an edge leaves one side and arrives at the other.
 * @param {Position} from
 * @param {Position} to
 * @param {number} side
 * @returns {[leave: number, arrive: number]}
 */
function crossing(from, to, side) {
	if (from[0] === side && to[0] === -side) return [from[1], to[1]];
	const toUnwrapped = to[0] + 2 * side;
	const share = (side - from[0]) / (toUnwrapped - from[0]);
	const latitude = from[1] + share * (to[1] - from[1]);
	return [latitude, latitude];
}

/**
 * @param {Ring[]} pieces
 * @param {Position} position
 */
function push(pieces, position) {
	const piece = /** @type {Ring} */ (pieces.at(-1));
	const before = piece.at(-1);
	if (before && before[0] === position[0] && before[1] === position[1]) return;
	piece.push(position);
}

/** @param {Ring} piece */
function throughSouthPole(piece) {
	const [x] = last(piece);
	/** @type {Ring} */
	const corners = [x, x / 2, 0, -x / 2, -x].map((lng) => [lng, -90]);
	return [...piece, ...corners];
}

/** @param {Ring} piece */
function closed(piece) {
	const [x, y] = last(piece);
	return x === first(piece)[0] && y === first(piece)[1] ? piece : [...piece, first(piece)];
}

/** @param {Ring} ring */
function isPoint(ring) {
	return ring.every(([x, y]) => x === ring[0]?.[0] && y === ring[0]?.[1]);
}

/** @param {Ring} ring */
function first(ring) {
	return /** @type {Position} */ (ring[0]);
}

/** @param {Ring} ring */
function last(ring) {
	return /** @type {Position} */ (ring.at(-1));
}
