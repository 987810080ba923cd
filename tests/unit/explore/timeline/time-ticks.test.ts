import { expect, test } from 'vitest';
import { dayOf } from '$lib/base';
import { timeTicks } from '../../../../src/lib/explore/timeline/time-ticks';

const ticks = (from: string, after: string, width: number) =>
	timeTicks({ from: dayOf(from), after: dayOf(after) }, width);
const texts = (...view: [string, string, number]) => ticks(...view).map(({ text }) => text);

test.each([
	['2000-01-01', '2025-01-01', 1340, '2000 2002 2004', 13],
	['2000-01-01', '2025-01-01', 300, '2000 2005 2010', 5],
	['2014-03-01', '2015-03-01', 1340, 'Mar 2014 Apr May', 12]
])('%s to %s in %d pixels', (from, after, width, first, count) => {
	const all = texts(from, after, width);
	expect(all.slice(0, 3).join(' ')).toBe(first);
	expect(all).toHaveLength(count);
});

test('a turn of the year is named within months and days', () => {
	expect(texts('2014-11-01', '2015-03-01', 500)).toEqual(['Nov 2014', 'Dec', '2015', 'Feb']);
	expect(texts('2024-12-30', '2025-01-09', 1000)).toContain('2025');
});

test('ticks stand at whole days, however near one looks', () => {
	const all = ticks('2024-03-18', '2024-03-28', 2000);
	expect(all.map(({ text }) => text).slice(0, 2)).toEqual(['18 Mar 2024', '19 Mar']);
	expect(all.map(({ x }) => x)).toEqual([0, 200, 400, 600, 800, 1000, 1200, 1400, 1600, 1800]);
});

test('weeks begin on Monday as their bins do', () => {
	const all = ticks('2024-01-01', '2024-03-11', 900);
	expect(all.length).toBeGreaterThan(5);
	expect(all.map(({ x }) => Math.round((x / 900) * 70) % 7)).toEqual(all.map(() => 0));
});

test('no words are cut, and none run into the next', () => {
	const day = dayOf('2024-03-01');
	for (let days = 10; days < 20_000; days = Math.ceil(days * 1.3))
		for (const width of [200, 318, 700, 1344]) {
			const said = timeTicks({ from: day, after: day + days }, width).filter(({ text }) => text);
			expect(said.length).toBeGreaterThan(0);
			said.forEach(({ x, text }, i) => expect(x + text.length * 6).toBeLessThan(said[i + 1]?.x ?? width));
		}
});
