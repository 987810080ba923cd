import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPosition } from '../../../../src/lib/explore/draw/read-position';

test.each([
	['55.75, 37.62', [37.62, 55.75]],
	['55.75 37.62', [37.62, 55.75]],
	['55.75;37.62', [37.62, 55.75]],
	['  -33.9, +18.4 ', [18.4, -33.9]],
	['−33.9, 18.4', [18.4, -33.9]],
	['55.75 N 37.62 E', [37.62, 55.75]],
	['55.75N,37.62E', [37.62, 55.75]],
	['55.75° N, 37.62° E', [37.62, 55.75]],
	['37.62 E 55.75 N', [37.62, 55.75]],
	['N 55.75 E 37.62', [37.62, 55.75]],
	['s 33.9 w 70.6', [-70.6, -33.9]],
	['55°45′N 37°37′12″E', [37.62, 55.75]],
	['55°45\'0"N 37°37\'12"E', [37.62, 55.75]],
	['55 45 0 N 37 37 12 E', [37.62, 55.75]],
	['55 45 37 37', [37.6167, 55.75]],
	['-0°30′, 10', [10, -0.5]],
	['90, -180', [-180, 90]]
])('“%s” is a position', (text, at) => {
	expect(readPosition(text)).toEqual({ at });
});

test.each([
	['', /not a position.*55\.75, 37\.62/],
	['Moscow', /not a position/],
	['55.75', /not a position/],
	['55.75, 37.62, 3', /not a position/],
	['55.75 37.62 3', /not a position/],
	['55.5 30, 37', /not a position/],
	['55 60, 37', /not a position/],
	['-55 N, 37 E', /not a position/],
	['N 55 N, 37 E', /not a position/],
	['1e2, 5', /not a position/],
	['55,75, 37,62', /not a position/],
	['55 N 37 N', /two latitudes/],
	['55 E 37 W', /two longitudes/],
	['137.6, 55.7', /latitude of 137\.6 is beyond a pole\. Latitude stands first\./],
	['95, 120', /latitude of 95 is beyond a pole\.$/],
	['55, 181', /longitude of 181 is beyond 180/]
])('“%s” is refused in a sentence', (text, sentence) => {
	const read = readPosition(text);
	expect('fault' in read && read.fault).toMatch(sentence);
});

test('what is written in degrees, minutes and seconds comes back to a second', () => {
	const angle = (most: number) => fc.integer({ min: -most * 3600, max: most * 3600 });
	fc.assert(
		fc.property(angle(90), angle(180), (lat, lng) => {
			const written = (seconds: number, [above, below]: string) => {
				const size = Math.abs(seconds);
				return `${Math.floor(size / 3600)}°${Math.floor(size / 60) % 60}′${size % 60}″${seconds < 0 ? below : above}`;
			};
			const read = readPosition(`${written(lat, 'NS')} ${written(lng, 'EW')}`);
			if ('fault' in read) throw new Error(read.fault);
			expect(read.at[0]).toBeCloseTo(lng / 3600, 3);
			expect(read.at[1]).toBeCloseTo(lat / 3600, 3);
		}),
		{ seed: 91 }
	);
});

test('no text breaks it', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const read = readPosition(text);
			expect('fault' in read ? read.fault.length : read.at.every(Number.isFinite)).toBeTruthy();
		}),
		{ seed: 92, numRuns: 500 }
	);
});
