import { describe, expect, test } from 'vitest';
import type { DrawnPart } from '$lib/regions';
import { readArea, textsOf } from '../../../../src/lib/explore/draw/area-texts';

const nowhere = () => undefined;
const texts = { centre: '', points: '', km: '50' };
const faultOf = (...asks: Parameters<typeof readArea>) => {
	const read = readArea(...asks);
	return 'fault' in read ? [read.field, read.fault] : null;
};

describe('what is typed', () => {
	test('is a circle around a position or a place', () => {
		const circle = { kind: 'circle', at: [37.62, 55.75], km: 50 };
		expect(readArea('circle', { ...texts, centre: '55.75, 37.62' }, nowhere)).toEqual({ part: circle });
		const placeAt = (name: string) => (name === 'Moscow' ? ([37.62, 55.75] as const) : undefined);
		expect(readArea('circle', { ...texts, centre: 'Moscow ' }, placeAt)).toEqual({ part: circle });
		expect(readArea('circle', { ...texts, centre: '55.75, 37.62', km: '1,5' }, nowhere)).toEqual({
			part: { ...circle, km: 1.5 }
		});
	});

	test('is a polygon, closed or not, and a strip', () => {
		const ring = [
			[0, 0],
			[10, 0],
			[0, 10],
			[0, 0]
		];
		expect(readArea('polygon', { ...texts, points: '0,0\n0,10\n\n10,0' }, nowhere)).toEqual({
			part: { kind: 'polygon', ring }
		});
		expect(readArea('polygon', { ...texts, points: '0,0\n0,10\n10,0\n0,0' }, nowhere)).toEqual({
			part: { kind: 'polygon', ring }
		});
		expect(readArea('along', { ...texts, points: '0 N 0 E\n5 N 5 E' }, nowhere)).toEqual({
			part: {
				kind: 'along',
				line: [
					[0, 0],
					[5, 5]
				],
				km: 50
			}
		});
	});

	test('is nothing while nothing is typed', () => {
		for (const kind of ['circle', 'polygon', 'along'] as const)
			expect(readArea(kind, texts, nowhere)).toEqual({ part: null });
	});

	test('is wrong in a sentence, at the field that is', () => {
		expect(faultOf('circle', { ...texts, centre: 'x' }, nowhere)).toEqual([
			'centre',
			'“x” is not a position. Write latitude, then longitude: 55.75, 37.62 or 55°45′N 37°37′E.'
		]);
		expect(faultOf('polygon', { ...texts, points: '0,0\n0,x' }, nowhere)?.[1]).toMatch(
			/^Line 2: “0,x” is not/
		);
		expect(faultOf('circle', { ...texts, centre: '0,0', km: 'wide' }, nowhere)).toEqual([
			'km',
			'“wide” is not a number of kilometres.'
		]);
		expect(faultOf('circle', { ...texts, centre: '0,0', km: '0' }, nowhere)).toEqual([
			'km',
			'Its radius has to be more than 0 km.'
		]);
		expect(faultOf('along', { ...texts, points: '0,0\n1,1', km: '6000' }, nowhere)).toEqual([
			'km',
			'Its reach can be 5,000 km at most.'
		]);
		expect(faultOf('polygon', { ...texts, points: '0,0\n1,1\n0,1\n1,0' }, nowhere)).toEqual([
			'points',
			'Its edge crosses itself.'
		]);
	});
});

test('what is drawn fills the fields, and they read as the same area', () => {
	const parts: DrawnPart[] = [
		{ kind: 'circle', at: [-179.9, -12.3456], km: 7.25 },
		{
			kind: 'polygon',
			ring: [
				[170, 0],
				[-170, 0],
				[-170, 10],
				[170, 10],
				[170, 0]
			]
		},
		{
			kind: 'along',
			line: [
				[1, 2],
				[3.5, 4]
			],
			km: 120
		}
	];
	for (const part of parts) expect(readArea(part.kind, textsOf(part, '50'), nowhere)).toEqual({ part });
});
