import type { LngLat } from '$lib/picture';

/** The mean radius of the earth in kilometres. */
const radius = 6371.0088;
const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

/** Kilometres over the globe. */
export function kmBetween([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
	const [a, b] = [radians(latA), radians(latB)];
	const half = (angle: number) => Math.sin(angle / 2) ** 2;
	const h = half(b - a) + Math.cos(a) * Math.cos(b) * half(radians(lngB - lngA));
	return 2 * radius * Math.asin(Math.sqrt(Math.min(1, h)));
}

/** About how many kilometres a straight piece of a drawn line may be long. */
const piece = 100;

/**
 * The shortest way over the globe, as positions close enough to draw straight lines between. Longitudes go on past
 * 180, so that the line never runs back around the map.
 */
export function greatCircle(from: LngLat, to: LngLat): LngLat[] {
	const angle = kmBetween(from, to) / radius;
	const pieces = Math.max(1, Math.ceil((angle * radius) / piece));
	const line: LngLat[] = [from];
	const [a, b] = [vector(from), vector(to)];
	for (let i = 1; i <= pieces; i++) {
		const before = line[i - 1]!;
		const [lng, lat] = i === pieces ? to : between(a, b, angle, i / pieces);
		line.push([lng + Math.round((before[0] - lng) / 360) * 360, lat]);
	}
	return line;
}

type Vector = readonly [number, number, number];

function vector([lng, lat]: LngLat): Vector {
	const [east, north] = [radians(lng), radians(lat)];
	return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

function between(a: Vector, b: Vector, angle: number, share: number): LngLat {
	const [p, q] = [Math.sin((1 - share) * angle), Math.sin(share * angle)];
	const [x, y, z] = a.map((one, i) => p * one + q * b[i]!) as unknown as Vector;
	return [degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))];
}
