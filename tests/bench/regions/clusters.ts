import { clustersDbscan, featureCollection, point } from '@turf/turf';
import fc from 'fast-check';
import { clusterPlaces } from '$lib/regions/clusters';
import { cpuClock } from '../cpu-clock';
import { digits, markdownTable, median } from '../medians';

const rounds = 5;
const radiusKm = 50;
const minEvents = 5;

/** Clusters of places scattered around towns, ours beside turf's: the words, and how much faster ours is. */
export function benchClusters(towns: readonly [number, number][]): { words: string; ratio: number } {
	const scattered = (size: number) => {
		const around = fc.tuple(
			fc.noBias(fc.nat(towns.length - 1)),
			fc.noBias(fc.integer({ min: -1e6, max: 1e6 })),
			fc.noBias(fc.integer({ min: -1e6, max: 1e6 })),
			fc.noBias(fc.integer({ min: 1, max: 20 }))
		);
		const places = fc.sample(around, { numRuns: size, seed: 4 }).map(([i, dLng, dLat, weight]) => ({
			lng: Math.max(-180, Math.min(180, towns[i]![0] + dLng / 1e6)),
			lat: Math.max(-89, Math.min(89, towns[i]![1] + dLat / 1e6)),
			weight
		}));
		return {
			lng: Float64Array.from(places, ({ lng }) => lng),
			lat: Float64Array.from(places, ({ lat }) => lat),
			weight: Float64Array.from(places, ({ weight }) => weight)
		};
	};
	const few = scattered(5000);
	const single = { ...few, weight: new Float64Array(5000).fill(1), radiusKm, minEvents };
	const points = featureCollection([...few.lng].map((lng, i) => point([lng, few.lat[i]!])));
	const two = { ...scattered(2000), radiusKm, minEvents };
	const many = { ...scattered(20_000), radiusKm, minEvents };
	// Twenty thousand places in a country of ten degrees by five, where each has hundreds in reach.
	const dense = {
		...many,
		lng: many.lng.map((lng) => 25 + (((lng + 180) * 7919) % 10)),
		lat: many.lat.map((lat) => 47 + (((lat + 90) * 7919) % 5)),
		minEvents: 200
	};

	const times = new Map<string, number[]>();
	const clock = (name: string, run: () => unknown) => {
		const start = cpuClock();
		run();
		times.set(name, [...(times.get(name) ?? []), cpuClock() - start]);
	};
	const [own, turf] = ['Dateline, 5,000 places', 'turf, the same as points'];
	for (let round = 0; round < rounds; round++) {
		clock(own, () => clusterPlaces(single));
		clock(turf, () => clustersDbscan(points, radiusKm, { minPoints: minEvents }));
		clock('Dateline, 2,000 weighted places', () => clusterPlaces(two));
		clock('Dateline, 20,000 weighted places', () => clusterPlaces(many));
		clock('Dateline, 20,000 weighted places in one country', () => clusterPlaces(dense));
	}
	const { of } = clusterPlaces(single);
	const theirs = clustersDbscan(points, radiusKm, { minPoints: minEvents }).features;
	const differ = theirs.filter(({ properties }, i) => (properties.cluster ?? -1) !== of[i]).length;
	const ratio = median(times.get(turf)!) / Math.max(1e-3, median(times.get(own)!));
	const words = [
		'## Clusters of places by distance',
		`Within ${radiusKm} km. Medians of ${rounds} rounds, all in turn. Dateline is ${digits(ratio)}x as fast as ` +
			`turf; ${differ} of 5,000 places are in another cluster.`,
		markdownTable(
			['', 'ms'],
			[...times].map(([name, ms]) => [name, digits(median(ms))])
		)
	].join('\n\n');
	return { words, ratio };
}
