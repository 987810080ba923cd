import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyFilter, dimensions, type RowKeys } from '$lib/filter';
import { anyFilter, passes } from '../../fixtures/any-filter';

const keys: RowKeys = {
	group: [['is-k', 'taliban'], ['is-k'], ['none']],
	type: [['attack'], ['warning'], ['attack']],
	country: [['AF'], ['RU'], ['RU']],
	subregion: [['034'], ['151'], ['151']]
};
const rows = (clauses: Parameters<typeof applyFilter>[1], except?: 'group' | 'type') =>
	[...applyFilter(keys, clauses, except)].join('');

test('without clauses everything passes', () => {
	expect(rows({})).toBe('111');
});

test('a row passes when any of its keys is chosen', () => {
	expect(rows({ group: new Set(['taliban']) })).toBe('100');
	expect(rows({ group: new Set(['is-k', 'none']) })).toBe('111');
});

test('it has to pass every clause', () => {
	expect(rows({ group: new Set(['is-k']), country: new Set(['RU']) })).toBe('010');
});

test('nothing passes a clause that chooses nothing', () => {
	expect(rows({ type: new Set() })).toBe('000');
});

test('a clause can be left out', () => {
	const clauses = { group: new Set(['taliban']), type: new Set(['attack']) };
	expect(rows(clauses, 'group')).toBe('101');
	expect(rows(clauses, 'type')).toBe('100');
});

test('under any clauses, exactly the rows pass that the rule names', () => {
	fc.assert(
		fc.property(
			anyFilter,
			fc.option(fc.constantFrom(...dimensions), { nil: undefined }),
			(filter, except) => {
				const asked = { ...filter.clauses };
				if (except) delete asked[except];
				const mask = applyFilter(filter.keys, filter.clauses, except);
				expect([...mask]).toEqual(filter.keys.type.map((_, row) => Number(passes(row, filter.keys, asked))));
			}
		)
	);
});
