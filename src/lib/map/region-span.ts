import type { Geometry, Position } from 'geojson';
import { toUnit, type RegionShade } from '$lib/picture';
import type { World } from './read-world';

type Box = readonly [west: number, north: number, east: number, south: number];

const nothing: Box = [Infinity, Infinity, -Infinity, -Infinity];
const boxes = new WeakMap<Geometry, Box>();

/** The longer side of what a region is drawn from, of a world of side 1; 0 where nothing is drawn. */
export function spanOf({ countries, shape }: Pick<RegionShade, 'countries' | 'shape'>, world: World): number {
	const land = world.land.features.filter(({ id }) => countries.includes(String(id)));
	const parts: Geometry[] = [...land.map(({ geometry }) => geometry), ...(shape ? [shape] : [])];
	const [west, north, east, south] = parts.map(boxOf).reduce(joined, nothing);
	return Math.max(0, east - west, south - north);
}

function boxOf(geometry: Geometry): Box {
	const known = boxes.get(geometry) ?? positionsOf(geometry).map(pointBox).reduce(joined, nothing);
	boxes.set(geometry, known);
	return known;
}

function positionsOf(geometry: Geometry): Position[] {
	if (geometry.type === 'Polygon') return geometry.coordinates.flat();
	return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : [];
}

function pointBox(position: Position): Box {
	const [x, y] = toUnit([position[0]!, position[1]!]);
	return [x, y, x, y];
}

function joined(a: Box, b: Box): Box {
	return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
