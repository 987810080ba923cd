import { area, booleanPointInPolygon } from '@turf/turf';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Place } from '$lib/dossier';
import { assignRegions, readBoundaries, type Outcome } from '$lib/regions';
import { assignProvince } from '$lib/regions/assign-province';
import { readProvinces } from '$lib/regions/read-provinces';
import { theWorld } from '../../fixtures/the-world';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
const topology = read('static/basemap/provinces.topojson');
const provinces = readProvinces(topology);
const world = readBoundaries(theWorld());
const { features: places } = read('geo/places.geojson') as { features: Place[] };
const countries = assignRegions(places, world);

const keyOf = (outcome: Outcome) => (outcome.kind === 'in' ? outcome.unit : outcome.kind);
const keyAt = (at: [number, number], country: string, precision = 'settlement') =>
	keyOf(assignProvince(aPoint(at, precision), inCountry(country), provinces));
const inCountry = (unit: string): Outcome => {
	return { kind: 'in', unit, how: 'inside', share: null, distanceKm: null, beside: [] };
};
const aPoint = (coordinates: [number, number], precision: string) =>
	({
		type: 'Feature',
		id: 'a-place',
		geometry: { type: 'Point', coordinates },
		properties: { precision, label: coordinates, country: null }
	}) as unknown as Place;

test('the file is the one its recipe wrote', () => {
	const { outputs } = read('geo/provinces/manifest.json');
	const bytes = readFileSync(new URL('../../../static/basemap/provinces.topojson', import.meta.url));
	expect(createHash('sha256').update(bytes).digest('hex')).toBe(outputs[0].sha256);
	expect(bytes.length).toBeLessThan(1_750_000);
});

describe('readProvinces', () => {
	it('gives every province an id of its own and a country of the world', () => {
		const known = new Set(world.units.country.map(({ id }) => id));
		expect(provinces.units.length).toBeGreaterThan(4500);
		expect(new Set(provinces.units.map(({ id }) => id)).size).toBe(provinces.units.length);
		expect(provinces.units.filter(({ id }) => !/^[\w-]+$/.test(id))).toEqual([]);
		expect(provinces.units.filter(({ country }) => !known.has(country))).toEqual([]);
		expect([...known].filter((id) => !provinces.byCountry.has(id))).toEqual([]);
	});

	it('has every label in its province', () => {
		const astray = provinces.units.filter(
			({ id, label }) =>
				!provinces.pieces.some(
					({ country, polygon }) => country === id && booleanPointInPolygon(label, polygon)
				)
		);
		expect(astray).toEqual([]);
	});

	it('refuses what is not the provinces, and a ring stitched across the antimeridian', () => {
		for (const other of [null, 1, {}, theWorld()])
			expect(() => readProvinces(other)).toThrow('Not the packaged provinces');
		const ring = [
			[-175, 0],
			[175, 0],
			[175, 10],
			[-175, 0]
		];
		const properties = { name: 'F', country: 'FF', label: [175, 5] };
		const shape = { type: 'Polygon', id: 'FF-1', properties, arcs: [[0]] };
		const stitched = {
			type: 'Topology',
			arcs: [ring],
			objects: { provinces: { type: 'GeometryCollection', geometries: [shape] } }
		};
		expect(() => readProvinces(stitched)).toThrow('A ring of FF-1 jumps from longitude -175 to 175.');
	});

	it('covers the large countries', () => {
		const sizes = new Map<string, number>();
		for (const { country, polygon } of world.pieces)
			sizes.set(country, (sizes.get(country) ?? 0) + area(polygon));
		const covered = new Map<string, number>();
		const countryOf = new Map(provinces.units.map(({ id, country }) => [id, country]));
		for (const { country: id, polygon } of provinces.pieces)
			covered.set(countryOf.get(id)!, (covered.get(countryOf.get(id)!) ?? 0) + area(polygon));
		const largest = [...sizes].sort(([, a], [, b]) => b - a).slice(0, 21);
		const shares = largest.map(([id, size]) => [id, covered.get(id)! / size] as const);
		expect(shares.filter(([, share]) => share < 0.97 || share > 1.03)).toEqual([]);
	});
});

test('the grid says what turf says', () => {
	const millionths = (least: number, most: number) =>
		fc.integer({ min: least * 1e6, max: most * 1e6 }).map((n) => n / 1e6);
	const onLand = fc
		.sample(fc.noBias(fc.tuple(millionths(-180, 180), millionths(-60, 80))), { numRuns: 12_000, seed: 501 })
		.filter(([lng, lat]) => world.grid.at(lng, lat));
	expect(onLand.length).toBeGreaterThan(3000);
	for (const at of onLand) {
		const inside = provinces.pieces.filter(
			({ polygon, box: [west, south, east, north] }) =>
				at[0] >= west &&
				at[0] <= east &&
				at[1] >= south &&
				at[1] <= north &&
				booleanPointInPolygon(at, polygon)
		);
		expect([at, provinces.grid.at(...at)]).toEqual([at, inside[0]?.country ?? null]);
		expect(inside.length).toBeLessThan(2);
	}
});

describe('a place of the built-in dossier', () => {
	const outcomes = new Map(
		places.map((place) => [place.id, assignProvince(place, countries.get(place.id)!.country, provinces)])
	);
	const expected = {
		// The concert hall stands just beyond the city's limits.
		'moscow-concert-venue': 'RU-MOS',
		'moscow-synagogue': 'RU-MOW',
		'dubrovka-theatre': 'RU-MOW',
		'us-embassy-moscow': 'RU-MOW',
		moscow: 'RU-MOW',
		fsb: 'RU-MOW',
		'beslan-school': 'RU-SE',
		beslan: 'RU-SE',
		chechnya: 'RU-CE',
		'soleimani-burial-place': 'IR-15',
		kerman: 'IR-15',
		'kabul-airport': 'AF-KAB',
		'russian-embassy-kabul': 'AF-KAB',
		kabul: 'AF-KAB',
		washington: 'US-DC',
		'hudson-institute': 'US-DC',
		'wilson-center': 'US-DC',
		'us-department-of-defense': 'US-VA',
		'us-central-command': 'US-FL',
		'clemson-university': 'US-SC',
		'south-carolina': 'US-SC',
		'new-delhi': 'IN-DL',
		'observer-research-foundation': 'IN-DL',
		'rajaratnam-school': 'SG-05'
	};

	it('is in its province, or coarser', () => {
		const coarser = places
			.filter(({ properties }) => properties.precision === 'country' || properties.precision === 'region')
			.map(({ id }) => [id, 'coarser']);
		const found = Object.fromEntries([...outcomes].map(([id, outcome]) => [id, keyOf(outcome)]));
		expect(found).toEqual({ ...expected, ...Object.fromEntries(coarser) });
	});

	it('which is an area lies in it for the most part', () => {
		const share = (id: string) => {
			const outcome = outcomes.get(places.find((place) => place.id === id)!.id)!;
			return outcome.kind === 'in' && outcome.how === 'overlap' ? outcome.share : null;
		};
		expect(share('chechnya')).toBeGreaterThan(0.95);
		expect(share('south-carolina')).toBeGreaterThan(0.95);
	});
});

describe('assignProvince', () => {
	it.each([
		['Kizlyar', [46.717, 43.848], 'RU', 'RU-DA'],
		['Vladikavkaz', [44.668, 43.037], 'RU', 'RU-SE'],
		['Balashikha', [37.958, 55.809], 'RU', 'RU-MOS'],
		['Barnaul', [83.764, 53.361], 'RU', 'RU-ALT'],
		['Chukotka, beyond the antimeridian', [-175.5, 67.2], 'RU', 'RU-CHU'],
		['Simferopol', [34.1, 44.952], 'UA', 'UA-43'],
		['Sevastopol', [33.52, 44.61], 'UA', 'UA-40'],
		['Donetsk', [37.803, 48.003], 'UA', 'UA-14'],
		['Sukhumi', [41.018, 43.003], 'GE', 'GE-AB'],
		['Majdal Shams', [35.77, 33.267], 'SY', 'SY-QU'],
		['Mosul', [43.13, 36.34], 'IQ', 'IQ-NI'],
		['Gardez', [69.226, 33.597], 'AF', 'AF-PIA'],
		['Sharan', [68.73, 33.13], 'AF', 'AF-PKA'],
		['Bazarak', [69.515, 35.313], 'AF', 'AF-PAN']
	] as const)('%s', (_, at, country, province) => {
		expect(world.grid.at(at[0], at[1])).toBe(country);
		expect(keyAt([at[0], at[1]], country)).toBe(province);
	});

	it('looks only among the provinces of the country, and tells how far away the nearest is', () => {
		const inChina = assignProvince(aPoint([127.53, 50.28], 'exact'), inCountry('CN'), provinces);
		expect(inChina).toMatchObject({ kind: 'in', unit: 'CN-HL' });
		const atSea = assignProvince(aPoint([-79.4, 32.55], 'exact'), inCountry('US'), provinces);
		expect(atSea).toMatchObject({ kind: 'in', unit: 'US-SC', how: 'near' });
		expect(atSea.kind === 'in' && atSea.distanceKm).toBeGreaterThan(5);
		const far = assignProvince(aPoint([-70, 32.6], 'exact'), inCountry('US'), provinces);
		expect(far).toEqual({ kind: 'outside', reason: 'no province of its country within 50 km' });
	});

	it('says nothing of a place that is wider, or in no country, or in one without provinces', () => {
		for (const precision of ['country', 'region'])
			expect(keyAt([37.616, 55.752], 'RU', precision)).toBe('coarser');
		const outside: Outcome = { kind: 'outside', reason: 'no country within 50 km' };
		expect(assignProvince(aPoint([-150, -30], 'exact'), outside, provinces)).toBe(outside);
		const coarser: Outcome = { kind: 'coarser', spans: ['AF', 'TJ'] };
		expect(assignProvince(aPoint([69, 37], 'exact'), coarser, provinces)).toEqual({
			kind: 'coarser',
			spans: []
		});
		expect(assignProvince(aPoint([0, 0], 'exact'), inCountry('QQ'), provinces)).toEqual({
			kind: 'outside',
			reason: 'its country has no provinces in the packaged data'
		});
	});
});
