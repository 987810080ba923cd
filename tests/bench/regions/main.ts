import { iso1A2Code } from '@rapideditor/country-coder';
import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import Flatbush from 'flatbush';
import pointInPolygon from 'point-in-polygon-hao';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readBoundaries } from '$lib/regions';
import { nearCountries } from '$lib/regions/near-countries';
import { budgetLines } from '../budget';
import { cpuClock } from '../cpu-clock';
import { digits, markdownTable, median } from '../medians';
import { benchClusters } from './clusters';

type At = readonly [lng: number, lat: number];

interface Contender {
	readonly name: string;
	/** Points it is given; the slow ones get the first few. */
	readonly most: number;
	readonly countryAt: (at: At) => string | null;
}

const size = 100_000;
const rounds = 5;
const world = JSON.parse(readFileSync('static/basemap/world.topojson', 'utf8')) as unknown;
const towns = (
	JSON.parse(readFileSync('static/basemap/labels.geojson', 'utf8')) as {
		features: { properties: { kind: string }; geometry: { coordinates: [number, number] } }[];
	}
).features.map(({ geometry }) => geometry.coordinates);

const boundaries = readBoundaries(world);
const { pieces } = boundaries;

const began = performance.now();
const { grid } = boundaries;
const built = performance.now() - began;

const boxes = new Flatbush(pieces.length);
for (const { box } of pieces) boxes.add(...box);
boxes.finish();

const own: Contender = {
	name: 'Dateline',
	most: size,
	countryAt: (at) => {
		const country = grid.at(at[0], at[1]);
		return country !== undefined ? country : turf.countryAt(at);
	}
};
const turf: Contender = {
	name: 'turf behind boxes',
	most: size,
	countryAt: (at) => nearCountries([...at], 0, { pieces })[0]?.id ?? null
};
const contenders: readonly Contender[] = [
	own,
	turf,
	{
		name: 'flatbush and point-in-polygon-hao',
		most: size,
		countryAt: ([lng, lat]) => {
			const found = boxes
				.search(lng, lat, lng, lat)
				.find(
					(i) => pointInPolygon([lng, lat], pieces[i]!.polygon.coordinates as [number, number][][]) !== false
				);
			return found === undefined ? null : pieces[found]!.country;
		}
	},
	{
		name: 'turf for every polygon in turn',
		most: 500,
		countryAt: (at) => pieces.find(({ polygon }) => booleanPointInPolygon([...at], polygon))?.country ?? null
	},
	// It has borders of its own, so that only its time is beside the others.
	{ name: 'country-coder', most: size, countryAt: ([lng, lat]) => iso1A2Code([lng, lat]) }
];

const between = (least: number, most: number) =>
	fc.noBias(fc.integer({ min: least * 1e6, max: most * 1e6 })).map((n) => n / 1e6);
const vertices = pieces.flatMap(({ polygon }) => polygon.coordinates.flat()) as [number, number][];
const around = (places: readonly [number, number][], reach: number) =>
	fc
		.tuple(fc.noBias(fc.nat(places.length - 1)), between(-reach, reach), between(-reach, reach))
		.map(([i, dLng, dLat]): At => [
			Math.max(-180, Math.min(180, places[i]![0] + dLng)),
			Math.max(-89, Math.min(89, places[i]![1] + dLat))
		]);
const sets: Record<string, At[]> = {
	'around towns': fc.sample(around(towns, 0.05), { numRuns: size, seed: 1 }),
	'anywhere from 60 S to 80 N': fc.sample(fc.tuple(between(-180, 180), between(-60, 80)), {
		numRuns: size,
		seed: 2
	}),
	'along borders and coasts': fc.sample(around(vertices, 0.05), { numRuns: size, seed: 3 })
};

const rows: string[][] = [];
const ratios: Record<string, number> = {};
for (const [set, points] of Object.entries(sets)) {
	const expected = points.map(turf.countryAt);
	const rates = new Map(contenders.map(({ name }) => [name, [] as number[]]));
	for (let round = 0; round < rounds; round++)
		for (const { name, most, countryAt } of contenders) {
			const given = points.slice(0, most);
			const start = cpuClock();
			for (const at of given) countryAt(at);
			rates.get(name)!.push(given.length / Math.max(1e-3, cpuClock() - start));
		}
	for (const { name, most, countryAt } of contenders) {
		const rate = median(rates.get(name)!);
		const differ = points.slice(0, most).filter((at, i) => countryAt(at) !== expected[i]).length;
		const ratio = median(rates.get(own.name)!) / rate;
		ratios[`${name}, ${set}`] = ratio;
		rows.push([
			`${name}, ${set}`,
			digits(rate),
			name === own.name ? '-' : `${digits(ratio)}x`,
			`${differ} of ${most}`
		]);
		if (name === own.name && differ > 0) process.exitCode = 1;
	}
}
const clusters = benchClusters(towns);
const words = [
	'## Which country a point lies in',
	`The grid is built once, in ${digits(built)} ms. Medians of ${rounds} rounds, all methods in turn.`,
	markdownTable(['', 'thousand points a second', 'Dateline is faster', 'answers unlike turf’s'], rows),
	budgetLines([
		{
			what: 'around towns, Dateline to flatbush and point-in-polygon-hao',
			measured: ratios['flatbush and point-in-polygon-hao, around towns'] ?? NaN,
			atLeast: 100
		}
	]).join('\n'),
	clusters.words
].join('\n\n');
console.log(words);
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/bench-regions.md', `${words}\n`);
