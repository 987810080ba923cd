import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBoundaries } from '$lib/regions';
import { borderKm } from '$lib/regions/border';
import { nearCountries } from '$lib/regions/near-countries';
import { theWorld } from '../../fixtures/the-world';

const boundaries = readBoundaries(theWorld());
const { grid, pieces } = boundaries;
const vertices = pieces.flatMap(({ polygon }) => polygon.coordinates.flat());

const degrees = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });
const anywhere = fc.tuple(degrees(-180, 180), degrees(-90, 90));
/** Within about five kilometres of where some border turns. */
/** Where one turns, and on the way to where it turns next: turf counts both as inside. */
const onBorders = fc.constantFrom(...pieces).chain(({ polygon }) => {
	const ring = polygon.coordinates[0]!;
	return fc.tuple(fc.nat(ring.length - 2), fc.constantFrom(0, 0.5)).map(([i, t]): [number, number] => {
		const [[ax, ay], [bx, by]] = [ring[i]!, ring[i + 1]!] as [[number, number], [number, number]];
		return [ax + t * (bx - ax), ay + t * (by - ay)];
	});
});
const nearBorders = fc
	.tuple(fc.nat(vertices.length - 1), degrees(-0.05, 0.05), degrees(-0.05, 0.05))
	.map(([i, dLng, dLat]): [number, number] => [
		Math.max(-180, Math.min(180, vertices[i]![0]! + dLng)),
		Math.max(-90, Math.min(90, vertices[i]![1]! + dLat))
	]);

/** What turf says, of which the grid says the same or leaves it open. */
function check(at: [number, number]) {
	const here = nearCountries(at, borderKm, { pieces }).map(({ id }) => id);
	const said = grid.aloneAt(...at);
	if (said === undefined) expect({ at, isNear: here.length > 0 }).toEqual({ at, isNear: true });
	else expect({ at, here }).toEqual({ at, here: said === null ? [] : [said] });
	const inside = nearCountries(at, 0, { pieces }).map(({ id }) => id);
	const country = grid.at(...at);
	expect({ at, inside }).toEqual({ at, inside: country === undefined ? inside : country ? [country] : [] });
}

test('anywhere on the globe the grid says what turf says', () => {
	fc.assert(fc.property(anywhere, check), { numRuns: 1000, seed: 401 });
});

test('beside a border or a coast too', () => {
	fc.assert(fc.property(nearBorders, check), { numRuns: 1000, seed: 402 });
});

test('and on them', () => {
	fc.assert(fc.property(onBorders, check), { numRuns: 1000, seed: 404 });
});

test('and it leaves open only what is near an edge', () => {
	const open = fc
		.sample(fc.noBias(anywhere), { numRuns: 20_000, seed: 403 })
		.filter((at) => grid.aloneAt(...at) === undefined).length;
	expect(open).toBeLessThan(200);
});

test.each([
	['Lesotho, which another country is all around', [28.3, -29.6], 'LS'],
	['beside it', [27.0, -28.9], 'ZA'],
	['the Vatican’s surroundings', [12.6, 41.8], 'IT'],
	['Chukotka west of the antimeridian', [179.2, 67.2], 'RU'],
	['and east of it', [-175.5, 67.2], 'RU'],
	['a latitude of Russia’s Arctic, in Canada', [-100, 67.2], 'CA'],
	['a latitude of Fiji, in Australia', [130, -16.5], 'AU'],
	['near the South Pole', [0, -89], 'AQ'],
	['the North Pole', [0, 90], null],
	['no longitude there is', [200, 67.2], null],
	['the middle of an ocean', [-150, -30], null]
] as const)('%s', (_, [lng, lat], country) => {
	expect(grid.at(lng, lat)).toBe(country);
});
