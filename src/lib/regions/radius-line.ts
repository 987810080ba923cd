import { destination, distance } from '@turf/turf';
import type { Position } from 'geojson';
import type { DrawnPart } from './own-theatre';

type Circle = Extract<DrawnPart, { kind: 'circle' }>;

/** From the centre of a circle to its edge in the east, in degrees, beyond 180 where it lies there. */
export function radiusLine({ at, km }: Circle): [Position, Position] {
	const [lng, lat] = destination(at, km, 90).geometry.coordinates as [number, number];
	return [[...at], [lng < at[0] ? lng + 360 : lng, lat]];
}

/** The circle around one position through another, its radius no finer than one draws: to 100 m, below 10 km to 10 m. */
export function circleThrough(at: Position, edge: Position): Circle {
	const km = distance(at, edge);
	return { kind: 'circle', at: [at[0]!, at[1]!], km: Number(km.toFixed(km < 10 ? 2 : 1)) };
}
