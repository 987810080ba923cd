import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	placeRadius,
	plainRadius,
	smallestStackRadius,
	tollRadius
} from '../../../src/lib/picture/mark-size';

const [smallest, largest] = [tollRadius(0), tollRadius(1e6)];

test('between its smallest and largest, a mark’s area is proportional to the toll', () => {
	const killed = fc.integer({ min: 18, max: 800 });
	fc.assert(
		fc.property(killed, killed, (a, b) => {
			const [one, other] = [tollRadius(a), tollRadius(b)];
			expect(one).toBeGreaterThan(smallest);
			expect(one).toBeLessThan(largest);
			expect(one ** 2 / other ** 2).toBeCloseTo(a / b, 9);
		}),
		{ seed: 93 }
	);
});

test('no toll is too small to see or so large that it covers a country', () => {
	fc.assert(
		fc.property(fc.nat(1_000_000), fc.nat(1000), (killed, more) => {
			expect(tollRadius(killed)).toBeGreaterThanOrEqual(smallest);
			expect(tollRadius(killed)).toBeLessThanOrEqual(largest);
			expect(tollRadius(killed + more)).toBeGreaterThanOrEqual(tollRadius(killed));
		}),
		{ seed: 94 }
	);
	expect([smallest, largest]).toEqual([5, 34]);
});

test('a place without events is the smallest of all, and a count has room on a stack', () => {
	expect(placeRadius).toBeLessThan(Math.min(smallest, plainRadius));
	expect(smallestStackRadius).toBeGreaterThanOrEqual(12);
});
