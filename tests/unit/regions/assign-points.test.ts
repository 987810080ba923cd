import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place } from '$lib/dossier';
import { PointAssigner, pointFates, readBoundaries, readProvinces } from '$lib/regions';
import { assignPoint } from '$lib/regions/assign-point';
import { assignProvince } from '$lib/regions/assign-province';
import { theWorld } from '../../fixtures/the-world';

const file = new URL('../../../static/basemap/provinces.topojson', import.meta.url);
const boundaries = readBoundaries(theWorld());
const provinces = readProvinces(JSON.parse(readFileSync(file, 'utf8')));
const assigner = new PointAssigner(boundaries, provinces);
/** Without a grid, so that turf and every edge are asked. */
const slow = {
	boundaries: {
		...boundaries,
		grid: { aloneAt: () => undefined, at: () => undefined }
	} as unknown as typeof boundaries,
	provinces: { ...provinces, grid: { at: () => undefined } } as unknown as typeof provinces
};
type At = readonly [lng: number, lat: number];

const countries = boundaries.units.country;
const vertices = boundaries.pieces.flatMap(({ polygon }) => polygon.coordinates.flat());
const edges = provinces.pieces.flatMap(({ polygon }) => polygon.coordinates.flat());
const between = (min: number, max: number) => fc.noBias(fc.double({ min, max, noNaN: true }));
const beside = (places: readonly (readonly number[])[], reach: number) =>
	fc
		.tuple(fc.noBias(fc.nat(places.length - 1)), between(-reach, reach), between(-reach, reach))
		.map(([i, dx, dy]): At => [places[i]![0]! + dx, places[i]![1]! + dy]);

function told(points: readonly At[]) {
	const lng = Float64Array.from(points, ([x]) => x);
	const lat = Float64Array.from(points, ([, y]) => y);
	const { country, how, km, province } = assigner.assign(lng, lat);
	return points.map((at, i) => ({
		at,
		country: countries[country[i]!]?.id ?? null,
		how: pointFates[how[i]!],
		km: Number.isNaN(km[i]) ? null : km[i],
		province: provinces.units[province[i]!]?.id ?? null
	}));
}

function oneByOne(points: readonly At[], by: { boundaries: typeof boundaries; provinces: typeof provinces }) {
	return points.map((at) => {
		const { country } = assignPoint([...at], null, by.boundaries);
		const geometry = { type: 'Point', coordinates: at };
		const place = { geometry, properties: { precision: 'exact', label: at } } as unknown as Place;
		const province = assignProvince(place, country, by.provinces);
		return {
			at,
			country: country.kind === 'in' ? country.unit : null,
			how: country.kind === 'in' ? country.how : 'outside',
			km: country.kind === 'in' ? country.distanceKm : null,
			province: province.kind === 'in' ? province.unit : null
		};
	});
}

test.each([
	['all over the globe', fc.tuple(between(-180, 180), between(-90, 90)), 6000],
	['beside borders and coasts', beside(vertices, 0.05), 6000],
	['on where they turn', beside(vertices, 0), 1500],
	['at sea off a coast', beside(vertices, 0.6), 3000],
	['beside borders of provinces', beside(edges, 0.02), 3000],
	[
		'at the antimeridian',
		fc.tuple(fc.oneof(between(-180.2, -179.8), between(179.8, 180.2)), between(-85, 85)),
		2000
	],
	['around the poles', fc.tuple(between(-180, 180), fc.oneof(between(88, 90), between(-90, -80))), 2000],
	['beyond the globe', fc.tuple(between(-400, 400), between(-100, 100)), 1500]
])('%s many at once are told as one by one', (_, points, numRuns) => {
	const some = fc.sample<At>(points, { numRuns, seed: 7 });
	expect(told(some)).toEqual(oneByOne(some, { boundaries, provinces }));
});

test('with and without a grid the same is told', () => {
	const some = [
		...fc.sample(beside(vertices, 0.05), { numRuns: 300, seed: 8 }),
		...fc.sample(beside(vertices, 0.6), { numRuns: 300, seed: 9 }),
		...fc.sample(beside(vertices, 0), { numRuns: 100, seed: 10 })
	];
	expect(told(some)).toEqual(oneByOne(some, slow));
});

test('what is no position is in no country', () => {
	const none: At[] = [
		[NaN, 0],
		[0, NaN],
		[Infinity, 0],
		[0, -Infinity],
		[1e300, 50]
	];
	expect(told(none)).toEqual(
		none.map((at) => ({ at, country: null, how: 'outside', km: null, province: null }))
	);
	expect(told(none)).toEqual(oneByOne(none, { boundaries, provinces }));
});
