import type { FeatureCollection } from 'geojson';
import type { LngLat } from '$lib/picture';
import { greatCircle } from './great-circle';

export interface MeasuredPoint {
	readonly at: LngLat;
	/** Of the mark it was taken from; null for a point of the map. */
	readonly name: string | null;
}

/** The measured way and its points as the map's source. */
export function measureData(points: readonly LngLat[]): FeatureCollection {
	const way = points.reduce<LngLat[]>(
		(line, point) => (line.length === 0 ? [point] : [...line, ...greatCircle(line.at(-1)!, point).slice(1)]),
		[]
	);
	return {
		type: 'FeatureCollection',
		features: [
			...(way.length > 1
				? [
						{
							type: 'Feature' as const,
							properties: {},
							geometry: { type: 'LineString' as const, coordinates: way.map((one) => [...one]) }
						}
					]
				: []),
			...points.map((point) => ({
				type: 'Feature' as const,
				properties: {},
				geometry: { type: 'Point' as const, coordinates: [...point] }
			}))
		]
	};
}
