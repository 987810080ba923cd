import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '$lib/base';
import {
	binsOf,
	isFewEnough,
	movedToShow,
	timeAt,
	unitOf,
	viewOf,
	wholeView,
	xOf,
	zoomed
} from '../../../../src/lib/explore/timeline/view';
import { anyDays, anyWindow } from './any-window';

const days = (first: string, last: string) => ({ first: dayOf(first), last: dayOf(last) });

describe('the whole', () => {
	test('is in whole bins of its unit', () => {
		const whole = wholeView(days('2000-03-03', '2024-03-24'));
		expect(whole).toEqual({ from: dayOf('2000-01-01'), after: dayOf('2025-01-01') });
		expect(unitOf(whole, null)).toBe('year');
	});

	test('is ten days at least, around the one day that is dated', () => {
		const whole = wholeView(days('2024-03-22', '2024-03-22'));
		expect(whole).toEqual({ from: dayOf('2024-03-18'), after: dayOf('2024-03-28') });
		expect(unitOf(whole, null)).toBe('day');
	});
});

test('the unit suits the stretch, unless another is chosen that makes no more than 2,000 bins', () => {
	const century = wholeView(days('1925-01-01', '2024-12-31'));
	expect(unitOf(century, 'month')).toBe('month');
	expect(unitOf(century, 'week')).toBe('year');
	expect(isFewEnough(century, 'day')).toBe(false);
	expect(unitOf(wholeView(days('2024-01-01', '2024-05-01')), null)).toBe('day');
	expect(unitOf(wholeView(days('2024-01-01', '2026-05-01')), null)).toBe('week');
	expect(unitOf(wholeView(days('2014-01-01', '2024-05-01')), null)).toBe('month');
});

test('the bins asked for hold the view, and stay the same within them', () => {
	const view = { from: dayOf('2024-01-10') + 0.4, after: dayOf('2024-03-05') + 0.1 };
	const bins = { unit: 'month', from: dayOf('2024-01-01'), to: dayOf('2024-03-31') };
	expect(binsOf(view, 'month')).toEqual(bins);
	expect(binsOf({ from: view.from + 3, after: view.after + 3 }, 'month')).toEqual(bins);
	expect(binsOf({ from: dayOf('2024-01-01'), after: dayOf('2024-04-01') }, 'month')).toEqual(bins);
});

test('zooming stays within the whole and the time under the pointer in its place', () => {
	const share = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);
	const anyFactor = fc.integer({ min: 10, max: 400 }).map((n) => n / 100);
	fc.assert(
		fc.property(anyDays, share, anyFactor, (all, at, factor) => {
			const whole = wholeView(all);
			const view = zoomed(whole, whole, 0.5, timeAt(0.5, whole, 1));
			const about = timeAt(at, view, 1);
			const next = zoomed(view, whole, factor, about);
			expect(next.from).toBeGreaterThanOrEqual(whole.from);
			expect(next.after).toBeLessThanOrEqual(whole.after + 1e-6);
			expect(next.after - next.from).toBeGreaterThanOrEqual(Math.min(10, view.after - view.from) - 1e-6);
			if (factor <= 1) expect(xOf(about, next, 1)).toBeCloseTo(at, 6);
		}),
		{ seed: 11 }
	);
});

test('a view of a window holds it, and moving to show a time shows it', () => {
	fc.assert(
		fc.property(anyWindow, ({ bounds, window }) => {
			const whole = wholeView(bounds);
			const view = viewOf(window, whole);
			expect(view.from).toBeLessThanOrEqual(window.first);
			expect(view.after).toBeGreaterThanOrEqual(window.last + 1 - 1e-6);
			const moved = movedToShow(view, whole, bounds.first);
			expect(moved.from).toBeLessThanOrEqual(bounds.first);
			expect(moved.after - moved.from).toBeCloseTo(view.after - view.from, 6);
			expect(movedToShow(view, whole, window.first)).toBe(view);
		}),
		{ seed: 11 }
	);
});
