import { expect, test } from 'vitest';
import { readPosition } from '../../../../src/lib/explore/draw/read-position';
import { degreesInWords, metresPerPixel, mgrsInWords } from '../../../../src/lib/map/position/position-words';

test('known military grid references', () => {
	// The Washington Monument and Honolulu as they are commonly given; the south and a half-wide zone of Norway.
	expect(mgrsInWords([-77.0353, 38.8895], 100)).toBe('18S UJ 234 064');
	expect(mgrsInWords([-77.0353, 38.8895], 1000)).toBe('18S UJ 23 06');
	expect(mgrsInWords([-157.9167, 21.4097], 10_000)).toBe('4Q FJ 1 6');
	expect(mgrsInWords([5.3221, 60.3913], 10_000)).toMatch(/^32V KN/);
	expect(mgrsInWords([151.2153, -33.8568], 1)).toMatch(/^56H LH 3\d{4} 5\d{4}$/);
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
