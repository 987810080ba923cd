import { expect, test } from 'vitest';
import { stepRow } from '../../../src/lib/ui/step-row';

test.each([
	['ArrowDown', 5, 6],
	['ArrowDown', 46, 46],
	['ArrowUp', 5, 4],
	['ArrowUp', 0, 0],
	['PageDown', 5, 14],
	['PageDown', 40, 46],
	['PageUp', 5, 0],
	['Home', 5, 0],
	['End', 5, 46],
	['Enter', 5, null]
])('%s leads from row %i to %s', (key, from, to) => {
	expect(stepRow(key, from, 47, 10)).toBe(to);
});

test('a page is a row at least', () => {
	expect(stepRow('PageDown', 0, 47, 0)).toBe(1);
});
