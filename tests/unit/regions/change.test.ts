import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeOf } from '$lib/regions';

const verdict = (now: number, before: number, both = 0) => changeOf(now, before, both).verdict;

test('fewer than ten events are too few to compare, those of either period left out', () => {
	expect(verdict(9, 0)).toBe('too-few');
	expect(verdict(10, 0)).toBe('more');
	expect(verdict(0, 10)).toBe('fewer');
	expect(verdict(19, 10, 10)).toBe('too-few');
});

test('a difference is said from where chance gives it less than once in a hundred', () => {
	// Two-sided, of twenty throws: 0.0118 for 16 of them and 0.0026 for 17.
	expect(verdict(16, 4)).toBe('unclear');
	expect(verdict(17, 3)).toBe('more');
	// Of ten: 0.0215 for 9.
	expect(verdict(9, 1)).toBe('unclear');
	// Of a hundred: 0.0120 for 63 and 0.0066 for 64.
	expect(verdict(37, 63)).toBe('unclear');
	expect(verdict(36, 64)).toBe('fewer');
	// Of a thousand, and of two thousand, where the normal curve takes over: 2.58 standard deviations.
	expect([verdict(541, 459), verdict(542, 458)]).toEqual(['unclear', 'more']);
	expect([verdict(1058, 942), verdict(1059, 941)]).toEqual(['unclear', 'more']);
	expect(verdict(510_000, 490_000)).toBe('more');
	expect(verdict(500_500, 499_500)).toBe('unclear');
});

test('the periods change places with the verdict, and more events on one side never unsay it', () => {
	fc.assert(
		fc.property(fc.nat(900), fc.nat(900), (now, before) => {
			const opposite = { more: 'fewer', fewer: 'more' } as Record<string, string>;
			const said = verdict(now, before);
			expect(verdict(before, now)).toBe(opposite[said] ?? said);
			if (said === 'more') expect(verdict(now + 1, before)).toBe('more');
		}),
		{ seed: 121 }
	);
});
