import { distance, greatCircle as turfCircle, length, point } from '@turf/turf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { greatCircle, kmBetween } from '../../../../src/lib/map/measure/great-circle';
import { kmInWords } from '../../../../src/lib/map/measure/km-words';
import { measureData } from '../../../../src/lib/map/measure/measure-data';

const position = fc.tuple(
	fc.double({ min: -180, max: 180, noNaN: true }),
	fc.double({ min: -85, max: 85, noNaN: true })
);

test('distances are turf’s', () => {
	fc.assert(
		fc.property(position, position, (a, b) => {
			expect(kmBetween(a, b)).toBeCloseTo(distance(a, b), 3);
		})
	);
});

test('a line is as long as the way it draws, in pieces, and never runs around the map', () => {
	fc.assert(
		fc.property(position, position, (a, b) => {
			fc.pre(kmBetween(a, b) < 19_900);
			const line = greatCircle(a, b);
			const ways = line.slice(1).map((to, i) => [line[i]!, to] as const);
			const sum = ways.reduce((km, [from, to]) => km + kmBetween(from, to), 0);
			expect(sum).toBeCloseTo(kmBetween(a, b), 3);
			for (const [from, to] of ways) expect(Math.abs(to[0] - from[0])).toBeLessThanOrEqual(180);
		})
	);
});

test('from Tokyo to Los Angeles the line goes on over the date line, as far north as turf’s', () => {
	const [tokyo, angeles] = [
		[139.69, 35.69],
		[-118.24, 34.05]
	] as const;
	const line = greatCircle(tokyo, angeles);
	expect(line.at(-1)![0]).toBeCloseTo(241.76, 6);
	expect(line.every(([lng], i) => i === 0 || lng > line[i - 1]![0])).toBe(true);
	const turf = turfCircle(point([...tokyo]), point([...angeles]), { npoints: 400 });
	const highest = Math.max(...(turf.geometry.coordinates.flat(2) as number[]).filter((_, i) => i % 2 === 1));
	expect(Math.max(...line.map(([, lat]) => lat))).toBeCloseTo(highest, 1);
});

test('what is drawn of two legs is as long as both', () => {
	const points = [
		[0, 0],
		[30, 10],
		[30, 50]
	] as const;
	const [way] = measureData(points).features;
	expect(length(way as never)).toBeCloseTo(
		kmBetween(points[0], points[1]) + kmBetween(points[1], points[2]),
		2
	);
	expect(measureData(points).features.map(({ geometry }) => geometry.type)).toEqual([
		'LineString',
		'Point',
		'Point',
		'Point'
	]);
	expect(measureData([[1, 2]]).features).toHaveLength(1);
});

test('kilometres in words have no more digits than they are worth', () => {
	expect([0, 0.84, 0.9999, 12.44, 99.96, 1203.7].map(kmInWords)).toEqual([
		'0 m',
		'840 m',
		'1.0 km',
		'12.4 km',
		'100 km',
		'1,204 km'
	]);
});
