import { framePadding, horizonOf, type Camera, type Frame, type Horizon, type LngLat } from '$lib/picture';
import type { MapLibreMap } from './start-map';

/** Goes with moves that a button starts: like a drag they are the reader's, but no pointer event tells so. */
const byReader = { isByReader: true };

export const isByReader = (event: object) => 'originalEvent' in event || 'isByReader' in event;

const motion = () =>
	matchMedia('(prefers-reduced-motion: reduce)').matches ? { animate: false } : { duration: 400 };

export function cameraOf(map: MapLibreMap): Camera {
	const { lng, lat } = map.getCenter();
	return { lng, lat, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
}

/** West, south, east and north of what is seen; west may be below -180 and east above 180. */
export function frameInView(map: MapLibreMap): Frame {
	const bounds = map.getBounds();
	return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

/** Where a position stands in the map's nearest copy of the world, in CSS pixels. */
export function projectNearest(map: MapLibreMap, [lng, lat]: LngLat) {
	const turns = Math.round((map.getCenter().lng - lng) / 360);
	return map.project([lng + turns * 360, lat]);
}

/** Goes to a camera: in a flight as long as it is far, or at once. Reduced motion cuts. */
export function toCamera(map: MapLibreMap, { lng, lat, zoom, bearing, pitch }: Camera, flies: boolean): void {
	const to = { center: [lng, lat] as [number, number], zoom, bearing, pitch };
	if (flies) map.flyTo({ ...to, speed: 1.1, maxDuration: 2500 });
	else map.jumpTo(to);
}

/** Moves in or out by whole steps. */
export function zoomBy(map: MapLibreMap, step: number): void {
	map.zoomTo(map.getZoom() + step, motion(), byReader);
}

/** Turns north up and looks straight down. */
export function northUp(map: MapLibreMap): void {
	map.easeTo({ bearing: 0, pitch: 0, ...motion() }, byReader);
}

/** Goes to a view the reader has had before. */
export function showCamera(map: MapLibreMap, { lng, lat, zoom, bearing, pitch }: Camera): void {
	map.easeTo({ center: [lng, lat], zoom, bearing, pitch, ...motion() }, byReader);
}

/** What is seen of the globe; null on a flat map. */
export function horizonInView(map: MapLibreMap): Horizon | null {
	if (map.getProjection()?.type !== 'globe') return null;
	return horizonOf(cameraOf(map), map.getContainer().clientHeight, map.getVerticalFieldOfView());
}

/** Shows a frame of the world, with room for labels. */
export function showFrame(map: MapLibreMap, frame: Frame): void {
	map.fitBounds(frame, { padding: framePadding(map.getContainer()), maxZoom: 9, ...motion() }, byReader);
}

/**
 * Brings a position into view, and no further if it is there already.
 * @param covered how much of the map's left side something lies over, CSS pixels
 */
export function showPosition(map: MapLibreMap, at: LngLat, covered = 0): void {
	const { clientWidth, clientHeight } = map.getContainer();
	const { x, y } = projectNearest(map, at);
	const inset = 40;
	const beyond = (value: number, from: number, size: number) =>
		Math.min(0, value - from - inset) + Math.max(0, value - (size - inset));
	const [dx, dy] = [beyond(x, covered, clientWidth), beyond(y, 0, clientHeight)];
	if (dx === 0 && dy === 0) return;
	const far = Math.hypot(dx, dy) > Math.max(clientWidth, clientHeight);
	if (far) map.easeTo({ center: [...at], ...motion() }, byReader);
	else map.panBy([dx, dy], motion(), byReader);
}
