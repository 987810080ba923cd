import { readBoundaries, type RegionFacts } from '$lib/regions';

/** What the engine wants to know of countries, from the product's own world. */
export async function regionFacts(): Promise<RegionFacts> {
	const world = await fetch('./basemap/world.topojson');
	const { units, subregionOf } = readBoundaries(await world.json());
	return { pointOfView: 'un', assignment: new Map(), units, provinces: [], subregionOf };
}
