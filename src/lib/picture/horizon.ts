import type { Camera } from './camera';
import type { LngLat } from './picture';
import { unitPixels } from './world-pixels';

/** What of the globe is seen: all that is no farther than so many degrees from a point. */
export interface Horizon {
	readonly at: LngLat;
	readonly degrees: number;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

/**
 * What a camera sees of a globe, whatever of it the screen then cuts off: MapLibre’s, which keeps its zoom for the
 * latitude in the middle.
 * @param height of the map, CSS pixels
 * @param fieldOfView from its upper to its lower edge, degrees
 */
export function horizonOf(
	{ lng, lat, zoom, bearing, pitch }: Camera,
	height: number,
	fieldOfView: number
): Horizon {
	const radius = unitPixels(zoom) / (2 * Math.PI) / Math.cos(radians(lat));
	const away = height / 2 / Math.tan(radians(fieldOfView) / 2);
	// The camera above the middle, tilted away from where it looks to.
	const up = radius + away * Math.cos(radians(pitch));
	const back = away * Math.sin(radians(pitch));
	return {
		at: alongFrom([lng, lat], bearing + 180, Math.atan2(back, up)),
		degrees: degrees(Math.acos(Math.min(1, radius / Math.hypot(up, back))))
	};
}

/** Whether a position is on the near side. */
export function isSeen({ at: [lngA, latA], degrees: most }: Horizon, [lng, lat]: LngLat): boolean {
	const [a, b] = [radians(latA), radians(lat)];
	const cosine = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(radians(lng - lngA));
	return cosine >= Math.cos(radians(most));
}

function alongFrom([lng, lat]: LngLat, bearing: number, angle: number): LngLat {
	const [north, towards] = [radians(lat), radians(bearing)];
	const to = Math.asin(
		Math.sin(north) * Math.cos(angle) + Math.cos(north) * Math.sin(angle) * Math.cos(towards)
	);
	const east = Math.atan2(
		Math.sin(towards) * Math.sin(angle) * Math.cos(north),
		Math.cos(angle) - Math.sin(north) * Math.sin(to)
	);
	return [lng + degrees(east), degrees(to)];
}
