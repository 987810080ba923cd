import { booleanPointInPolygon } from '@turf/turf';
import type { Disputed } from './disputed';

/** The disputed area a point lies in, the first where outlines overlap by their coarseness; null in none. */
export function disputedAt(
	at: readonly [lng: number, lat: number],
	disputed: readonly Disputed[]
): Disputed | null {
	const [lng, lat] = at;
	return (
		disputed.find(
			({ area, box: [west, south, east, north] }) =>
				lng >= west && lng <= east && lat >= south && lat <= north && booleanPointInPolygon([lng, lat], area)
		) ?? null
	);
}
