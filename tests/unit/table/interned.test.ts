import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Interned } from '../../../src/lib/table/interned';

const number = fc.oneof(
	fc.integer({ min: -2, max: 3 }),
	fc.constantFrom(0xffff_ffff, 2 ** 31, -1, 0.5, 0.25, 1e-9),
	fc.double({ noNaN: true, min: -1, max: 2 })
);
const tuple = fc.array(number, { minLength: 1, maxLength: 8 });

test('equal tuples have one number, others another, counted in the order they are first met', () => {
	fc.assert(
		fc.property(fc.array(tuple, { maxLength: 60 }), (tuples) => {
			const interned = new Interned();
			const known = new Map<string, number>();
			for (const one of tuples) {
				const full = Array.from({ length: 8 }, (_, i) => (one[i] ?? 0) + 0);
				const key = full.join();
				if (!known.has(key)) known.set(key, known.size);
				expect(interned.of(...(one as [number]))).toBe(known.get(key));
				expect(full.map((_, place) => interned.at(known.get(key)!, place))).toEqual(full);
			}
			expect(interned.column(0)).toHaveLength(known.size);
		}),
		{ seed: 25 }
	);
});

test('it holds far more than it began with room for', () => {
	const interned = new Interned();
	const count = 40_000;
	const indexOf = (i: number) => interned.of(i % 200, Math.floor(i / 200), i / count);
	const all = Array.from({ length: count }, (_, i) => i);
	expect(all.map(indexOf)).toEqual(all);
	expect(all.map(indexOf)).toEqual(all);
	expect(interned.column(1)).toHaveLength(count);
	expect([interned.at(39_999, 0), interned.at(39_999, 1)]).toEqual([199, 199]);
});

test('tuples that differ in one place only are told apart, whichever it is', () => {
	for (let place = 0; place < 8; place++) {
		const interned = new Interned();
		const indexes = Array.from({ length: 1500 }, (_, i) => {
			const tuple: Parameters<Interned['of']> = [1, 2, 3, 4, 5, 6, 7, 8];
			tuple[place] = i;
			return interned.of(...tuple);
		});
		expect(new Set(indexes).size).toBe(1500);
	}
});

test('fractions that are the same whole number are told apart', () => {
	const interned = new Interned();
	expect([0.1, 0.2, 0.3, 0.1].map((x) => interned.of(0, 0, x))).toEqual([0, 1, 2, 0]);
	expect([...interned.column(2)]).toEqual([0.1, 0.2, 0.3]);
});
