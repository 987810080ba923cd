import { fromUnit, toUnit, unitPixels } from './world-pixels';
import type { LngLat } from './picture';

const steps = 40;
/** How far the arc bows towards the north, as a share of its length. */
const bow = 0.16;
const widthAtStart = 0.8;
const widthAtEnd = 3;

export interface ArcShape {
	/** A closed ring in degrees; longitudes may pass 180 so that the arc never crosses the map the long way. */
	readonly ring: LngLat[];
	/** Where its mark stands. */
	readonly middle: LngLat;
}

/** A movement as a ribbon that widens towards where it goes; widths are CSS pixels at `zoom`. */
export function arcShape(from: LngLat, to: LngLat, zoom: number): ArcShape {
	const start = toUnit(from);
	const end = toUnit(to);
	if (end[0] - start[0] > 0.5) end[0] -= 1;
	else if (start[0] - end[0] > 0.5) end[0] += 1;

	const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
	const side = dx >= 0 ? 1 : -1;
	const control = [
		(start[0] + end[0]) / 2 + dy * bow * side,
		(start[1] + end[1]) / 2 - dx * bow * side
	] as const;
	const perPixel = 1 / unitPixels(zoom);

	const left: LngLat[] = [];
	const right: LngLat[] = [];
	for (let step = 0; step <= steps; step++) {
		const t = step / steps;
		const [x, y] = bezier(start, control, end, t);
		const tangentX = 2 * (1 - t) * (control[0] - start[0]) + 2 * t * (end[0] - control[0]);
		const tangentY = 2 * (1 - t) * (control[1] - start[1]) + 2 * t * (end[1] - control[1]);
		const length = Math.hypot(tangentX, tangentY) || 1;
		const half = ((widthAtStart + (widthAtEnd - widthAtStart) * t) * perPixel) / 2;
		const [nx, ny] = [(-tangentY / length) * half, (tangentX / length) * half];
		left.push(fromUnit([x + nx, y + ny]));
		right.unshift(fromUnit([x - nx, y - ny]));
	}
	return { ring: [...left, ...right, left[0]!], middle: fromUnit(bezier(start, control, end, 0.6)) };
}

function bezier(
	a: readonly [number, number],
	b: readonly [number, number],
	c: readonly [number, number],
	t: number
): [number, number] {
	const u = 1 - t;
	return [u * u * a[0] + 2 * u * t * b[0] + t * t * c[0], u * u * a[1] + 2 * u * t * b[1] + t * t * c[1]];
}
