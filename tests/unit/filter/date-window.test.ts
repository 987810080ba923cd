import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '$lib/base';
import type { DateClause } from '$lib/filter';
import { dateWindow, spanStarts } from '../../../src/lib/filter/date-window';
import { eachStretch, runsHold } from '../../../src/lib/filter/row-runs';
import { aDossier } from '../../fixtures/a-dossier';
import { aStore } from '../../fixtures/a-store';
import { anyDossier } from '../../fixtures/any-dossier';
import { anyDateClause } from '../../fixtures/any-filter';
import { liesIn, passesDate } from '../../fixtures/recount';

const clauseOf = (
	from: string | null,
	to: string | null,
	...flags: ('sure' | 'not' | 'undated')[]
): DateClause =>
	({
		...{ from: from && dayOf(from), to: to && dayOf(to) },
		...{ sure: flags.includes('sure'), not: flags.includes('not'), undated: flags.includes('undated') }
	}) as DateClause;

/** Events of a day in June 2004, of the day before it, of all June, from May to June, of the year, and undated. */
const store = aStore(
	aDossier()
		.event('day-in', { on: '2004-06-30' })
		.event('day-before', { on: '2004-05-31' })
		.event('june', { dateStart: '2004-06-01', dateEnd: '2004-06-30', datePrecision: 'month' })
		.event('may-june', { dateStart: '2004-05-01', dateEnd: '2004-06-30', datePrecision: 'month' })
		.event('year', { dateStart: '2004-01-01', dateEnd: '2004-12-31', datePrecision: 'year' })
		.event('spring', { dateStart: '2004-03-01', dateEnd: '2004-05-31', datePrecision: 'month' })
		.event('undated')
		.build()
);

const rowsOfRuns = (runs: readonly number[]) =>
	runs.flatMap((from, i) =>
		i % 2 === 0 ? Array.from({ length: runs[i + 1]! - from }, (_, n) => from + n) : []
	);

/** The rows of a window, and those of them that are certain. */
function rowsIn({ table }: typeof store, clause: DateClause | undefined) {
	const { passing, unsure } = dateWindow(table, spanStarts(table), clause);
	const rows = rowsOfRuns(passing);
	const doubtful = new Set(rowsOfRuns(unsure));
	for (const runs of [passing, unsure])
		expect(
			runs.filter((end, i) => i > 0 && end <= runs[i - 1]!),
			'ends that do not rise'
		).toEqual([]);
	expect([...doubtful].filter((row) => !rows.includes(row))).toEqual([]);
	return { rows, certain: rows.filter((row) => !doubtful.has(row)) };
}
const idsIn = (clause: DateClause | undefined) => rowsIn(store, clause).rows.map(store.idOf).sort();

describe('against June 2004', () => {
	const [from, to] = ['2004-06-01', '2004-06-30'];

	test('what touches it is possibly in it', () => {
		expect(idsIn(clauseOf(from, to))).toEqual(['day-in', 'june', 'may-june', 'year']);
	});

	test('what lies in it whole is certainly in it', () => {
		expect(idsIn(clauseOf(from, to, 'sure'))).toEqual(['day-in', 'june']);
	});

	test('what is not whole in it is possibly outside, "2004" on both sides', () => {
		expect(idsIn(clauseOf(from, to, 'not'))).toEqual(['day-before', 'may-june', 'spring', 'year']);
	});

	test('what does not touch it is certainly outside', () => {
		expect(idsIn(clauseOf(from, to, 'not', 'sure'))).toEqual(['day-before', 'spring']);
	});

	test('what is undated is in it only where that is asked for, whatever else is', () => {
		for (const flags of [[], ['sure'], ['not'], ['not', 'sure']] as const) {
			expect(idsIn(clauseOf(from, to, ...flags))).not.toContain('undated');
			expect(idsIn(clauseOf(from, to, ...flags, 'undated'))).toContain('undated');
		}
	});
});

test('an open window has one end, or none', () => {
	expect(idsIn(clauseOf('2004-06-30', null))).toEqual(['day-in', 'june', 'may-june', 'year']);
	expect(idsIn(clauseOf(null, '2004-05-31', 'sure'))).toEqual(['day-before', 'spring']);
	expect(idsIn(clauseOf(null, null))).not.toContain('undated');
	expect(idsIn(clauseOf(null, null))).toHaveLength(6);
	expect(idsIn(clauseOf(null, null, 'not'))).toEqual([]);
	expect(idsIn(undefined)).toHaveLength(7);
});

test('stretches that begin on one day are told apart by their ends', () => {
	const opened = aStore(
		aDossier()
			.event('january', { dateStart: '2004-01-01', dateEnd: '2004-01-31', datePrecision: 'month' })
			.event('also-january', { dateStart: '2004-01-01', dateEnd: '2004-01-31', datePrecision: 'month' })
			.event('year', { dateStart: '2004-01-01', dateEnd: '2004-12-31', datePrecision: 'year' })
			.build()
	);
	const ids = ({ rows }: ReturnType<typeof rowsIn>) => rows.map(opened.idOf);
	expect(ids(rowsIn(opened, clauseOf(null, '2004-06-30', 'sure')))).toEqual(['also-january', 'january']);
	expect(ids(rowsIn(opened, clauseOf('2004-06-30', null)))).toEqual(['year']);
});

test('any window holds exactly the rows that the rule names, and says which of them are certain', () => {
	fc.assert(
		fc.property(anyDossier, anyDateClause, (dossier, clause) => {
			const opened = aStore(dossier);
			const all = Array.from({ length: opened.table.rows }, (_, row) => row);
			const { rows, certain } = rowsIn(opened, clause);
			const inWindow = all.filter((row) => passesDate(clause, opened.recordOf(row)));
			expect(rows.sort((a, b) => a - b)).toEqual(inWindow);
			expect(certain.sort((a, b) => a - b)).toEqual(
				all.filter((row) => liesIn(clause, opened.recordOf(row)) === 'certainly')
			);
		}),
		{ seed: 34 }
	);
});

test('the rule itself: certainly where every day of the stretch is in, possibly where any is', () => {
	const day = fc.integer({ min: 12_570, max: 12_590 });
	fc.assert(
		fc.property(anyDateClause, day, fc.nat(12), (clause, first, more) => {
			const days = Array.from({ length: more + 1 }, (_, i) => first + i);
			const isIn = (one: number) =>
				((clause.from === null || one >= clause.from) && (clause.to === null || one <= clause.to)) !==
				clause.not;
			const iso = (one: number) => new Date(one * 86_400_000).toISOString().slice(0, 10);
			expect(liesIn(clause, { dateStart: iso(first), dateEnd: iso(first + more) })).toBe(
				days.every(isIn) ? 'certainly' : days.some(isIn) ? 'possibly' : 'no'
			);
		}),
		{ seed: 35, numRuns: 300 }
	);
});

test('over two lists of runs, every row that either holds is visited once, with which of them hold it', () => {
	const runs = fc
		.uniqueArray(fc.nat(30), { maxLength: 6 })
		.map((ends) => ends.sort((a, b) => a - b).slice(0, ends.length - (ends.length % 2)));
	const holds = (ends: readonly number[], row: number) =>
		ends.some((from, i) => i % 2 === 0 && from <= row && row < ends[i + 1]!);
	fc.assert(
		fc.property(runs, runs, (one, other) => {
			const visited: [row: number, inOne: boolean, inOther: boolean][] = [];
			eachStretch(one, other, (from, to, inOne, inOther) => {
				for (let row = from; row < to; row++) visited.push([row, inOne, inOther]);
			});
			const all = Array.from({ length: 32 }, (_, row) => row);
			expect(visited).toEqual(
				all
					.map((row): [number, boolean, boolean] => [row, holds(one, row), holds(other, row)])
					.filter(([, inOne, inOther]) => inOne || inOther)
			);
			expect(all.map((row) => runsHold(one, row))).toEqual(all.map((row) => holds(one, row)));
		}),
		{ seed: 36, numRuns: 300 }
	);
});
