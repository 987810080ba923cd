import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isoOf } from '$lib/base';
import { binEdges, binStart, binUnits, nextBin, unitFor } from '$lib/filter';
import { binOf } from '../../fixtures/recount';

/** From 1583, when the calendar begins, to 2399. */
const anyDay = fc.integer({ min: dayOf('1583-01-01'), max: dayOf('2399-12-31') });
const anyUnit = fc.constantFrom(...binUnits);
const isos = (days: Iterable<number>) => [...days].map(isoOf);

test('a day’s bin begins where the calendar says, and the next one on the day after its last', () => {
	fc.assert(
		fc.property(anyDay, anyUnit, (day, unit) => {
			const start = binStart(day, unit);
			expect(isoOf(start)).toBe(binOf(day, unit));
			const next = nextBin(start, unit);
			expect(binOf(next, unit)).toBe(isoOf(next));
			expect(binOf(next - 1, unit)).toBe(isoOf(start));
		}),
		{ seed: 31, numRuns: 500 }
	);
});

test('bins follow on each other without a gap and hold every day from the first to the last asked for', () => {
	fc.assert(
		fc.property(anyDay, fc.nat(3000), anyUnit, (from, more, unit) => {
			const edges = [...binEdges({ unit, from, to: from + more })];
			expect(edges[0]).toBe(binStart(from, unit));
			expect(edges.at(-2)).toBe(binStart(from + more, unit));
			expect(edges.slice(1)).toEqual(edges.slice(0, -1).map((edge) => nextBin(edge, unit)));
		}),
		{ seed: 32 }
	);
});

describe('edges', () => {
	const edgesOf = (unit: (typeof binUnits)[number], from: string, to: string) =>
		isos(binEdges({ unit, from: dayOf(from), to: dayOf(to) }));

	test('of months: a leap February has 29 days', () => {
		expect(edgesOf('month', '2004-01-31', '2004-03-01')).toEqual([
			...['2004-01-01', '2004-02-01', '2004-03-01'],
			'2004-04-01'
		]);
		const lengthOf = (year: number) => {
			const [, first, after] = binEdges({
				unit: 'month',
				from: dayOf(`${year}-01-01`),
				to: dayOf(`${year}-02-01`)
			});
			return after! - first!;
		};
		expect([1900, 2000, 2004, 2023].map(lengthOf)).toEqual([28, 29, 29, 28]);
	});

	test('of weeks: from Monday to Sunday, over the end of a year and before 1970', () => {
		expect(edgesOf('week', '2004-12-31', '2005-01-03')).toEqual(['2004-12-27', '2005-01-03', '2005-01-10']);
		expect(edgesOf('week', '1969-12-28', '1969-12-29')).toEqual(['1969-12-22', '1969-12-29', '1970-01-05']);
	});

	test('of years, after a leap year and before 1970', () => {
		expect(edgesOf('year', '2003-12-31', '2005-01-01')).toEqual([
			...['2003-01-01', '2004-01-01', '2005-01-01'],
			'2006-01-01'
		]);
		expect(edgesOf('year', '1968-02-29', '1968-02-29')).toEqual(['1968-01-01', '1969-01-01']);
	});

	test('beyond the last year that can be written', () => {
		for (const unit of binUnits) {
			const day = dayOf('9999-12-31');
			const edges = binEdges({ unit, from: day, to: day });
			expect([...edges]).toHaveLength(2);
			expect(edges[1]).toBeGreaterThan(day);
		}
	});

	test('of days: also the days on which clocks are put on or back are whole', () => {
		expect(edgesOf('day', '2024-03-30', '2024-03-31')).toEqual(['2024-03-30', '2024-03-31', '2024-04-01']);
		expect(edgesOf('day', '2024-10-27', '2024-10-27')).toEqual(['2024-10-27', '2024-10-28']);
	});
});

test('the unit is the finest that makes no more bins than there is room for, cut ones at the ends aside', () => {
	fc.assert(
		fc.property(anyDay, fc.nat(80_000), fc.integer({ min: 10, max: 400 }), (from, more, most) => {
			const unit = unitFor(from, from + more, most);
			const count = (of: typeof unit) => binEdges({ unit: of, from, to: from + more }).length - 1;
			if (unit !== 'year') expect(count(unit)).toBeLessThanOrEqual(most + 2);
			const finer = binUnits[binUnits.indexOf(unit) - 1];
			if (finer) expect(count(finer)).toBeGreaterThanOrEqual(most);
		}),
		{ seed: 33, numRuns: 200 }
	);
	expect([1, 150, 151, 1050, 1058, 4560, 4600].map((days) => unitFor(0, days - 1, 150))).toEqual([
		...['day', 'day', 'week', 'week', 'month', 'month'],
		'year'
	]);
});
