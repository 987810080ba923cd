import { expect, test } from 'vitest';
import { withoutRoom } from '../../../src/lib/map/without-room';

const items = (...pairs: [number, number][]) => pairs.map(([width, rank]) => ({ width, rank }));

test('what fits stays', () => {
	expect(withoutRoom(items([50, 0], [50, 1], [60, 0], [40, 1]), 100, 2).size).toBe(0);
	expect(withoutRoom([], 100, 2).size).toBe(0);
});

test('the greatest rank goes first, of equals the last, and no more than has to', () => {
	const five = items([40, 0], [40, 1], [40, 2], [40, 0], [40, 2]);
	expect([...withoutRoom(five, 100, 2)]).toEqual([4]);
	expect([...withoutRoom(five, 100, 1)]).toEqual([4, 2, 1]);
});

test('an item wider than a line has one for itself', () => {
	expect(withoutRoom(items([300, 0], [50, 1]), 100, 2).size).toBe(0);
	expect([...withoutRoom(items([300, 0], [50, 1]), 100, 1)]).toEqual([1]);
});
