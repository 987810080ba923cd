/** Where the map looks from: degrees, MapLibre zoom, degrees of bearing and pitch. */
export interface Camera {
	readonly lng: number;
	readonly lat: number;
	readonly zoom: number;
	readonly bearing: number;
	readonly pitch: number;
}

/** How the world is laid flat, or that it is not. */
export const projections = ['mercator', 'globe'] as const;
export type Projection = (typeof projections)[number];

/** West, south, east, north in degrees. */
export type Frame = [number, number, number, number];

/** Too small a difference to see: a copy of a camera that went through the address is the same camera. */
export function isSameCamera(a: Camera, b: Camera): boolean {
	return (
		Math.abs(a.lng - b.lng) < 2e-4 &&
		Math.abs(a.lat - b.lat) < 2e-4 &&
		Math.abs(a.zoom - b.zoom) < 0.006 &&
		Math.abs(a.bearing - b.bearing) < 0.06 &&
		Math.abs(a.pitch - b.pitch) < 0.06
	);
}

const wholeWorld: Frame = [-120, -40, 150, 68];

/** The box around positions, a little wider; the world where there are none. */
export function frameOf(positions: readonly (readonly [number, number])[]): Frame {
	if (positions.length === 0) return wholeWorld;
	const lngs = positions.map(([lng]) => lng);
	const lats = positions.map(([, lat]) => lat);
	const margin = 1;
	return [
		Math.min(...lngs) - margin,
		Math.max(-84, Math.min(...lats) - margin),
		Math.max(...lngs) + margin,
		Math.min(84, Math.max(...lats) + margin)
	];
}

/** Room for marks and their labels, which stand to the right, around what is fitted; CSS pixels. */
export function framePadding({ clientWidth, clientHeight }: { clientWidth: number; clientHeight: number }) {
	const right = Math.min(200, clientWidth / 4);
	const end = Math.min(60, clientHeight / 10);
	// On a phone labels find room at the left as well, and the map’s credit takes two lines.
	if (clientWidth < 480) return { left: 72, right, top: Math.max(34, end), bottom: Math.max(44, end) };
	return { left: Math.min(60, clientWidth / 10), right, top: end, bottom: end };
}
