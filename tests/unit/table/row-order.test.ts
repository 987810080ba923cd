import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowOrder } from '../../../src/lib/table/row-order';

const day = fc.integer({ min: -40_000, max: 40_000 });
const row = fc.option(
	fc.tuple(fc.oneof(day, fc.constantFrom(0, 1, 2)), fc.oneof(fc.constantFrom(0, 1, 30), fc.nat(400))),
	{ freq: 4 }
);

test('rows stand by sort and day, and otherwise as they were added', () => {
	fc.assert(
		fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
			const start = Int32Array.from(rows, (one) => one?.[0] ?? 0);
			const end = Int32Array.from(rows, (one) => (one ? one[0] + one[1] : 0));
			const { order, exact, spans } = rowOrder(rows.length, start, end, (n) => rows[n] !== null);
			const sort = (n: number) => (rows[n] === null ? 2 : start[n] === end[n] ? 0 : 1);
			const expected = rows
				.map((_, n) => n)
				.sort((a, b) => sort(a) - sort(b) || start[a]! - start[b]! || end[a]! - end[b]! || a - b);
			expect([...order]).toEqual(expected);
			expect(exact).toBe(expected.filter((n) => sort(n) === 0).length);
			expect(spans).toBe(expected.filter((n) => sort(n) === 1).length);
		}),
		{ seed: 26 }
	);
});

test('no rows, or none of one day, are in order too', () => {
	expect(rowOrder(0, new Int32Array(0), new Int32Array(0), () => true)).toEqual({
		...{ order: new Uint32Array(0), exact: 0 },
		spans: 0
	});
	expect(rowOrder(2, Int32Array.of(5, 0), Int32Array.of(9, 0), (n) => n === 0)).toEqual({
		...{ order: Uint32Array.of(0, 1), exact: 0 },
		spans: 1
	});
});
