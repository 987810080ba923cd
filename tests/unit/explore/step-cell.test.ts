import { expect, test } from 'vitest';
import { stepCell, type Cell } from '../../../src/lib/explore/step-cell';

const step = (key: string, at: Cell, part: { ctrlKey?: boolean; isRightToLeft?: boolean } = {}) =>
	stepCell({ key, ctrlKey: part.ctrlKey ?? false }, at, {
		...{ rows: 100, columns: 7, isRightToLeft: part.isRightToLeft ?? false },
		rowAfter: (pressed, row) => (pressed === 'ArrowDown' ? row + 1 : pressed === 'ArrowUp' ? row - 1 : null)
	});
const middle = { row: 5, column: 3 };

test.each([
	['ArrowRight', { row: 5, column: 4 }],
	['ArrowLeft', { row: 5, column: 2 }],
	['ArrowDown', { row: 6, column: 3 }],
	['ArrowUp', { row: 4, column: 3 }],
	['Home', { row: 5, column: 0 }],
	['End', { row: 5, column: 6 }],
	['a', null]
])('%s', (key, to) => {
	expect(step(key, middle)).toEqual(to);
});

test('with Ctrl, Home and End lead to the first and the last cell of all', () => {
	expect(step('Home', middle, { ctrlKey: true })).toEqual({ row: 0, column: 0 });
	expect(step('End', middle, { ctrlKey: true })).toEqual({ row: 99, column: 6 });
	expect(step('ArrowDown', middle, { ctrlKey: true })).toBeNull();
});

test('arrows go the way they point where text runs from right to left', () => {
	expect(step('ArrowRight', middle, { isRightToLeft: true })).toEqual({ row: 5, column: 2 });
	expect(step('ArrowLeft', middle, { isRightToLeft: true })).toEqual({ row: 5, column: 4 });
});

test('the headings stand above the first row', () => {
	expect(step('ArrowUp', { row: 0, column: 3 })).toEqual({ row: -1, column: 3 });
	expect(step('ArrowUp', { row: -1, column: 3 })).toEqual({ row: -1, column: 3 });
	expect(step('ArrowDown', { row: -1, column: 3 })).toEqual({ row: 0, column: 3 });
	expect(step('ArrowLeft', { row: 5, column: 0 })).toEqual({ row: 5, column: 0 });
});
