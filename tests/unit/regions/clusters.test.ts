import { booleanPointInPolygon, clustersDbscan, distance, featureCollection, point } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterShape } from '$lib/regions/cluster-shape';
import { clusterPlaces } from '$lib/regions/clusters';

interface Place {
	readonly lng: number;
	readonly lat: number;
	readonly weight: number;
}

const degrees = (min: number, max: number) =>
	fc.noBias(fc.integer({ min: Math.round(min * 1e4), max: Math.round(max * 1e4) })).map((n) => n / 1e4);
const within = (west: number, south: number, east: number, north: number) =>
	fc.array(
		fc.record({
			lng: degrees(west, east),
			lat: degrees(south, north),
			weight: fc.integer({ min: 0, max: 4 })
		}),
		{ maxLength: 40 }
	);
const radii = fc.constantFrom(3.7, 17.3, 50.1, 210.7);
const minima = fc.integer({ min: 1, max: 9 });

const ours = (places: readonly Place[], radiusKm: number, minEvents: number) =>
	clusterPlaces({
		lng: Float64Array.from(places, ({ lng }) => lng),
		lat: Float64Array.from(places, ({ lat }) => lat),
		weight: Float64Array.from(places, ({ weight }) => weight),
		radiusKm,
		minEvents
	});

/** Clusters by place as turf has them, every event a point of its own. */
function turfs(places: readonly Place[], radiusKm: number, minEvents: number): number[] {
	const events = places.flatMap(({ lng, lat, weight }, place) =>
		Array.from({ length: weight }, () => point([lng, lat], { place }))
	);
	const of = places.map(() => -2);
	const answer = clustersDbscan(featureCollection(events), radiusKm, { minPoints: minEvents });
	for (const { properties } of answer.features) of[properties.place] = properties.cluster ?? -1;
	return of;
}

/** The definition itself over every pair of places, with no index to be wrong. */
function allPairs(places: readonly Place[], radiusKm: number, minEvents: number): number[] {
	const near = places.map((a) =>
		places.flatMap((b, i) =>
			b.weight > 0 && distance([a.lng, a.lat], [b.lng, b.lat]) <= radiusKm ? [i] : []
		)
	);
	const core = near.map(
		(them, i) => places[i]!.weight > 0 && them.reduce((sum, j) => sum + places[j]!.weight, 0) >= minEvents
	);
	const of = places.map(({ weight }): number => (weight > 0 ? -1 : -2));
	let count = 0;
	places.forEach((_, seed) => {
		if (of[seed] !== -1 || !core[seed]) return;
		of[seed] = count;
		const queue = [seed];
		for (const i of queue)
			if (core[i])
				for (const j of near[i]!)
					if (of[j] === -1) {
						of[j] = count;
						queue.push(j);
					}
		count++;
	});
	return of;
}

describe('clusterPlaces', () => {
	it.each([
		['in the north', within(20, 48, 26, 51)],
		['in the south', within(-70, -40, -66, -37)],
		['along a street', within(30, 50, 30.3, 50.1)],
		['in the far north, short of the pole', within(-60, 80, 60, 86)]
	])('answers as turf does for every event on its own, %s', (_, places) => {
		fc.assert(
			fc.property(places, radii, minima, (some, radiusKm, minEvents) => {
				expect([...ours(some, radiusKm, minEvents).of]).toEqual(turfs(some, radiusKm, minEvents));
			}),
			{ numRuns: 300, seed: 1 }
		);
	});

	it.each([
		['across the antimeridian', within(177, -18, 183, -14)],
		['around the north pole', within(-180, 88, 180, 90)],
		['around the south pole', within(-180, -90, 180, -87)],
		['across the equator', within(9, -1, 12, 1)],
		['all over the globe', within(-180, -90, 180, 90)]
	])('answers as the definition does over all pairs, %s', (_, places) => {
		fc.assert(
			fc.property(
				places,
				fc.constantFrom(0, 3.7, 50.1, 210.7, 2500, 9000, 15000, 20015, 25000),
				minima,
				(some, radiusKm, minEvents) => {
					const turned = some.map((place) => ({
						...place,
						lng: place.lng > 180 ? place.lng - 360 : place.lng
					}));
					const { of, count } = ours(turned, radiusKm, minEvents);
					expect([...of]).toEqual(allPairs(turned, radiusKm, minEvents));
					expect(count).toBe(Math.max(-1, ...of) + 1);
				}
			),
			{ numRuns: 300, seed: 2 }
		);
	});

	it('answers as the definition does where many pairs lie at the radius itself', () => {
		const grid = fc.array(
			fc.record({
				lng: fc.integer({ min: -180, max: 180 }),
				lat: fc.integer({ min: -90, max: 90 }),
				weight: fc.integer({ min: 0, max: 2 })
			}),
			{ minLength: 20, maxLength: 60 }
		);
		fc.assert(
			fc.property(
				grid,
				fc.integer({ min: 0, max: 59 }),
				fc.integer({ min: 0, max: 59 }),
				minima,
				(some, i, j, min) => {
					const [a, b] = [some[i % some.length]!, some[j % some.length]!];
					const radiusKm = distance([a.lng, a.lat], [b.lng, b.lat]);
					expect([...ours(some, radiusKm, min).of]).toEqual(allPairs(some, radiusKm, min));
				}
			),
			{ numRuns: 300, seed: 3 }
		);
	});

	it('sees neighbours across the antimeridian, which turf does not', () => {
		const places = [
			{ lng: 179.9, lat: -17, weight: 1 },
			{ lng: -179.9, lat: -17, weight: 1 }
		];
		expect([...ours(places, 50, 2).of]).toEqual([0, 0]);
		expect(turfs(places, 50, 2)).toEqual([-1, -1]);
	});

	it('sees all neighbours of a place whose reach crosses the equator, which turf does not', () => {
		const places = [
			{ lng: 0, lat: 10, weight: 1 },
			{ lng: 10.9, lat: 10, weight: 1 }
		];
		expect(distance([0, 10], [10.9, 10])).toBeLessThan(1200);
		expect([...ours(places, 1200, 2).of]).toEqual([0, 0]);
		expect(turfs(places, 1200, 2)).toEqual([-1, -1]);
	});

	it('joins places around a pole whatever their longitudes', () => {
		const places = [0, 90, 180, -90].map((lng) => ({ lng, lat: 89.9, weight: 1 }));
		expect([...ours(places, 25, 4).of]).toEqual([0, 0, 0, 0]);
	});

	it('counts the events of the place itself', () => {
		expect([...ours([{ lng: 0, lat: 0, weight: 3 }], 1, 3).of]).toEqual([0]);
		expect([...ours([{ lng: 0, lat: 0, weight: 2 }], 1, 3).of]).toEqual([-1]);
	});

	it('gives a place on the edge of two clusters to the one whose core comes first', () => {
		const at = (lng: number) => ({ lng, lat: 50, weight: 1 });
		const [left, right] = [[-0.08, -0.05, 0].map(at), [0.2, 0.25, 0.28].map(at)];
		for (const places of [
			[at(0.1), ...left, ...right],
			[at(0.1), ...right, ...left],
			[...right, at(0.1), ...left]
		]) {
			const { of, count } = ours(places, 8, 4);
			expect(count).toBe(2);
			expect(of[places.findIndex(({ lng }) => lng === 0.1)]).toBe(0);
			expect([...of]).toEqual(turfs(places, 8, 4));
		}
	});

	it('leaves nothing out and answers the same again', () => {
		fc.assert(
			fc.property(within(20, 48, 26, 51), radii, minima, (some, radiusKm, minEvents) => {
				const { of, count } = ours(some, radiusKm, minEvents);
				const events = (which: (of: number) => boolean) =>
					some.reduce((sum, { weight }, i) => sum + (which(of[i]!) ? weight : 0), 0);
				const clustered = events((n) => n >= 0 && n < count);
				expect(events((n) => n === -2)).toBe(0);
				expect(clustered + events((n) => n === -1)).toBe(some.reduce((sum, { weight }) => sum + weight, 0));
				expect(of.filter((n) => n === -2)).toHaveLength(some.filter(({ weight }) => weight === 0).length);
				expect(ours(some, radiusKm, minEvents)).toEqual({ of, count });
			}),
			{ numRuns: 200, seed: 4 }
		);
	});

	it('takes a place without a position, and all under a radius that is none, for noise', () => {
		const places = [
			{ lng: NaN, lat: 0, weight: 5 },
			{ lng: 0, lat: 0, weight: 5 },
			{ lng: 0, lat: 0, weight: 0 }
		];
		expect([...ours(places, 10, 1).of]).toEqual([-1, 0, -2]);
		expect([...ours(places, -1, 1).of]).toEqual([-1, -1, -2]);
		expect([...ours(places, NaN, 1).of]).toEqual([-1, -1, -2]);
		expect(ours([], 10, 1)).toEqual({ of: new Int32Array(0), count: 0 });
	});
});

describe('clusterShape', () => {
	const square: [number, number][] = [
		[30, 50],
		[31, 50],
		[31, 51],
		[30, 51],
		[30.5, 50.5]
	];
	const even = (positions: readonly unknown[]) => positions.map(() => 1);

	it('measures a square from corner to corner', () => {
		const { centre, extentKm, convex, concave } = clusterShape(square, even(square));
		expect(centre[0]).toBeCloseTo(30.5, 6);
		expect(centre[1]).toBeCloseTo(50.5, 2);
		expect(extentKm).toBe(Math.max(...square.flatMap((a) => square.map((b) => distance(a, b)))));
		expect(convex!.coordinates[0]).toHaveLength(5);
		expect(concave).not.toBeNull();
	});

	it('draws the centre to where the weight is', () => {
		expect(clusterShape(square, [0, 0, 7, 0, 0]).centre.map((n) => Number(n.toFixed(9)))).toEqual([31, 51]);
	});

	it('is the same across the antimeridian but for the longitudes', () => {
		const moved = square.map(([lng, lat]): [number, number] => [lng > 30.4 ? lng - 210.5 : lng + 149.5, lat]);
		const { centre, extentKm, convex } = clusterShape(moved, even(moved));
		expect(180 - Math.abs(centre[0])).toBeCloseTo(0, 6);
		expect(extentKm).toBeCloseTo(clusterShape(square, even(square)).extentKm, 6);
		const lngs = convex!.coordinates[0]!.map(([lng]) => lng!);
		expect(Math.max(...lngs) - Math.min(...lngs)).toBeCloseTo(1, 9);
	});

	it('has no areas where fewer than three members stand apart or all are on one line', () => {
		for (const positions of [
			[[1, 1]],
			[
				[1, 1],
				[1, 1],
				[2, 2]
			],
			[
				[0.1, 0.1],
				[0.2, 0.2],
				[0.3, 0.3],
				[0.7, 0.7]
			]
		] as [number, number][][]) {
			const { convex, concave, extentKm } = clusterShape(positions, even(positions));
			expect([convex, concave]).toEqual([null, null]);
			expect(extentKm).toBe(distance(positions[0]!, positions.at(-1)!));
		}
	});

	it('cuts a bay out of the concave area that the convex one fills', () => {
		const bay: [number, number][] = [];
		for (let n = 0; n <= 10; n++) bay.push([n / 10, 0], [n / 10, 0.1], [0, n / 10], [0.1, n / 10]);
		for (let n = 0; n <= 10; n++) bay.push([1, n / 10], [0.9, n / 10]);
		const { convex, concave } = clusterShape(bay, even(bay));
		expect(booleanPointInPolygon([0.5, 0.7], convex!)).toBe(true);
		expect(booleanPointInPolygon([0.5, 0.7], concave!)).toBe(false);
	});

	it('holds every member in both areas', () => {
		const positions = fc.array(fc.tuple(degrees(20, 26), degrees(48, 51)), { minLength: 1, maxLength: 60 });
		fc.assert(
			fc.property(positions, (some) => {
				const { convex, concave } = clusterShape(some, even(some));
				for (const area of [convex, concave])
					if (area) expect(some.filter((at) => !booleanPointInPolygon(at, area))).toEqual([]);
			}),
			{ numRuns: 200, seed: 5 }
		);
	});

	it('refuses a cluster without members', () => {
		expect(() => clusterShape([], [])).toThrow(RangeError);
	});
});
