import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beyond, classInWords, classOf, tintClasses, type Classing } from '$lib/picture';
import { classBreaks } from '../../../src/lib/picture/class-breaks';

const jenks: Classing = { method: 'jenks', count: 5, of: 'events', breaks: null };
const values = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 });
const breaks = fc
	.uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 7 })
	.map((ends) => ends.sort((a, b) => a - b));
const classing: fc.Arbitrary<Classing> = fc.record({
	method: fc.constantFrom('jenks', 'quantile', 'equal'),
	count: fc.integer({ min: 3, max: 7 }),
	of: fc.constant('events' as const),
	breaks: fc.constant(null)
});
const words = (of: readonly number[], by: Classing = jenks) => tintClasses(of, by).classes.map(classInWords);

test('each value above 0 is in exactly one class, whose regions add up', () => {
	const kept = fc.record({
		...{ method: fc.constant('manual' as const), count: fc.constant(5) },
		of: fc.constant('events' as const),
		breaks
	});
	fc.assert(
		fc.property(values, fc.oneof(classing, kept), (all, by) => {
			const made = tintClasses(all, by);
			const held = made.classes.map(
				({ low, high }) => all.filter((value) => value >= low && value <= (high ?? Infinity)).length
			);
			expect(made.classes.map(({ regions }) => regions)).toEqual(held);
			expect(held.reduce((sum, regions) => sum + regions, made.untinted)).toBe(all.length);
			for (const value of all) expect(classOf(made, value) === null).toBe(value === 0);
		}),
		{ seed: 71 }
	);
});

test('classes made from the values are at most as many as asked, none is empty, and each tint is darker', () => {
	fc.assert(
		fc.property(values, classing, (all, by) => {
			const { classes } = tintClasses(all, by);
			const distinct = new Set(all.filter((value) => value > 0)).size;
			expect(classes.length).toBeLessThanOrEqual(Math.min(by.count, distinct));
			expect(classes.length > 0).toBe(distinct > 0);
			expect(classes.filter(({ regions, high }) => regions === 0 || high === null)).toEqual([]);
			classes.slice(1).forEach(({ low, tint }, i) => {
				expect(low).toBe(classes[i]!.high! + 1);
				expect(tint).toBeGreaterThan(classes[i]!.tint);
			});
		}),
		{ seed: 72 }
	);
});

describe('Jenks', () => {
	/** The sum of squared distances from the means of classes that end at these values. */
	function spread(all: readonly number[], ends: readonly number[]): number {
		return ends
			.map((end, i) => all.filter((value) => value <= end && value > (ends[i - 1] ?? 0)))
			.map((members) => {
				const mean = members.reduce((sum, value) => sum + value, 0) / members.length;
				return members.reduce((sum, value) => sum + (value - mean) ** 2, 0);
			})
			.reduce((sum, squares) => sum + squares, 0);
	}

	/** Every choice of that many upper ends of which the last is the greatest value. */
	function everyEnds(distinct: readonly number[], count: number): number[][] {
		if (count === 1) return [[distinct.at(-1)!]];
		return distinct
			.slice(0, -1)
			.flatMap((end, i) => everyEnds(distinct.slice(i + 1), count - 1).map((ends) => [end, ...ends]));
	}

	test('has the least spread of every way to part the values', () => {
		const few = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 11 });
		fc.assert(
			fc.property(few, fc.integer({ min: 3, max: 7 }), (all, count) => {
				const distinct = [...new Set(all)].sort((a, b) => a - b);
				const ends = classBreaks(all, 'jenks', count);
				expect(ends).toHaveLength(Math.min(count, distinct.length));
				const least = Math.min(...everyEnds(distinct, ends.length).map((other) => spread(all, other)));
				expect(spread(all, ends)).toBeCloseTo(least, 6);
			}),
			{ seed: 73 }
		);
	});

	test('parts where the gaps are', () => {
		expect(words([1, 1, 2, 3, 40, 41, 43, 90, 200, 210])).toEqual(
			['1 to 3', '4 to 43', '44 to 90', '91 to 200', '201 to 210'].map(nbsp)
		);
	});
});

test('quantiles hold as many regions each, equal intervals are as wide', () => {
	const all = [1, 2, 3, 4, 5, 6, 70, 80, 100];
	expect(words(all, { ...jenks, method: 'quantile', count: 3 })).toEqual(
		['1 to 3', '4 to 6', '7 to 100'].map(nbsp)
	);
	expect(words(all, { ...jenks, method: 'equal', count: 3 })).toEqual(['1 to 34', '35 to 100'].map(nbsp));
	expect(words([1, 40, 100], { ...jenks, method: 'equal', count: 3 })).toEqual(
		['1 to 34', '35 to 67', '68 to 100'].map(nbsp)
	);
});

test('few distinct values make few classes, said as they are', () => {
	expect(words([])).toEqual([]);
	expect(words([0, 0])).toEqual([]);
	expect(tintClasses([0, 0], jenks).untinted).toBe(2);
	expect(words([3, 3, 3])).toEqual(['3']);
	expect(words([1, 1, 2, 5000])).toEqual(['1', '2', nbsp('3 to 5,000')]);
});

describe('kept classes', () => {
	test('stay whatever the values are, with their tints', () => {
		fc.assert(
			fc.property(values, values, breaks, (before, after, ends) => {
				const by: Classing = { ...jenks, breaks: ends };
				const inner = (all: readonly number[]) =>
					tintClasses(all, by).classes.flatMap(({ low, high, tint }) =>
						high === null ? [] : [{ low, high, tint }]
					);
				expect(inner(after)).toEqual(inner(before));
				expect(inner(after).map(({ high }) => high)).toEqual(ends);
			}),
			{ seed: 74 }
		);
	});

	test('may stand empty; what lies beyond the last has a class of its own, which says so', () => {
		const { classes, breaks: ends } = tintClasses([2, 12, 40], { ...jenks, breaks: [1, 4, 11] });
		expect(classes.map((one) => [classInWords(one), one.regions])).toEqual([
			['1', 0],
			[nbsp('2 to 4'), 1],
			[nbsp('5 to 11'), 0],
			['more than 11', 2]
		]);
		expect(classes.at(-1)!.tint).toBe(beyond);
		expect(ends).toEqual([1, 4, 11]);
	});

	test('are what was made, when they are kept', () => {
		fc.assert(
			fc.property(values, classing, (all, by) => {
				const made = tintClasses(all, by);
				if (made.breaks.length === 0) return;
				const kept = tintClasses(all, { ...by, breaks: made.breaks });
				const shown = (of: typeof made) =>
					of.classes.map(({ high, regions, tint }) => ({ high, regions, tint }));
				expect(shown(kept)).toEqual(shown(made));
			}),
			{ seed: 75 }
		);
	});
});

function nbsp(text: string): string {
	return text.replace('to ', 'to\u00a0');
}
