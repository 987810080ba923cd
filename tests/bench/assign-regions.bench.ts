import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { bench, describe } from 'vitest';
import { assignRegions, readBoundaries } from '$lib/regions';
import { nearCountries } from '$lib/regions/near-countries';
import { aDossier } from '../fixtures/a-dossier';
import { theWorld } from '../fixtures/the-world';

const topology = theWorld() as Topology;
const boundaries = readBoundaries(topology);
const countries = feature(topology, topology.objects.countries!) as unknown as FeatureCollection<
	Polygon | MultiPolygon
>;

const within = (max: number) =>
	fc.noBias(fc.integer({ min: -max * 1e6, max: max * 1e6 })).map((n) => n / 1e6);
const positions = fc.sample(fc.tuple(within(180), within(80)), { numRuns: 200, seed: 1 });
const { places } = positions.reduce((dossier, at, i) => dossier.place(`p${i}`, at), aDossier()).build();

describe('the countries of 200 points all over the world', () => {
	bench('by their boxes first (nearCountries)', () => {
		for (const at of positions) nearCountries(at, 0, boundaries);
	});
	bench('with borders, nearness at sea, subregions and claims as well (assignRegions)', () => {
		assignRegions(places, boundaries);
	});
	bench('turf for every country in turn, until one holds the point', () => {
		for (const at of positions) countries.features.find((country) => booleanPointInPolygon(at, country));
	});
});
