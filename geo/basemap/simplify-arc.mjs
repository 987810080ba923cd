/** @typedef {import('./areas.mjs').Position} Position */

const kmPerDegree = 111.2;

/**
 * Visvalingam: drops, least first, the vertices whose triangle with their neighbours is smaller than
 * `area` (square degrees). Ends stay; an island keeps at least eight vertices, so that it does not shrink
 * to a splinter.
 * @param {Position[]} arc
 * @param {number} area
 */
export function simplifyArc(arc, area) {
	const island = isClosed(arc);
	const fewest = island ? 9 : 2;
	const kept = [...arc];
	while (kept.length > fewest) {
		const [least, at] = smallestTriangle(kept);
		if (least >= area) break;
		kept.splice(at, 1);
	}
	return kept;
}

/** @param {Position[]} arc */
function isClosed(arc) {
	const [start, end] = [arc[0], arc.at(-1)];
	return start?.[0] === end?.[0] && start?.[1] === end?.[1];
}

/**
 * @param {Position[]} arc
 * @returns {[area: number, index: number]}
 */
function smallestTriangle(arc) {
	let [least, at] = [Infinity, -1];
	for (let i = 1; i < arc.length - 1; i++) {
		const area = triangle(arc.slice(i - 1, i + 2));
		if (area < least) [least, at] = [area, i];
	}
	return [least, at];
}

/** @param {Position[]} corners a cut along ±180 or -90 counts as infinite: its ends must not move */
function triangle(corners) {
	const [[ax, ay], [bx, by], [cx, cy]] = /** @type {[Position, Position, Position]} */ (corners);
	if (Math.abs(bx) === 180 || by === -90) return Infinity;
	const squareDegrees = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
	return squareDegrees * kmPerDegree ** 2 * Math.cos((by * Math.PI) / 180);
}
