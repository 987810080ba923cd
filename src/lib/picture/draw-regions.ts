import type { MultiPolygon, Polygon } from 'geojson';
import type { LngLat } from './picture';
import type { TintClasses } from './tint-classes';

/** A region of the current grouping and what it adds up to, as the map needs it. */
export interface RegionShade {
	readonly key: string;
	readonly name: string;
	readonly label: LngLat;
	readonly events: number;
	readonly detail: string;
	/** Index of its class among the picture's; null where it has nothing to be classed by. */
	readonly class: number | null;
	readonly selected: boolean;
	/** Countries that belong to it, drawn from the basemap's own outlines. */
	readonly countries: readonly string[];
	/** What belongs to it besides; null where nothing does. */
	readonly shape: Polygon | MultiPolygon | null;
}

/** The regions to tint; they may overlap. */
export interface RegionPicture {
	readonly shades: readonly RegionShade[];
	readonly classes: TintClasses;
}
