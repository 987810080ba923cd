import { expect, test } from 'vitest';
import { nextMark } from '../../../src/lib/map/next-mark';

const cross = [
	{ x: 0, y: 0 },
	{ x: -10, y: 1 },
	{ x: 10, y: -1 },
	{ x: 0, y: -10 },
	{ x: 1, y: 10 },
	{ x: 12, y: 30 }
];

test.each([
	['left', 1],
	['right', 2],
	['up', 3],
	['down', 4]
] as const)('%s of the middle is mark %i', (direction, index) => {
	expect(nextMark(cross, 0, direction)).toBe(index);
});

test('there is none beyond the last', () => {
	expect(nextMark(cross, 3, 'up')).toBeNull();
	expect(nextMark([], 0, 'up')).toBeNull();
});
