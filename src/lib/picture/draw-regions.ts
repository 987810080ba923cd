import type { MultiPolygon, Polygon } from 'geojson';
import type { LngLat } from './picture';

/** A region of the current grouping and what it adds up to, as the map needs it. */
export interface RegionShade {
	readonly key: string;
	readonly name: string;
	readonly label: LngLat;
	readonly events: number;
	readonly detail: string;
	readonly selected: boolean;
	/** Countries that belong to it, drawn from the basemap's own outlines. */
	readonly countries: readonly string[];
	/** What belongs to it besides; null where nothing does. */
	readonly shape: Polygon | MultiPolygon | null;
}

/** The regions to tint; they may overlap. */
export interface RegionPicture {
	readonly shades: readonly RegionShade[];
}

/** Five steps of tint over the square root of counts; a region without events has none. */
export function tintOpacity(events: number, most: number): number {
	if (events === 0 || most === 0) return 0;
	const step = Math.ceil(Math.sqrt(events / most) * 5);
	return 0.06 + step * 0.06;
}
