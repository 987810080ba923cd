import { expect, test } from 'vitest';
import { placePrecisions } from '$lib/dossier';
import type { KeyClause } from '$lib/filter';
import { precisionClauseOf, precisionLevelOf } from '../../../../src/lib/explore/facet/precision-level';

const clauseOf = (only: string[] | null, not: string[] = []): KeyClause => ({
	only: only && new Set(only),
	not: new Set(not)
});

test('a level asks for itself and all that is finer', () => {
	expect(precisionClauseOf({ level: 'admin1', unplaced: false })).toEqual(
		clauseOf(['exact', 'settlement', 'admin1'])
	);
	expect(precisionClauseOf({ level: 'exact', unplaced: true })).toEqual(clauseOf(['exact', 'none']));
	expect(precisionClauseOf({ level: 'region', unplaced: false })).toEqual(clauseOf([...placePrecisions]));
	expect(precisionClauseOf({ level: 'region', unplaced: true })).toBeNull();
});

test('is read back as it was', () => {
	for (const level of placePrecisions)
		for (const unplaced of [true, false])
			expect(precisionLevelOf(precisionClauseOf({ level, unplaced }))).toEqual({ level, unplaced });
});

test('refusing what is coarser is a level too', () => {
	expect(precisionLevelOf(clauseOf(null, ['region', 'country']))).toEqual({
		level: 'admin1',
		unplaced: true
	});
	expect(precisionLevelOf(clauseOf(null, ['none']))).toEqual({ level: 'region', unplaced: false });
});

test.each([
	['without the finest', clauseOf(['settlement'])],
	['with a gap', clauseOf(['exact', 'admin1'])],
	['without any place', clauseOf(['none'])]
])('a choice %s is no level', (_, clause) => {
	expect(precisionLevelOf(clause)).toBeNull();
});
