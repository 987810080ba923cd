import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '$lib/base';
import { binStart, nextBin, type BinUnit } from '$lib/filter';
import { binsBetween } from '../../../../src/lib/explore/timeline/bin-number';
import { dragWindow } from '../../../../src/lib/explore/timeline/drag-window';
import { anyUnit, anyWindow } from './any-window';

const days = (first: string, last: string) => ({ first: dayOf(first), last: dayOf(last) });
const bounds = days('2000-01-01', '2024-12-31');
const begins = (day: number, unit: BinUnit) => binStart(day, unit) === day;
const ends = (day: number, unit: BinUnit) => begins(day + 1, unit);
const anyTime = fc.integer({ min: -400_000, max: 400_000 }).map((n) => n / 10);
const anyMove = fc.tuple(anyTime, anyTime);

test('drawn on the bars, a window is the bins from under one end to under the other, whichever is first', () => {
	const [april, june] = [dayOf('2014-04-20') + 0.3, dayOf('2014-06-01') + 0.9];
	const drawn = days('2014-04-01', '2014-06-30');
	expect(dragWindow('bars', bounds, [april, june], 'month', bounds)).toEqual(drawn);
	expect(dragWindow('bars', bounds, [june, april], 'month', bounds)).toEqual(drawn);
	expect(dragWindow('bars', bounds, [april, april], 'year', bounds)).toEqual(
		days('2014-01-01', '2014-12-31')
	);
});

test('an end snaps to the nearest edge, and the other stays', () => {
	const window = days('2014-04-03', '2014-06-17');
	const drag = (grip: 'start' | 'end', by: number) => dragWindow(grip, window, [0, by], 'month', bounds);
	expect(drag('start', 10)).toEqual(days('2014-04-01', '2014-06-17'));
	expect(drag('start', 20)).toEqual(days('2014-05-01', '2014-06-17'));
	expect(drag('end', 2)).toEqual(days('2014-04-03', '2014-06-30'));
	expect(drag('end', -5)).toEqual(days('2014-04-03', '2014-05-31'));
	expect(drag('start', 0)).toEqual(window);
});

test('an end never passes the other: one bin stays', () => {
	const window = days('2014-04-01', '2014-06-30');
	expect(dragWindow('start', window, [0, 900], 'month', bounds)).toEqual(days('2014-06-01', '2014-06-30'));
	expect(dragWindow('end', window, [0, -900], 'month', bounds)).toEqual(days('2014-04-01', '2014-04-30'));
});

describe('whatever is dragged anywhere', () => {
	test('bars give whole bins that touch the bounds', () => {
		fc.assert(
			fc.property(anyWindow, anyMove, anyUnit, ({ bounds, window }, move, unit) => {
				const next = dragWindow('bars', window, move, unit, bounds);
				expect(begins(next.first, unit) && ends(next.last, unit)).toBe(true);
				expect(next.first).toBeGreaterThanOrEqual(binStart(bounds.first, unit));
				expect(next.last).toBeLessThan(nextBin(binStart(bounds.last, unit), unit));
				expect(next.last).toBeGreaterThan(next.first - 1);
			}),
			{ seed: 12 }
		);
	});

	test('an end gives an edge within the bounds and before the other end', () => {
		fc.assert(
			fc.property(anyWindow, anyMove, anyUnit, ({ bounds, window }, move, unit) => {
				fc.pre(move[0] !== move[1]);
				const start = dragWindow('start', window, move, unit, bounds);
				expect(begins(start.first, unit)).toBe(true);
				expect(start.first).toBeGreaterThanOrEqual(binStart(bounds.first, unit));
				expect(start.first).toBeLessThanOrEqual(window.last);
				expect(start.last).toBe(window.last);
				const end = dragWindow('end', window, move, unit, bounds);
				expect(ends(end.last, unit)).toBe(true);
				expect(end.last).toBeLessThan(nextBin(binStart(bounds.last, unit), unit));
				expect(end.last).toBeGreaterThanOrEqual(window.first);
				expect(end.first).toBe(window.first);
			}),
			{ seed: 12 }
		);
	});

	test('a window moved whole keeps its number of bins and stays within the bounds', () => {
		fc.assert(
			fc.property(anyWindow, anyMove, anyUnit, ({ bounds, window }, move, unit) => {
				const next = dragWindow('whole', window, move, unit, bounds);
				expect(binsBetween(next.first, next.last, unit)).toBe(binsBetween(window.first, window.last, unit));
				expect(next.first).toBeGreaterThanOrEqual(binStart(bounds.first, unit));
				expect(next.last).toBeLessThan(nextBin(binStart(bounds.last, unit), unit));
			}),
			{ seed: 12 }
		);
	});
});
