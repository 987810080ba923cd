import type { LngLat } from './picture';

/** A region of the current grouping and what it adds up to, as the map needs it. */
export interface RegionShade {
	readonly key: string;
	readonly name: string;
	readonly label: LngLat;
	readonly events: number;
	readonly detail: string;
	readonly selected: boolean;
}

/** The regions to tint: each country of the basemap belongs to at most one. */
export interface RegionPicture {
	readonly shades: readonly RegionShade[];
	/** The region of each country by the country's id; null where each country is its own. */
	readonly regionOf: Readonly<Record<string, string>> | null;
}

/** Five steps of tint over the square root of counts; a region without events has none. */
export function tintOpacity(events: number, most: number): number {
	if (events === 0 || most === 0) return 0;
	const step = Math.ceil(Math.sqrt(events / most) * 5);
	return 0.06 + step * 0.06;
}
