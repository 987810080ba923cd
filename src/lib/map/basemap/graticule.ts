import type { Feature, MultiLineString } from 'geojson';

/** Meridians and parallels every `step` degrees, with a vertex every 5, so that they bend on a globe. */
export function graticule(step: number): Feature<MultiLineString> {
	const coordinates: number[][][] = [];
	const run = (from: number, to: number, at: (value: number) => number[]) =>
		coordinates.push(Array.from({ length: (to - from) / 5 + 1 }, (_, i) => at(from + i * 5)));
	for (let lng = -180; lng <= 180; lng += step) run(-80, 80, (lat) => [lng, lat]);
	for (let lat = -80; lat <= 80; lat += step) run(-180, 180, (lng) => [lng, lat]);
	return { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } };
}
