/** @typedef {import('../basemap/areas.mjs').Position} Position */

const kmPerDegree = 111.2;

/** An island keeps at least this many positions, so that it does not shrink to a splinter. */
const fewest = 9;

/**
 * Visvalingam in rounds, for arcs of many thousand vertices: each round drops, of neighbours at most one, the
 * vertices whose triangle is smaller than the round's share of `squareKm`. Ends, and cuts along ±180 or -90, stay.
 * @param {Position[]} arc
 * @param {number} squareKm
 */
export function thinArc(arc, squareKm) {
	const isClosed = arc[0]?.join() === arc.at(-1)?.join();
	let kept = arc;
	for (let share = 1 / 256; share <= 1; share *= 2) {
		for (;;) {
			const thinner = thinOnce(kept, squareKm * share, kept.length - (isClosed ? fewest : 2));
			if (thinner.length === kept.length) break;
			kept = thinner;
		}
	}
	return kept;
}

/**
 * @param {Position[]} arc
 * @param {number} squareKm
 * @param {number} spare how many may go
 */
function thinOnce(arc, squareKm, spare) {
	let left = spare;
	let before = 0;
	return arc.filter((_, i) => {
		if (left <= 0 || i === 0 || i === arc.length - 1 || before !== i - 1) return ((before = i), true);
		const corners = /** @type {[Position, Position, Position]} */ (arc.slice(i - 1, i + 2));
		if (triangle(corners) >= squareKm) return ((before = i), true);
		left -= 1;
		return false;
	});
}

/** @param {[Position, Position, Position]} corners */
function triangle([[ax, ay], [bx, by], [cx, cy]]) {
	if (Math.abs(bx) === 180 || by === -90) return Infinity;
	const squareDegrees = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
	return squareDegrees * kmPerDegree ** 2 * Math.cos((by * Math.PI) / 180);
}
