import type { MultiLineString, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { readWorld } from '../../../src/lib/map/read-world';
import { theWorld } from '../../fixtures/the-world';

const world = readWorld(theWorld() as Parameters<typeof readWorld>[0]);

type Segment = readonly [Position, Position];
const segmentsOf = ({ coordinates }: MultiLineString): Segment[] =>
	coordinates.flatMap((line) => line.slice(1).map((to, i): Segment => [line[i]!, to]));
const nameOf = ([a, b]: Segment) => [String(a), String(b)].sort().join(' ');
const namesOf = (lines: MultiLineString) => new Set(segmentsOf(lines).map(nameOf));
const isOnCut = ([a, b]: Segment) =>
	(Math.abs(a[0]!) > 179.99 && Math.abs(b[0]!) > 179.99) || (a[1]! < -89.9 && b[1]! < -89.9);

const countriesOf = (subregion: string) =>
	new Set(
		world.land.features
			.filter(({ properties }) => properties.subregion === subregion)
			.map(({ id }) => String(id))
	);
/** Every side of every country of a subregion, and how many of its countries have it. */
function sidesOf(subregion: string): Map<string, number> {
	const sides = new Map<string, number>();
	for (const { geometry, properties } of world.land.features) {
		if (properties.subregion !== subregion) continue;
		const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
		const own = namesOf({ type: 'MultiLineString', coordinates: rings });
		for (const side of own) sides.set(side, (sides.get(side) ?? 0) + 1);
	}
	return sides;
}

describe.each([
	['Southern Asia', '034'],
	['Eastern Europe', '151'],
	['Central Asia', '143']
])('the outline of %s', (_name, subregion) => {
	const members = countriesOf(subregion);
	const outline = segmentsOf(world.outline((country) => members.has(country)));

	test('has none of the borders between its countries', () => {
		expect(members.size).toBeGreaterThan(1);
		const sides = sidesOf(subregion);
		expect([...sides.values()].filter((countries) => countries > 1).length).toBeGreaterThan(50);
		expect(outline.filter((segment) => sides.get(nameOf(segment)) !== 1)).toEqual([]);
	});

	test('has every other side of them but where the atlas cuts', () => {
		const drawn = new Set(outline.map(nameOf));
		const missing = [...sidesOf(subregion)].filter(
			([side, countries]) => countries === 1 && !drawn.has(side)
		);
		const isCut = (side: string) => {
			const [a, b] = side.split(' ').map((position) => position.split(',').map(Number));
			return isOnCut([a!, b!]);
		};
		expect(missing.filter(([side]) => !isCut(side))).toEqual([]);
		expect(outline.filter(isOnCut)).toEqual([]);
	});
});

test('the outline of nothing is empty', () => {
	expect(world.outline(() => false).coordinates).toEqual([]);
});
