import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { anArchive, tileAt } from '../../fixtures/an-archive';
import { theWorld } from '../../fixtures/the-world';

const archive = anArchive('dateline.pmtiles');
const manifest = JSON.parse(
	readFileSync(new URL('../../../geo/basemap/tiles/manifest.json', import.meta.url), 'utf8')
);

describe('the archive', () => {
	test('is the one the manifest tells of, of at most 12 MB', () => {
		const [output] = manifest.outputs;
		expect(archive.bytes.length).toBe(output.bytes);
		expect(createHash('sha256').update(archive.bytes).digest('hex')).toBe(output.sha256);
		expect(archive.bytes.length).toBeLessThan(12e6);
	});

	test('says what it was made of, each with a licence', () => {
		expect(manifest.inputs.length).toBeGreaterThan(4);
		for (const { sha256, licence } of manifest.inputs) {
			expect(sha256).toMatch(/^[0-9a-f]{64}$/);
			expect(licence).not.toBe('');
		}
	});

	test('is of vector tiles from zoom 0 to 7, its directory in the first 16 kB', async () => {
		const header = await archive.header();
		expect(header).toMatchObject({
			minZoom: 0,
			maxZoom: 7,
			tileType: 1,
			tileCompression: 2,
			clustered: true
		});
		expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThan(16_384);
	});
});

describe('layers', () => {
	test('each is where its zoom wants it', async () => {
		const whole = await archive.tile(0, 0, 0);
		expect(Object.keys(whole)).toEqual(expect.arrayContaining(['land', 'coast', 'boundaries', 'marine']));
		const caucasus = await archive.tile(...tileAt([44, 43], 5));
		for (const layer of ['land', 'rivers', 'boundaries', 'countries', 'provinces', 'places', 'disputed'])
			expect(caucasus[layer], layer).toBeDefined();
		const ladoga = await archive.tile(...tileAt([31.5, 60.8], 5));
		expect(ladoga.lakes).toBeDefined();
		const kinds = new Set(caucasus.boundaries!.map(({ kind }) => kind));
		expect([...kinds].sort()).toEqual(['country', 'disputed', 'province']);
	});

	test('the open ocean has no tile', async () => {
		expect(await archive.tile(...tileAt([-120, -40], 5))).toEqual({});
	});
});

describe('disputed lines are their own class', () => {
	const at = async (position: readonly [number, number]) =>
		(await archive.tile(...tileAt(position, 7))).boundaries ?? [];
	test.each([
		['Crimea from the mainland', [33.7, 46.1], 'crimea'],
		['Kosovo from Serbia', [21.2, 43.1], 'kosovo'],
		['Kashmir along the line of control', [74.3, 34.2], 'kashmir'],
		['the Golan', [35.65, 33.1], 'golan'],
		['Western Sahara from Morocco', [-10, 27.66], 'western-sahara'],
		['Abkhazia from Georgia', [41.8, 42.6], 'abkhazia'],
		['Northern Cyprus', [33.4, 35.15], 'northern-cyprus']
	] as const)('%s', async (_name, position, area) => {
		const disputed = (await at(position)).filter(({ kind }) => kind === 'disputed');
		expect(disputed.some((line) => String(line.area).startsWith(area))).toBe(true);
	});

	test('what a third country borders on is no disputed line', async () => {
		// Kosovo and Albania; Abkhazia and Russia; Western Sahara and Mauritania.
		for (const position of [
			[20.25, 42.35],
			[41.0, 43.55],
			[-8.67, 26.5]
		] as const) {
			const lines = await at(position);
			expect(
				lines.some(({ kind }) => kind === 'country'),
				String(position)
			).toBe(true);
		}
	});

	test('each says what either point of view makes of it, in every language', async () => {
		const { disputed } = await archive.tile(...tileAt([34.3, 45.3], 7));
		const crimea = disputed!.find(({ area }) => area === 'crimea')!;
		expect(crimea).toMatchObject({
			'name:en': 'Crimea',
			'name:ru': 'Крым',
			'name:ar': 'القرم',
			'un:en': 'UN: Ukraine',
			'held:en': 'held by Russia',
			'un:ru': 'ООН: Украина'
		});
		expect(crimea['held:ar']).toContain('روسيا');
	});
});

describe('names', () => {
	const named = async (position: readonly [number, number], layer: string, english: string) =>
		(await archive.tile(...tileAt(position, 7)))[layer]?.find((one) => one['name:en'] === english);

	test.each([
		['Moscow', [37.62, 55.75], 'موسكو', 'Москва', 'Москва'],
		['Kabul', [69.17, 34.53], 'كابل', 'Кабул', 'کابل'],
		['Damascus', [36.29, 33.51], 'دمشق', 'Дамаск', 'دمشق'],
		['Grozny', [45.69, 43.31], 'غروزني', 'Грозный', 'Грозный'],
		['Paris', [2.35, 48.85], 'باريس', 'Париж', undefined]
	] as const)('%s', async (english, position, ar, ru, local) => {
		const place = await named(position, 'places', english);
		expect(place?.['name:ar']).toBe(ar);
		expect(place?.['name:ru']).toBe(ru);
		expect(place?.name).toBe(local);
	});

	test('countries and provinces, too', async () => {
		const russia = (await archive.tile(2, 2, 1)).countries?.find(({ id }) => id === 'RU');
		expect(russia).toMatchObject({
			'name:en': 'Russia',
			'name:ru': 'Россия',
			'name:ar': 'روسيا',
			name: 'Россия'
		});
		const dagestan = await named([46.9, 43], 'provinces', 'Republic of Dagestan');
		expect(dagestan).toMatchObject({ 'name:ru': 'Дагестан', 'name:ar': 'داغستان' });
	});

	test('every place of a crowded tile has a name and the zoom it is wanted from', async () => {
		const { places } = await archive.tile(...tileAt([36.3, 33.5], 7));
		expect(places!.length).toBeGreaterThan(20);
		for (const place of places!) {
			expect(place['name:en']).toMatch(/\S/);
			expect(place.from).toBeGreaterThan(3);
		}
	});
});

test('a tile of any zoom is light: a first view fetches under 400 kB', async () => {
	for (const [z, position] of [
		[0, [0, 0]],
		[2, [50, 40]],
		[3, [50, 40]],
		[4, [10, 50]],
		[7, [80, 26]]
	] as const)
		expect(await archive.packed(...tileAt(position, z)), `zoom ${z}`).toBeLessThan(130_000);
});

test('waters stand in water', async () => {
	const world = feature(
		theWorld() as Topology,
		(theWorld() as Topology).objects.countries!
	) as FeatureCollection<MultiPolygon>;
	const waters = await archive.positions('marine', 5);
	expect(waters.length).toBeGreaterThan(40);
	const ashore = waters.filter((at) => world.features.some((country) => booleanPointInPolygon(at, country)));
	expect(ashore).toEqual([]);
});

test('the capitals and cities a reader looks for are there in English, capitals marked', async () => {
	const places = [];
	for (let x = 0; x < 64; x++)
		for (let y = 0; y < 64; y++) places.push(...((await archive.tile(6, x, y)).places ?? []));
	const names = new Set(places.map((place) => place['name:en']));
	const wanted =
		'Moscow Kyiv Tehran Kabul Damascus Baghdad Tashkent Dushanbe Grozny Makhachkala Vladikavkaz Kandahar ' +
		'Peshawar Kerman Aleppo Mosul Astana Jerusalem Khujand Osh Nairobi';
	expect(wanted.split(' ').filter((name) => !names.has(name))).toEqual([]);
	const capitals = new Set(places.filter(({ capital }) => capital).map((place) => place['name:en']));
	expect(capitals.has('Moscow')).toBe(true);
	expect(capitals.has('Istanbul')).toBe(false);
	expect(capitals.size).toBeGreaterThan(190);
});
