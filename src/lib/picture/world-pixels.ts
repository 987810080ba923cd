import type { LngLat } from './picture';

/** Web Mercator on a unit square, 0,0 at the north-west corner. */
export function toUnit([lng, lat]: LngLat): [number, number] {
	const sin = Math.sin((Math.min(85.05, Math.max(-85.05, lat)) * Math.PI) / 180);
	return [lng / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

export function fromUnit([x, y]: readonly [number, number]): [number, number] {
	const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
	return [(x - 0.5) * 360, lat];
}

/** CSS pixels to the side of the unit square at a zoom. */
export function unitPixels(zoom: number): number {
	return 512 * 2 ** zoom;
}

/** Marks are gathered for half steps of zoom, so that a small zoom never reshuffles them. */
export function zoomStep(zoom: number): number {
	return Math.floor(zoom * 2) / 2;
}
