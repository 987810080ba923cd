import { expect, test } from 'vitest';
import { standsOut } from '../../../../src/lib/explore/facet/stands-out';

const keys = ['a', 'b', 'c', 'd', 'e'];
const singled = (only: string[] | null, not: string[] = []) =>
	keys.filter(standsOut({ only: only && new Set(only), not: new Set(not) }, keys.length));

test('without a clause no key does', () => {
	expect(keys.filter(standsOut(null, keys.length))).toEqual([]);
});

test('few that are asked for do, and of many the few that are not', () => {
	expect(singled(['b', 'd'])).toEqual(['b', 'd']);
	expect(singled(['a', 'b', 'c', 'd'])).toEqual(['e']);
});

test('what is refused does, whatever is asked for', () => {
	expect(singled(null, ['c'])).toEqual(['c']);
	expect(singled(['a'], ['c'])).toEqual(['a', 'c']);
});
