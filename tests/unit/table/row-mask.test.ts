import { expect, test } from 'vitest';
import { rowsOf } from '$lib/table';

test('the rows of a mask are those it marks', () => {
	expect(rowsOf(Uint8Array.of(0, 1, 1, 0, 1))).toEqual([1, 2, 4]);
	expect(rowsOf(new Uint8Array(3))).toEqual([]);
});
