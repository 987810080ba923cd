import { expect, test } from 'vitest';
import { areaFault, onTheGlobe, type DrawnPart } from '$lib/regions';

const ring = (...at: [number, number][]): DrawnPart => ({ kind: 'polygon', ring: [...at, at[0]!] });

test.each<[string, DrawnPart]>([
	['a triangle', ring([0, 0], [10, 0], [0, 10])],
	['a box over the antimeridian', ring([170, 0], [-170, 0], [-170, 10], [170, 10])],
	['a hollow shape', ring([0, 0], [10, 0], [10, 10], [5, 2], [0, 10])],
	['a corner clicked twice', ring([0, 0], [10, 0], [10, 0], [0, 10])],
	['a circle around a pole', { kind: 'circle', at: [0, 90], km: 500 }],
	[
		'a line back and forth',
		{
			kind: 'along',
			line: [
				[0, 0],
				[1, 1],
				[0, 0]
			],
			km: 5
		}
	]
])('%s is an area', (_, part) => {
	expect(areaFault(part)).toBeNull();
});

test.each<[string, DrawnPart, string]>([
	['a bow', ring([0, 0], [1, 1], [1, 0], [0, 1]), 'Its edge crosses itself.'],
	['a bow over the antimeridian', ring([179, 0], [-179, 2], [-179, 0], [179, 2]), 'Its edge crosses itself.'],
	[
		'a triangle without width',
		ring([0, 0], [1, 1], [2, 2]),
		'It encloses nothing: its corners lie on one line.'
	],
	['two corners', ring([0, 0], [1, 1]), 'A polygon needs three corners or more.'],
	[
		'a ring round a pole',
		ring([0, 80], [120, 80], [-120, 80]),
		'Its edge goes round a pole; draw a circle there instead.'
	],
	[
		'a point of a line',
		{
			kind: 'along',
			line: [
				[0, 0],
				[0, 0]
			],
			km: 5
		},
		'A line needs two points or more.'
	],
	[
		'a bare line',
		{
			kind: 'along',
			line: [
				[0, 0],
				[1, 1]
			],
			km: 0
		},
		'Its reach has to be more than 0 km.'
	],
	['a circle of no number', { kind: 'circle', at: [0, 0], km: NaN }, 'Its radius has to be more than 0 km.']
])('%s is none', (_, part, sentence) => {
	expect(areaFault(part)).toBe(sentence);
});

test('more than 200 points are too many', () => {
	const line = Array.from({ length: 201 }, (_, i): [number, number] => [i / 10, 0]);
	expect(areaFault({ kind: 'along', line, km: 1 })).toBe('It has 201 points; at most 200 can be kept.');
	expect(areaFault({ kind: 'along', line: line.slice(1), km: 1 })).toBeNull();
});

test('what is drawn beyond 180 degrees is the same place on the globe', () => {
	expect(onTheGlobe({ kind: 'circle', at: [190.00004, 5], km: 1.23456 })).toEqual({
		kind: 'circle',
		at: [-170, 5],
		km: 1.235
	});
	expect(onTheGlobe(ring([175, 0], [185, 0], [185, 91]))).toEqual(ring([175, 0], [-175, 0], [-175, 90]));
});
