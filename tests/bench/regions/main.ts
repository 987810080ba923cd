import { iso1A2Code } from '@rapideditor/country-coder';
import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import Flatbush from 'flatbush';
import pointInPolygon from 'point-in-polygon-hao';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readBoundaries } from '$lib/regions';
import { PointAssigner } from '$lib/regions/assign-points';
import { nearCountries } from '$lib/regions/near-countries';
import { readProvinces } from '$lib/regions/read-provinces';
import { budgetLines } from '../budget';
import { cpuClock } from '../cpu-clock';
import { digits, markdownTable, median } from '../medians';
import { benchClusters } from './clusters';
import { anArchive } from '../../fixtures/an-archive';

type At = readonly [lng: number, lat: number];
type Country = string | null | undefined;

interface Contender {
	readonly name: string;
	/** Points it is given; the slow ones get the first few. */
	readonly most: number;
	/** Takes points in the form it likes best, before the clock runs; gives what is timed, which gives how to name the answers. */
	readonly prepare: (points: readonly At[]) => () => () => readonly Country[];
}

const size = 100_000;
const rounds = 5;
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const towns = await anArchive('dateline.pmtiles').positions('places', 5);

const boundaries = readBoundaries(read('static/basemap/world.topojson'));
const provinces = readProvinces(read('static/basemap/provinces.topojson'));
const { pieces } = boundaries;

function timed<T>(run: () => T): [T, number] {
	const began = performance.now();
	const gives = run();
	return [gives, performance.now() - began];
}
const [grid, built] = timed(() => boundaries.grid);
const [, builtProvinces] = timed(() => provinces.grid);

const boxes = new Flatbush(pieces.length);
for (const { box } of pieces) boxes.add(...box);
boxes.finish();

/** Answers one point at a time. */
const oneByOne = (name: string, most: number, countryAt: (at: At) => Country): Contender => {
	return {
		name,
		most,
		prepare: (points) => () => {
			const named = points.map(countryAt);
			return () => named;
		}
	};
};
const turfAt = (at: At) => nearCountries([...at], 0, { pieces })[0]?.id ?? null;

const own: Contender = {
	name: 'Dateline',
	most: size,
	prepare(points) {
		const lng = Float64Array.from(points, ([x]) => x);
		const lat = Float64Array.from(points, ([, y]) => y);
		return () => {
			const found = grid.piecesAt(lng, lat, false);
			// Left as numbers, as the product keeps them; on an edge turf has the word.
			const open: [number, Country][] = [];
			for (let i = 0; i < found.length; i++) if (found[i] === -2) open.push([i, turfAt(points[i]!)]);
			return () => {
				const named = Array.from(found, (piece): Country => (piece >= 0 ? pieces[piece]!.country : null));
				for (const [i, country] of open) named[i] = country;
				return named;
			};
		};
	}
};
const hao = 'flatbush and point-in-polygon-hao';
const turf = oneByOne('turf behind boxes', size, turfAt);
const contenders: readonly Contender[] = [
	own,
	turf,
	oneByOne(hao, size, ([lng, lat]) => {
		const found = boxes
			.search(lng, lat, lng, lat)
			.find(
				(i) => pointInPolygon([lng, lat], pieces[i]!.polygon.coordinates as [number, number][][]) !== false
			);
		return found === undefined ? null : pieces[found]!.country;
	}),
	oneByOne(
		'turf for every polygon in turn',
		500,
		(at) => pieces.find(({ polygon }) => booleanPointInPolygon([...at], polygon))?.country ?? null
	),
	// It has borders of its own, so that only its time is beside the others.
	oneByOne('country-coder', size, ([lng, lat]) => iso1A2Code([lng, lat]))
];

const between = (least: number, most: number) =>
	fc.noBias(fc.integer({ min: Math.round(least * 1e6), max: Math.round(most * 1e6) })).map((n) => n / 1e6);
const vertices = pieces.flatMap(({ polygon }) => polygon.coordinates.flat()) as [number, number][];
const around = (places: readonly [number, number][], reach: number) =>
	fc
		.tuple(fc.noBias(fc.nat(places.length - 1)), between(-reach, reach), between(-reach, reach))
		.map(([i, dLng, dLat]): At => [
			Math.max(-180, Math.min(180, places[i]![0] + dLng)),
			Math.max(-89, Math.min(89, places[i]![1] + dLat))
		]);
const everywhere = fc
	.tuple(between(-180, 180), between(-1, 1))
	.map(([lng, z]): At => [lng, (Math.asin(z) * 180) / Math.PI]);
const onBoxes = everywhere.filter(([lng, lat]) =>
	pieces.some(({ box: [w, s, e, n] }) => lng >= w && lng <= e && lat >= s && lat <= n)
);
const sampled = (from: fc.Arbitrary<At>, seed: number) => fc.sample(from, { numRuns: size, seed });
const sets: Record<string, At[]> = {
	'all over the globe': sampled(everywhere, 2),
	'over the boxes of land': sampled(onBoxes, 4),
	'around towns': sampled(around(towns, 0.05), 1),
	'along borders and coasts': sampled(around(vertices, 0.05), 3)
};

const rows: string[][] = [];
const whole: string[][] = [];
const ratios: Record<string, number> = {};
const assigner = new PointAssigner(boundaries, provinces);
for (const [set, points] of Object.entries(sets)) {
	const expected = turf.prepare(points)()();
	const rates = new Map(contenders.map(({ name }) => [name, [] as number[]]));
	const runs = contenders.map(({ name, most, prepare }) => {
		const given = points.slice(0, most);
		return { name, most, run: prepare(given) };
	});
	for (let round = 0; round < rounds; round++)
		for (const { name, most, run } of runs) {
			const start = cpuClock();
			run();
			rates.get(name)!.push(most / Math.max(1e-3, cpuClock() - start));
		}
	for (const { name, most, run } of runs) {
		const rate = median(rates.get(name)!);
		const differ = run()().filter((country, i) => country !== expected[i]).length;
		const ratio = median(rates.get(own.name)!) / rate;
		ratios[`${name}, ${set}`] = ratio;
		rows.push([
			`${name}, ${set}`,
			digits(rate),
			name === own.name ? '-' : `${digits(ratio)}x`,
			`${differ} of ${most}`
		]);
		if (name === own.name) {
			whole.push([set, ...assignedTimes(points), digits(Math.max(...rates.get(name)!))]);
			if (differ > 0) process.exitCode = 1;
		}
	}
}

/** Country, how, distance and province of points: thousands a second, the first time and the median of the rest. */
function assignedTimes(points: readonly At[]): string[] {
	const lng = Float64Array.from(points, ([x]) => x);
	const lat = Float64Array.from(points, ([, y]) => y);
	const times = Array.from({ length: rounds + 1 }, () => {
		const start = cpuClock();
		assigner.assign(lng, lat);
		return cpuClock() - start;
	});
	return [digits(size / times[0]!), digits(size / median(times.slice(1)))];
}
const clusters = benchClusters(towns);
const words = [
	'## Which country a point lies in',
	`The grid is built once, in ${digits(built)} ms (of provinces: ${digits(builtProvinces)} ms), and its cells are cut ` +
		`when first asked. Medians of ${rounds} rounds, all methods in turn, each given points in the form it likes best.`,
	markdownTable(['', 'thousand points a second', 'Dateline is faster', 'answers unlike turf’s'], rows),
	budgetLines(
		Object.keys(sets).map((set) => {
			return { what: `${set}, Dateline to ${hao}`, measured: ratios[`${hao}, ${set}`] ?? NaN, atLeast: 100 };
		})
	).join('\n'),
	'### All that is said of a point: country, how, distance, province',
	markdownTable(
		['thousand points a second', 'the first time', 'median after', 'the country alone, at best'],
		whole
	),
	clusters.words
].join('\n\n');
console.log(words);
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/bench-regions.md', `${words}\n`);
