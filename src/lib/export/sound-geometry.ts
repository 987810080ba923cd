import type { Geometry, Polygon, Position } from 'geojson';

/**
 * A geometry as RFC 7946 wants it: outer rings counter-clockwise, holes clockwise, and nothing that crosses the
 * antimeridian: a step of more than half a turn is taken to go the short way, and is cut there.
 */
export function soundGeometry(geometry: Geometry): Geometry {
	switch (geometry.type) {
		case 'LineString':
			return linesOf([geometry.coordinates]);
		case 'MultiLineString':
			return linesOf(geometry.coordinates);
		case 'Polygon':
			return polygonsOf([geometry.coordinates]);
		case 'MultiPolygon':
			return polygonsOf(geometry.coordinates);
		default:
			return geometry;
	}
}

function linesOf(lines: Position[][]): Geometry {
	const cut = lines.flatMap(cutLine);
	return cut.length === 1
		? { type: 'LineString', coordinates: cut[0]! }
		: { type: 'MultiLineString', coordinates: cut };
}

function cutLine(line: Position[]): Position[][] {
	const runs: Position[][] = [[]];
	line.forEach((position, i) => {
		const before = line[i - 1];
		if (before && Math.abs(position[0]! - before[0]!) > 180) {
			const side = before[0]! > 0 ? 180 : -180;
			const lat = latAt(before, [position[0]! + side * 2, position[1]!], side);
			runs.at(-1)!.push([side, lat]);
			runs.push([[-side, lat]]);
		}
		runs.at(-1)!.push(position);
	});
	return runs.filter((run) => run.length > 1);
}

function polygonsOf(polygons: Polygon['coordinates'][]): Geometry {
	const cut = polygons.flatMap(cutPolygon).map((rings) => rings.map((ring, i) => wound(ring, i === 0)));
	return cut.length === 1
		? { type: 'Polygon', coordinates: cut[0]! }
		: { type: 'MultiPolygon', coordinates: cut };
}

function cutPolygon(rings: Position[][]): Position[][][] {
	if (!rings.some(crosses)) return [rings];
	const whole = rings.map(unwrapped);
	// Every copy of the world that the unwrapped rings reach into.
	const lngs = whole.flat().map(([lng]) => lng!);
	const [first, last] = [
		Math.floor((Math.min(...lngs) + 180) / 360),
		Math.ceil((Math.max(...lngs) + 180) / 360) - 1
	];
	return Array.from({ length: last - first + 1 }, (_, i) => {
		const west = (first + i) * 360 - 180;
		return whole
			.map((ring) => clip(clip(ring, west, 1), west + 360, -1))
			.map((ring) => ring.map(([lng, lat]): Position => [lng! - west - 180, lat!]))
			.filter((ring) => ring.length > 3);
	}).filter((part) => part.length > 0);
}

const crosses = (ring: Position[]) =>
	ring.some(([lng], i) => i > 0 && Math.abs(lng! - ring[i - 1]![0]!) > 180);

/** The same ring without jumps: longitudes may leave -180 to 180. */
function unwrapped(ring: Position[]): Position[] {
	let turns = 0;
	return ring.map(([lng, lat], i) => {
		const step = i === 0 ? 0 : lng! - ring[i - 1]![0]!;
		if (Math.abs(step) > 180) turns -= Math.sign(step);
		return [lng! + turns * 360, lat!];
	});
}

/** What of a closed ring lies east (`side` 1) or west (-1) of a meridian. */
function clip(ring: Position[], edge: number, side: 1 | -1): Position[] {
	const isIn = ([lng]: Position) => (lng! - edge) * side >= 0;
	const kept = ring.slice(0, -1).flatMap((position, i): Position[] => {
		const next = ring[i + 1]!;
		const own = isIn(position) ? [position] : [];
		return isIn(position) === isIn(next) ? own : [...own, [edge, latAt(position, next, edge)]];
	});
	return kept.length > 0 ? [...kept, kept[0]!] : [];
}

function latAt([x0, y0]: Position, [x1, y1]: Position, x: number): number {
	return x1 === x0 ? y0! : y0! + ((y1! - y0!) * (x - x0!)) / (x1! - x0!);
}

/** The ring wound counter-clockwise, or clockwise for a hole. */
function wound(ring: Position[], isOuter: boolean): Position[] {
	const doubleArea = ring.reduce((sum, [x, y], i) => {
		const [x1, y1] = ring[(i + 1) % ring.length]!;
		return sum + x! * y1! - x1! * y!;
	}, 0);
	return doubleArea > 0 === isOuter ? ring : [...ring].reverse();
}
