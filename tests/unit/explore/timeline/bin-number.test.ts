import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binEdges, binStart, nextBin } from '$lib/filter';
import { binNumber, binsBetween, firstDayOf } from '../../../../src/lib/explore/timeline/bin-number';
import { anyDay, anyDays, anyUnit } from './any-window';

test('a bin’s first day is the engine’s, and the next number is the next bin', () => {
	fc.assert(
		fc.property(anyDay, anyUnit, (day, unit) => {
			const bin = binNumber(day, unit);
			expect(firstDayOf(bin, unit)).toBe(binStart(day, unit));
			expect(firstDayOf(bin + 1, unit)).toBe(nextBin(binStart(day, unit), unit));
		}),
		{ seed: 14 }
	);
});

test('bins between two days are as many as the engine makes', () => {
	fc.assert(
		fc.property(anyDays, fc.constantFrom('week', 'month', 'year'), ({ first, last }, unit) => {
			expect(binsBetween(first, last, unit)).toBe(binEdges({ unit, from: first, to: last }).length - 1);
		}),
		{ numRuns: 30, seed: 14 }
	);
});
