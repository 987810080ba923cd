import { expect, test } from 'vitest';
import { countedFrom, viewOrigin } from '../../../../src/lib/map/grid/view-origin';

test('an origin and its copies of the world are whole in a float', () => {
	for (const x of [0.0001, 0.1234567, 0.987654321])
		for (const turn of [-1, 0, 1]) {
			const [origin] = viewOrigin([x, 0.3]);
			expect(Math.fround(origin - turn)).toBe(origin - turn);
			expect(Math.abs(origin - x)).toBeLessThan(2 ** -22);
		}
});

test('a matrix counted from an origin takes what is left of a position to the same place', () => {
	const matrix = [2, 1, 0, 3, 5, 7, 1, 1, 4, 2, 9, 1, 6, 8, 3, 2];
	const apply = (of: ArrayLike<number>, x: number, y: number) =>
		[0, 1, 2, 3].map((row) => of[row]! * x + of[4 + row]! * y + of[12 + row]!);
	expect(apply(countedFrom(matrix, [0.5, 0.25]), 0.125, 0.5)).toEqual(apply(matrix, 0.625, 0.75));
});
