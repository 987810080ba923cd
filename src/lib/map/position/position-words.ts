import { forward } from 'mgrs';
import type { LngLat } from '$lib/picture';

/** From -180 up to 180. */
const turned = (lng: number) => lng - Math.floor((lng + 180) / 360) * 360;

/** How many decimals of a degree say as much as `metres` across can. */
function decimalsFor(metres: number): number {
	return Math.min(5, Math.max(1, Math.ceil(Math.log10(111_000 / metres))));
}

/** "43.1849° N, 44.5408° E", to what `metres` across can tell. */
export function degreesInWords([lng, lat]: LngLat, metres: number): string {
	const decimals = decimalsFor(metres);
	const half = (degrees: number, [plus, minus]: readonly [string, string]) =>
		`${Math.abs(degrees).toFixed(decimals)}° ${degrees < 0 ? minus : plus}`;
	return `${half(lat, ['N', 'S'])}, ${half(turned(lng), ['E', 'W'])}`;
}

/**
 * The military grid reference, in squares not smaller than `metres` where there are any: "38T MN 6268 8135". Null
 * beyond 84 degrees north and 80 south, where the grid is another one.
 */
export function mgrsInWords([lng, lat]: LngLat, metres: number): string | null {
	if (lat < -80 || lat > 84) return null;
	const digits = Math.min(5, Math.max(1, 5 - Math.round(Math.log10(Math.max(1, metres)))));
	const [, zone, square, numbers] = /^(\d{1,2}[A-Z])([A-Z]{2})(\d+)$/.exec(
		forward([turned(lng), lat], digits)
	)!;
	return `${zone} ${square} ${numbers!.slice(0, digits)} ${numbers!.slice(digits)}`;
}

/** Metres a CSS pixel is across. */
export function metresPerPixel(lat: number, zoom: number): number {
	return (40_075_017 * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** zoom);
}
