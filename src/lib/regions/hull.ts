import { convex, featureCollection, point } from '@turf/turf';
import type { Polygon } from 'geojson';

/** The smallest convex area around positions in degrees; null where fewer than three stand apart. */
export function hullOf(positions: readonly (readonly [number, number])[]): Polygon | null {
	if (positions.length < 3) return null;
	const hull = convex(featureCollection(positions.map(([lng, lat]) => point([lng, lat]))));
	return hull?.geometry ?? null;
}
