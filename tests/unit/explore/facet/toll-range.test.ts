import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeyClause } from '$lib/filter';
import { tollBands, tollKeys } from '$lib/table';
import {
	bandsInWords,
	bandsPassing,
	everyToll,
	rangeInWords,
	tollClauseOf,
	tollRangeOf
} from '../../../../src/lib/explore/facet/toll-range';

const clauseOf = (only: string[] | null, not: string[] = []): KeyClause => ({
	only: only && new Set(only),
	not: new Set(not)
});
const last = tollBands.length - 1;
const band = fc.nat(last);
const anyRange = fc
	.record({ a: band, b: band, unstated: fc.boolean(), outside: fc.boolean() })
	.map(({ a, b, unstated, outside }) => ({
		first: Math.min(a, b),
		last: Math.max(a, b),
		unstated,
		outside
	}));

describe('a range as a clause', () => {
	test('everything is no clause', () => {
		expect(tollClauseOf(everyToll)).toBeNull();
		expect(tollRangeOf(null)).toEqual(everyToll);
	});

	test('asks for its bands, and for what has no stated toll where that passes', () => {
		expect(tollClauseOf({ first: 4, last: 6, unstated: false, outside: false })).toEqual(
			clauseOf(['10', '25', '50'])
		);
		expect(tollClauseOf({ first: 4, last: 4, unstated: true, outside: false })).toEqual(
			clauseOf(['10', 'unstated'])
		);
	});

	test('outside, refuses its bands, and what has no stated toll where that does not pass', () => {
		expect(tollClauseOf({ first: 0, last: 0, unstated: true, outside: true })).toEqual(clauseOf(null, ['0']));
		expect(tollClauseOf({ first: 0, last: 0, unstated: false, outside: true })).toEqual(
			clauseOf(null, ['0', 'unstated'])
		);
	});

	test('is read back as it was', () => {
		fc.assert(
			fc.property(anyRange, (range) => {
				expect(tollRangeOf(tollClauseOf(range))).toEqual(range);
			})
		);
	});

	test('lets pass just the bands it says', () => {
		fc.assert(
			fc.property(anyRange, (range) => {
				const inside = tollBands.map((_, i) => range.first <= i && i <= range.last);
				const passing = inside.flatMap((isInside, i) => (isInside !== range.outside ? [i] : []));
				expect(bandsPassing(tollClauseOf(range))).toEqual(passing);
			})
		);
	});
});

test.each([
	['bands with a gap', clauseOf(['1', '10'])],
	['refused bands with a gap', clauseOf(null, ['1', '10'])],
	['asked for and refused at once', clauseOf(['1', '2'], ['2'])],
	['nothing at all', clauseOf([])],
	['a key that is no band', clauseOf(['3'])]
])('%s is no range', (_, clause) => {
	expect(tollRangeOf(clause)).toBeNull();
});

test('what has no stated toll alone is outside every band', () => {
	const range = tollRangeOf(clauseOf(['unstated']));
	expect(range).toEqual({ ...everyToll, outside: true });
	expect(bandsPassing(tollClauseOf(range!))).toEqual([]);
	expect(tollKeys.filter((key) => !tollClauseOf(range!)!.not.has(key))).toEqual(['unstated']);
});

test('bands in words', () => {
	expect(bandsInWords(0, 0)).toBe('0 killed');
	expect(bandsInWords(4, 4)).toBe('10 to 24 killed');
	expect(bandsInWords(1, 5)).toBe('1 to 49 killed');
	expect(bandsInWords(last, last)).toBe('1,000 or more killed');
	expect(rangeInWords({ first: 3, last: 3, unstated: true, outside: true })).toBe('Not 5 to 9 killed');
	expect(rangeInWords(everyToll)).toBe('Any stated toll');
	expect(rangeInWords({ ...everyToll, outside: true })).toBe('No stated toll');
});
