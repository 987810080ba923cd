import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Days } from './method';
import type { Points } from './points';

export type Dot = Feature<Point, { readonly day: number }>;

/** One GeoJSON feature an event, in the order of the points. */
export function features({ length, at, day }: Points): Dot[] {
	return Array.from({ length }, (_, i) => ({
		type: 'Feature',
		properties: { day: day[i]! },
		geometry: { type: 'Point', coordinates: [at[i * 2]!, at[i * 2 + 1]!] }
	}));
}

export const within = (dots: readonly Dot[], { from, to }: Days): Dot[] =>
	dots.filter(({ properties: { day } }) => day >= from && day <= to);

export const collection = <P>(of: Feature<Point, P>[]): FeatureCollection<Point, P> => ({
	type: 'FeatureCollection',
	features: of
});
