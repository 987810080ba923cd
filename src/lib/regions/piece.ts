import type { Polygon } from 'geojson';

/** west, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

/** One polygon of a country. Its rings end at the antimeridian, so west is never beyond east. */
export interface Piece {
	readonly country: string;
	readonly polygon: Polygon;
	readonly box: Box;
}
