import { expect, test } from 'vitest';
import { dayOf } from '$lib/base';
import type { DateSpan } from '$lib/filter';
import { laneCount, lanePitch, packSpans } from '../../../../src/lib/explore/timeline/pack-spans';
import { manyEvents } from '../../../fixtures/a-histogram';

const view = { from: 0, after: 100 };
const span = (from: number, to: number, count = 1): DateSpan => ({ from, to, count });
/** Each bar drawn: its lane, its first and last pixel and how strong it is. */
const drawn = (spans: DateSpan[], width = 100) =>
	packSpans(spans, view, width).flatMap((d, level) =>
		[...d.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, w]) => ({
			...{ lane: Number(y) / lanePitch, from: Number(x), to: Number(x) + Number(w), level }
		}))
	);

test('spans that do not meet share a lane, with a gap where they are neighbours', () => {
	expect(drawn([span(0, 9), span(10, 29)])).toEqual([
		{ lane: 0, from: 0, to: 9, level: 3 },
		{ lane: 0, from: 10, to: 29, level: 3 }
	]);
});

test('the longest is topmost and those that overlap lie below it', () => {
	const bars = drawn([span(0, 89), span(10, 29), span(20, 39)]);
	expect(bars.map(({ lane, from }) => [lane, from])).toEqual([
		[0, 0],
		[1, 10],
		[2, 20]
	]);
});

test('where more overlap than there are lanes they share one, and the shared part is stronger', () => {
	const bars = drawn([span(0, 79), span(0, 69), span(0, 59), span(0, 49), span(20, 29)]);
	expect(Math.max(...bars.map(({ lane }) => lane))).toBe(laneCount - 1);
	const shared = bars.filter(({ from, to }) => from === 20 && to === 29);
	expect(shared.map(({ level }) => level)).toEqual([3]);
	expect(bars.filter((bar) => !shared.includes(bar)).every(({ level }) => level < 3)).toBe(true);
});

test('a count makes a span stronger', () => {
	const [one, many] = drawn([span(0, 9), span(20, 29, 50)]);
	expect([one!.from, many!.from]).toEqual([0, 20]);
	expect(one!.level).toBeLessThan(many!.level);
});

test('a span is cut where the view ends, left out beyond it, and never narrower than two pixels', () => {
	expect(drawn([span(-50, 9), span(95, 300)]).map(({ from, to }) => [from, to])).toEqual([
		[0, 9],
		[95, 100]
	]);
	expect(drawn([span(-50, -1), span(100, 130)])).toEqual([]);
	expect(drawn([span(50, 50)], 30).map(({ from, to }) => to - from)).toEqual([2]);
});

test('hundreds stay in their lanes', () => {
	const whole = { from: dayOf('1989-01-01'), after: dayOf('2026-01-01') };
	const paths = packSpans(manyEvents().spans, whole, 1340).join('');
	const rows = new Set([...paths.matchAll(/M\d+ (\d+)/g)].map(([, y]) => Number(y) / lanePitch));
	expect([...rows].sort()).toEqual([0, 1, 2, 3]);
});
