import { earthRadius } from '@turf/turf';

/** Of latitude, on turf's globe. */
export const kmPerDegree = (earthRadius / 1000) * (Math.PI / 180);

/** The square of the distance from the origin to the segment from a to b. */
export function squareToSegment(ax: number, ay: number, bx: number, by: number): number {
	const dx = bx - ax;
	const dy = by - ay;
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
	const x = ax + along * dx;
	const y = ay + along * dy;
	return x * x + y * y;
}
