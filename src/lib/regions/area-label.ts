import { area as areaOf, pointOnFeature } from '@turf/turf';
import type { Area } from './make-area';
import type { RegionFacts } from './outcome';

/** Where the name of an area stands, in degrees: within its largest drawn part, or at its first unit's own label. */
export function areaLabel({ shape, country, subregion }: Area, { units }: RegionFacts): [number, number] {
	if (shape) {
		const parts = shape.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
		const largest = parts.reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a));
		const [lng, lat] = pointOnFeature({ type: 'Feature', properties: {}, geometry: largest }).geometry
			.coordinates as [number, number];
		return [lng > 180 ? lng - 360 : lng < -180 ? lng + 360 : lng, lat];
	}
	const unit =
		units.country.find(({ id }) => country.has(id)) ?? units.subregion.find(({ id }) => subregion.has(id));
	return unit ? [...unit.label] : [0, 0];
}
