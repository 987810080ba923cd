import { expect, test } from 'vitest';
import { readPosition } from '../../../../src/lib/explore/draw/read-position';
import { degreesInWords, metresPerPixel, mgrsInWords } from '../../../../src/lib/map/position/position-words';

test('published military grid references', () => {
	// The example of GeographicLib's manual page GeoConvert(1): 33.3 44.4 is 38SMB44140847064.
	expect(mgrsInWords([44.4, 33.3], 1)).toBe('38S MB 44140 84706');
	expect(mgrsInWords([44.4, 33.3], 1000)).toBe('38S MB 44 84');
	// The package's own test data: proj4js/mgrs, test/test.js.
	expect(mgrsInWords([16.4145, 48.24949], 1)).toBe('33U XP 05004 44997');
	expect(mgrsInWords([-115.0820944, 36.2361322], 1)).toBe('11S PA 72349 11844');
	expect(mgrsInWords([0, 0], 1)).toBe('31N AA 66021 00000');
});

test('there is none around the poles, and another copy of the world has the same', () => {
	expect(mgrsInWords([10, 84.5], 1)).toBeNull();
	expect(mgrsInWords([10, -80.5], 1)).toBeNull();
	expect(mgrsInWords([404.54, 43.18], 1)).toBe(mgrsInWords([44.54, 43.18], 1));
});

test('degrees say no more than can be told at a zoom', () => {
	expect(degreesInWords([44.540812, 43.184901], 1)).toBe('43.18490° N, 44.54081° E');
	expect(degreesInWords([44.540812, 43.184901], 10_000)).toBe('43.18° N, 44.54° E');
	expect(degreesInWords([-190, -5], 40_000)).toBe('5.0° S, 170.0° E');
});

test('what is copied can be typed as a position of a drawn area', () => {
	expect(readPosition(degreesInWords([-0.1276, -51.5072], 1))).toEqual({ at: [-0.1276, -51.5072] });
});

test('a pixel at zoom 0 is a 512th of the equator, and half at 60 degrees', () => {
	expect(metresPerPixel(0, 0)).toBeCloseTo(40_075_017 / 512, 3);
	expect(metresPerPixel(60, 0)).toBeCloseTo(40_075_017 / 1024, 3);
});
