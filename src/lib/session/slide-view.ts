import { fromUnit, toUnit, unitPixels, type Camera, type Frame, type Mark } from '$lib/picture';

type Size = readonly [width: number, height: number];

/** What a map of a size shows from a camera, and as much again around it. */
export function frameAround({ lng, lat, zoom }: Camera, [width, height]: Size): Frame {
	const [x, y] = toUnit([lng, lat]);
	const reach = Math.max(width, height) / unitPixels(zoom);
	const [west, north] = fromUnit([x - reach, Math.max(0, y - reach)]);
	const [east, south] = fromUnit([x + reach, Math.min(1, y + reach)]);
	return east - west >= 360 ? [-180, south, 180, north] : [west, south, east, north];
}

/** How far across a map of a size each mark stands, 0 at its left edge and 1 at its right, north up. */
export function acrossMap(
	marks: readonly Pick<Mark, 'at'>[],
	camera: Camera | null,
	[width]: Size
): number[] {
	if (!camera) return [];
	const [middle] = toUnit([camera.lng, camera.lat]);
	return marks.map(({ at }) => 0.5 + ((toUnit(at)[0] - middle) * unitPixels(camera.zoom)) / width);
}

/** From where a map of a size shows a frame whole. */
export function cameraOn([west, south, east, north]: Frame, [width, height]: Size): Camera {
	const [left, top] = toUnit([west, north]);
	const [right, bottom] = toUnit([east, south]);
	const [lng, lat] = fromUnit([(left + right) / 2, (top + bottom) / 2]);
	const fits = Math.min(width / (right - left), height / (bottom - top));
	return { lng, lat, zoom: Math.max(0, Math.log2(fits / 512)), bearing: 0, pitch: 0 };
}
