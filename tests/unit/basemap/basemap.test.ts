import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { booleanPointInPolygon, kinks } from '@turf/turf';
import type { Feature, MultiPolygon, Point, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';

interface Country {
	name: string;
	m49: string | null;
	subregion: string;
	subregionName: string;
	region: string;
	label: Position;
	labelRank: number;
	partOf?: string | null;
}
interface SubregionLabel {
	code: string;
	name: string;
	label: Position;
}
type World = Topology<{
	countries: GeometryCollection<Country>;
	subregionLabels: GeometryCollection<SubregionLabel>;
}>;

const root = new URL('../../../', import.meta.url);
const text = (file: string) => readFileSync(new URL(file, root), 'utf8');

const world: World = JSON.parse(text('static/basemap/world.topojson'));
const countries = feature(world, world.objects.countries).features as Feature<MultiPolygon, Country>[];
const polygons = countries.flatMap(({ id, geometry }) =>
	geometry.coordinates.map((coordinates) => ({ id, coordinates }))
);
const edges = polygons.flatMap(({ id, coordinates }) =>
	coordinates.flatMap((ring) => ring.slice(1).map((to, i) => ({ id, from: ring[i] as Position, to })))
);

const countriesAt = (position: Position) =>
	countries.filter((country) => booleanPointInPolygon(position, country)).map(({ id }) => id);
const onCut = (position: Position) => Math.abs(position[0] ?? 0) === 180 || position[1] === -90;

describe('boundaries on a plane', () => {
	test('no edge spans more than 180 degrees', () => {
		const far = edges.filter(({ from, to }) => Math.abs((to[0] ?? 0) - (from[0] ?? 0)) > 180);
		expect(far).toEqual([]);
	});

	test('every position lies on the globe', () => {
		const outside = edges.filter(({ to: [x = NaN, y = NaN] }) => !(Math.abs(x) <= 180 && Math.abs(y) <= 90));
		expect(outside).toEqual([]);
	});

	test('only Russia, Fiji and Antarctica are cut, and no border runs along the cut', () => {
		const cut = edges.filter(({ from, to }) => onCut(from) && onCut(to));
		expect([...new Set(cut.map(({ id }) => id))].sort()).toEqual(['AQ', 'FJ', 'RU']);
		const borders = mesh(world, world.objects.countries, (a, b) => a !== b);
		expect(borders.coordinates.flat().filter(onCut)).toEqual([]);
	});

	test('no boundary crosses itself', () => {
		const crossing = polygons.filter(
			({ coordinates }) => kinks({ type: 'Polygon', coordinates }).features.length > 0
		);
		expect(crossing.map(({ id }) => id)).toEqual([]);
	});

	test('outer rings run anticlockwise and holes clockwise', () => {
		const turned = polygons.filter(({ coordinates }) =>
			coordinates.some((ring, i) => twiceArea(ring) > 0 !== (i === 0))
		);
		expect(turned.map(({ id }) => id)).toEqual([]);
	});

	test('neighbours share their border', () => {
		const ukraine = countries.find(({ id }) => id === 'UA');
		const shared = mesh(world, world.objects.countries, (a, b) => [a.id, b.id].sort().join() === 'RU,UA');
		expect(shared.coordinates.flat().length).toBeGreaterThan(30);
		const own = new Set(ukraine?.geometry.coordinates.flat(2).map(String));
		expect(shared.coordinates.flat().every((position) => own.has(String(position)))).toBe(true);
	});
});

describe('who holds what, as the United Nations see it', () => {
	test.each([
		['Simferopol', [34.1, 44.95], 'UA'],
		['Sevastopol', [33.6, 44.62], 'UA'],
		['Laayoune', [-13.15, 27.15], 'EH'],
		['Pristina', [21.16, 42.66], 'XK'],
		['Quneitra', [35.82, 33.12], 'SY'],
		['the western Golan', [35.7, 33.0], 'SY'],
		['Tiberias', [35.5, 32.79], 'IL'],
		['Gaza', [34.46, 31.51], 'PS'],
		['Ramallah', [35.2, 31.9], 'PS'],
		['Taipei', [121.5, 25.03], 'TW'],
		['Moscow', [37.62, 55.75], 'RU'],
		['Beslan', [44.54, 43.19], 'RU'],
		['Tbilisi', [44.8, 41.7], 'GE'],
		['Kerman', [57.08, 30.28], 'IR'],
		['Kabul', [69.17, 34.53], 'AF'],
		['Cayenne', [-52.9, 4.3], 'GF'],
		['Longyearbyen', [16.5, 78.0], 'SJ'],
		['Hargeisa', [44.06, 9.56], 'x-somaliland'],
		['Chukotka west of the cut', [178, 67], 'RU'],
		['Chukotka east of the cut', [-176, 66.5], 'RU'],
		['Wrangel Island', [-179.5, 71.2], 'RU'],
		['Suva', [178.3, -18.0], 'FJ'],
		['the South Pole', [10, -89.9], 'AQ']
	])('%s', (_name, position, id) => {
		expect(countriesAt(position as Position)).toEqual([id]);
	});

	test.each([
		['Norway', [25.5, 69.5], ['NO']],
		['Finland', [26, 67], ['FI']],
		['Iceland', [-18.5, 65.3], ['IS']],
		['Greenland', [-40, 70], ['GL']],
		['Canada', [-110, 67], ['CA']],
		['Baffin Island', [-72, 69.5], ['CA']],
		['the Norwegian Sea', [0, 68], []],
		['Australia', [143, -16.5], ['AU']],
		['Angola', [15, -16.5], ['AO']],
		['Brazil', [-50, -16.5], ['BR']],
		['Bolivia', [-65, -16.5], ['BO']],
		['the Coral Sea', [155, -16.5], []]
	])('%s, on a parallel of a cut ring, is in no second country', (_name, position, ids) => {
		expect(countriesAt(position as Position)).toEqual(ids);
	});
});

describe('countries', () => {
	test('each has one id: two letters or a slug', () => {
		const ids = countries.map(({ id }) => String(id));
		expect(ids.filter((id) => !/^([A-Z]{2}|x-[a-z-]+)$/.test(id))).toEqual([]);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.length).toBeGreaterThan(240);
	});

	test('each has a name and a rank', () => {
		const ranks = [1, 2, 3, 4, 5, 6];
		const lacking = countries.filter(({ properties: p }) => !p.name || !ranks.includes(p.labelRank));
		expect(lacking.map(({ id }) => id)).toEqual([]);
	});

	test('each has its label inside itself', () => {
		const outside = countries.filter((one) => !booleanPointInPolygon(one.properties.label, one));
		expect(outside.map(({ id }) => id)).toEqual([]);
	});

	test('those without an M49 code are known', () => {
		const without = countries.filter(({ properties }) => properties.m49 === null).map(({ id }) => id);
		expect(without).toEqual(['TW', 'XK', 'x-northern-cyprus', 'x-siachen-glacier', 'x-somaliland']);
	});

	test.each([
		['RU', '151', 'Eastern Europe', 'Europe'],
		['IR', '034', 'Southern Asia', 'Asia'],
		['TJ', '143', 'Central Asia', 'Asia'],
		['GE', '145', 'Western Asia', 'Asia'],
		['KE', '202', 'Sub-Saharan Africa', 'Africa'],
		['BR', '419', 'Latin America and the Caribbean', 'Americas'],
		['XK', '039', 'Southern Europe', 'Europe'],
		['TW', '030', 'Eastern Asia', 'Asia'],
		['AQ', '010', 'Antarctica', 'Antarctica']
	])('%s is in subregion %s', (id, subregion, subregionName, region) => {
		const country = countries.find((one) => one.id === id);
		expect(country?.properties).toMatchObject({ subregion, subregionName, region });
	});

	test('every subregion of a country is labelled by its name, once', () => {
		const points = feature(world, world.objects.subregionLabels).features as Feature<Point, SubregionLabel>[];
		expect(points.map(({ geometry }) => geometry.coordinates)).toEqual(
			points.map(({ properties }) => properties.label)
		);
		const labelled = points.map(({ properties: p }) => `${p.code} ${p.name}`);
		const used = countries.map(({ properties: p }) => `${p.subregion} ${p.subregionName}`);
		expect(labelled.sort()).toEqual([...new Set(used)].sort());
	});
});

test('the manifest tells the bytes of the files', () => {
	const manifest: { outputs: { file: string; bytes: number; sha256: string }[] } = JSON.parse(
		text('geo/basemap/manifest.json')
	);
	expect(manifest.outputs.length).toBe(3);
	for (const { file, bytes, sha256 } of manifest.outputs) {
		const content = readFileSync(new URL(file, root));
		expect(content.length).toBe(bytes);
		expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
	}
});

function twiceArea(ring: Position[]) {
	return ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
		const [px = 0, py = 0] = ring[i] ?? [];
		return sum + px * y - x * py;
	}, 0);
}
