type Point = { readonly x: number; readonly y: number };
export type Direction = 'left' | 'right' | 'up' | 'down';

const ahead: Record<Direction, (from: Point, to: Point) => [forward: number, aside: number]> = {
	left: (from, to) => [from.x - to.x, to.y - from.y],
	right: (from, to) => [to.x - from.x, to.y - from.y],
	up: (from, to) => [from.y - to.y, to.x - from.x],
	down: (from, to) => [to.y - from.y, to.x - from.x]
};

/** The index of the nearest point in a direction, those off to the side counting as farther; null when none. */
export function nextMark(points: readonly Point[], current: number, direction: Direction): number | null {
	const from = points[current];
	if (!from) return null;
	let best: number | null = null;
	let bestCost = Infinity;
	points.forEach((point, i) => {
		const [forward, aside] = ahead[direction](from, point);
		const cost = forward + 2 * Math.abs(aside);
		if (i === current || forward <= 0 || cost >= bestCost) return;
		best = i;
		bestCost = cost;
	});
	return best;
}
