import { distance, earthRadius } from '@turf/turf';

/** Places by column, all of one length. */
export interface WeightedPlaces {
	/** Degrees; any turn of the globe will do. */
	readonly lng: Float64Array;
	/** Degrees, -90 to 90. */
	readonly lat: Float64Array;
	/** Events at each; 0 where the place is absent. */
	readonly weight: Float64Array;
	/** How far an event reaches, inclusive, along the great circle. */
	readonly radiusKm: number;
	/** How many events, its own among them, a place has to reach to found or grow a cluster; at least 1. */
	readonly minEvents: number;
}

export interface PlaceClusters {
	/** By place: the number of its cluster, -1 for noise, -2 where the place is absent. */
	readonly of: Int32Array;
	/** Clusters are numbered from 0 to one less. */
	readonly count: number;
}

const noise = -1;
const absent = -2;
const radian = Math.PI / 180;
// On the unit sphere: more than chords and turf's distances can be out by, which is some 1e-15.
const doubt = 1e-13;

/**
 * The clusters of turf's clustersDbscan, where a place of weight w stands for w events at one position and events
 * come in the order of their places. Clusters are numbered by the first place in each that reaches `minEvents`;
 * a place on the edge of several belongs to the first of them. Unlike turf it also sees neighbours across the
 * antimeridian, and all of those of a place whose reach crosses the equator. A place without a position on the
 * globe is noise, and so is every place where the radius is negative or not a number.
 */
export function clusterPlaces({ lng, lat, weight, radiusKm, minEvents }: WeightedPlaces): PlaceClusters {
	const of = new Int32Array(lng.length).fill(noise);
	const present: number[] = [];
	for (let place = 0; place < of.length; place++) {
		if (!(weight[place]! > 0)) of[place] = absent;
		else if (Math.abs(lat[place]!) <= 90 && Number.isFinite(lng[place]!)) present.push(place);
	}
	if (!(radiusKm >= 0)) return { of, count: 0 };

	// Places lie in bands of latitude that are at least as high as the radius, from west to east in each.
	const angle = Math.min(Math.PI, radiusKm / (earthRadius / 1000));
	const bands = Math.max(1, Math.min(present.length, Math.floor(Math.PI / (angle + doubt)) - 1));
	const bandOf = (place: number) => Math.min(bands - 1, Math.floor(((lat[place]! + 90) / 180) * bands));
	const turn = (place: number) => lng[place]! - 360 * Math.floor((lng[place]! + 180) / 360);
	const n = present.length;
	const bandStart = new Int32Array(bands + 1);
	for (const place of present) bandStart[bandOf(place) + 1]!++;
	for (let band = 0; band < bands; band++) bandStart[band + 1]! += bandStart[band]!;
	const order = new Int32Array(n);
	const free = bandStart.slice();
	for (const place of present) order[free[bandOf(place)]!++] = place;
	const turned = new Float64Array(lng.length);
	for (const place of present) turned[place] = turn(place);
	for (let band = 0; band < bands; band++)
		order.subarray(bandStart[band]!, bandStart[band + 1]!).sort((a, b) => turned[a]! - turned[b]! || a - b);

	const rankOf = new Int32Array(lng.length);
	const east = new Float64Array(n);
	const [x, y, z, events] = [0, 0, 0, 0].map(() => new Float64Array(n)) as [
		Float64Array,
		Float64Array,
		Float64Array,
		Float64Array
	];
	const before = new Float64Array(n + 1);
	for (let rank = 0; rank < n; rank++) {
		const place = order[rank]!;
		rankOf[place] = rank;
		east[rank] = turned[place]!;
		const shrink = Math.cos(lat[place]! * radian);
		x[rank] = shrink * Math.cos(turned[place]! * radian);
		y[rank] = shrink * Math.sin(turned[place]! * radian);
		z[rank] = Math.sin(lat[place]! * radian);
		events[rank] = weight[place]!;
		before[rank + 1] = before[rank]! + weight[place]!;
	}

	// Chords settle all but the pairs that lie at the radius itself, which turf's own distance does.
	const chord = 2 * Math.sin(angle / 2);
	const surelyIn = Math.max(0, chord - doubt) ** 2;
	const surelyOut = (chord + doubt) ** 2;
	const reaches = (from: number, to: number): boolean => {
		const dx = x[from]! - x[to]!;
		const dy = y[from]! - y[to]!;
		const dz = z[from]! - z[to]!;
		const square = dx * dx + dy * dy + dz * dz;
		if (square < surelyIn) return true;
		if (square > surelyOut) return false;
		const a = order[from]!;
		const b = order[to]!;
		return distance([lng[a]!, lat[a]!], [lng[b]!, lat[b]!]) <= radiusKm;
	};

	/** The first rank from `low` on, before `high`, that lies at `degrees` or east of it. */
	const firstFrom = (degrees: number, low: number, high: number): number => {
		while (low < high) {
			const middle = (low + high) >> 1;
			if (east[middle]! < degrees) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	// Pairs of first rank and the rank after the last; three bands, each cut in two at the most.
	const windows = new Int32Array(12);
	/** Fills `windows` with all ranks that `rank` may reach; returns how many numbers it wrote. */
	const look = (rank: number): number => {
		const place = order[rank]!;
		const band = bandOf(place);
		const widest = widestLng(lat[place]! * radian, angle) / radian;
		const [west, toEast] = [east[rank]! - widest, east[rank]! + widest];
		let used = 0;
		const add = (from: number, to: number) => {
			if (from >= to) return;
			windows[used++] = from;
			windows[used++] = to;
		};
		for (let near = Math.max(0, band - 1); near <= Math.min(bands - 1, band + 1); near++) {
			const [start, end] = [bandStart[near]!, bandStart[near + 1]!];
			if (start === end) continue;
			if (widest >= 180) {
				add(start, end);
				continue;
			}
			const first = firstFrom(west, start, end);
			const after = firstFrom(toEast, first, end);
			if (west < -180) add(Math.max(after, firstFrom(west + 360, start, end)), end);
			if (toEast > 180) add(start, Math.min(first, firstFrom(toEast - 360, start, end)));
			add(first, after);
		}
		return used;
	};

	const isCore = (rank: number, used: number): boolean => {
		let sum = events[rank]!;
		if (sum >= minEvents) return true;
		let most = 0;
		for (let w = 0; w < used; w += 2) most += before[windows[w + 1]!]! - before[windows[w]!]!;
		// Sums of fractions depend on their order.
		if (most < minEvents * (1 - 1e-9)) return false;
		for (let w = 0; w < used; w += 2) {
			const after = windows[w + 1]!;
			for (let other = windows[w]!; other < after; other++) {
				if (other === rank || !reaches(rank, other)) continue;
				sum += events[other]!;
				if (sum >= minEvents) return true;
			}
		}
		return false;
	};

	// From each rank to the next one in no cluster yet; paths are halved as they are walked.
	const next = Int32Array.from({ length: n + 1 }, (_, rank) => rank);
	const nextFree = (rank: number): number => {
		while (next[rank] !== rank) rank = next[rank] = next[next[rank]!]!;
		return rank;
	};
	const lone = new Uint8Array(n);
	const waiting = new Int32Array(n);
	let count = 0;
	for (const place of present) {
		const seed = rankOf[place]!;
		if (of[place] !== noise) continue;
		if (!isCore(seed, look(seed))) {
			lone[seed] = 1;
			continue;
		}
		let left = 0;
		const join = (rank: number) => {
			of[order[rank]!] = count;
			next[rank] = rank + 1;
			waiting[left++] = rank;
		};
		join(seed);
		while (left > 0) {
			const rank = waiting[--left]!;
			if (lone[rank] === 1) continue;
			const used = look(rank);
			if (!isCore(rank, used)) continue;
			for (let w = 0; w < used; w += 2)
				for (let other = nextFree(windows[w]!); other < windows[w + 1]!; other = nextFree(other + 1))
					if (reaches(rank, other)) join(other);
		}
		count++;
	}
	return { of, count };
}

/** How far east or west a circle of `angle` around a latitude extends; all in radians, rounded up. */
function widestLng(lat: number, angle: number): number {
	if (Math.abs(lat) + angle >= Math.PI / 2 - 1e-9) return Math.PI;
	const sine = (Math.sin(angle) + doubt) / Math.cos(lat);
	return sine >= 1 ? Math.PI : Math.asin(sine) * (1 + 1e-9) + 1e-12;
}
