import type { Position } from 'geojson';

/** No step of more than half the globe: a line over the antimeridian runs on beyond 180 instead. */
export function unwrapped(line: readonly Position[]): Position[] {
	let turn = 0;
	return line.map(([lng, lat], i) => {
		const before = line[i - 1];
		if (before && lng! - before[0]! > 180) turn -= 360;
		if (before && lng! - before[0]! < -180) turn += 360;
		return [lng! + turn, lat!];
	});
}
