import { booleanPointInPolygon, coordAll, pointToLineDistance } from '@turf/turf';
import fc from 'fast-check';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { readBoundaries } from '$lib/regions';
import { nearCountries } from '$lib/regions/near-countries';
import { aWorld, box } from '../../fixtures/a-world';
import { theWorld } from '../../fixtures/the-world';

type Country = Feature<Polygon | MultiPolygon>;

describe('nearCountries', () => {
	const topology = theWorld() as Topology;
	const world = readBoundaries(topology);
	const countries = (feature(topology, topology.objects.countries!) as unknown as { features: Country[] })
		.features;
	const bruteForce = (at: [number, number]) =>
		countries.flatMap((country) => (booleanPointInPolygon(at, country) ? [String(country.id)] : [])).sort();
	const indexed = (at: [number, number]) => nearCountries(at, 0, world).map(({ id }) => id);

	it('answers as turf does for every country in turn, on 2,000 points all over the globe', () => {
		const points = fc.sample(onGlobe, { numRuns: 2000, seed: 1 });
		const differing = points.filter((at) => indexed(at).join() !== bruteForce(at).join());
		expect(differing).toEqual([]);
		// About three tenths of the globe are land.
		const onLand = points.filter((at) => indexed(at).length > 0).length / points.length;
		expect(onLand).toBeGreaterThan(0.25);
		expect(onLand).toBeLessThan(0.35);
	});

	it('answers as turf does on and beside the vertices of borders', () => {
		const vertices = countries.flatMap((country) => coordAll(country));
		const beside = fc.tuple(fc.constantFrom(...vertices), offset, offset).map(([[lng, lat], dx, dy]) => {
			return [clamp(lng!, dx, 180), clamp(lat!, dy, 90)] as [number, number];
		});
		fc.assert(
			fc.property(beside, (at) => {
				expect(indexed(at)).toEqual(bruteForce(at));
			}),
			{ numRuns: 500, seed: 2 }
		);
	});

	it('tells the distance to the closest country, as turf measures it', () => {
		const [near] = nearCountries([33.2, 69.9], 100, world);
		const russia = countries.find(({ id }) => id === 'RU')!.geometry as MultiPolygon;
		const rings = russia.coordinates.flat();
		const turf = Math.min(
			...rings.map((coordinates) => pointToLineDistance([33.2, 69.9], { type: 'LineString', coordinates }))
		);
		expect(near).toEqual({ id: 'RU', km: expect.closeTo(turf, 0) });
	});

	it('orders by distance, then by code, and keeps to its reach', () => {
		const squares = readBoundaries(
			aWorld()
				.country('BB', [0, 0, 1, 1])
				.country('AA', [0, 2, 1, 3])
				.country('CC', box([3, 0, 4, 3]))
				.subregion('001')
				.build()
		);
		const ids = (at: [number, number], reach: number) =>
			nearCountries(at, reach, squares).map(({ id }) => id);
		expect(ids([0.5, 1.5], 60)).toEqual(['AA', 'BB']);
		expect(ids([0.5, 1.4], 80)).toEqual(['BB', 'AA']);
		expect(ids([0.5, 1.4], 50)).toEqual(['BB']);
		expect(ids([0.5, 1.5], 50)).toEqual([]);
	});
});

// Without bias: fast-check would otherwise favour the ends of a range.
const unit = fc.noBias(fc.integer({ min: 0, max: 1e9 })).map((n) => n / 1e9);
const offset = fc.constantFrom(0, 1e-9, -1e-9, 0.01, -0.01);
const clamp = (value: number, by: number, limit: number) => Math.max(-limit, Math.min(limit, value + by));

/** Equally likely everywhere on the sphere. */
const onGlobe = fc.tuple(unit, unit).map(([u, v]): [number, number] => {
	return [360 * u - 180, (Math.asin(2 * v - 1) * 180) / Math.PI];
});
