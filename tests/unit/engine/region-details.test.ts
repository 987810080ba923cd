import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isoOf } from '$lib/base';
import { Engine } from '$lib/engine';
import type { DateClause } from '$lib/filter';
import { clauseOf, groupings, placeGroupings } from '$lib/regions';
import { aDossier } from '../../fixtures/a-dossier';
import { aLargeStore, aQuestion, aStore } from '../../fixtures/a-store';
import { anyDossierOf } from '../../fixtures/any-dossier';
import { anyKeyClause, anyQuestions } from '../../fixtures/any-filter';

const anyGrouping = fc.constantFrom(...groupings, ...placeGroupings);
const sum = (counts: Iterable<number>) => [...counts].reduce((all, one) => all + one, 0);
const sumOf = (counts: readonly (readonly [string, number])[]) => sum(counts.map(([, events]) => events));

/** A window as a reader draws it, and the one before it. */
const anyWindow = fc
	.tuple(
		// Most of the days of `anyDay` are in these few weeks.
		fc.oneof(fc.integer({ min: 12_565, max: 12_600 }), fc.integer({ min: 7_400, max: 19_700 })),
		fc.oneof(fc.integer({ min: 5, max: 30 }), fc.integer({ min: 1, max: 400 })),
		fc.boolean()
	)
	.map(([from, days, sure]): DateClause => {
		return { from, to: from + days - 1, sure, not: false, undated: false };
	});
const before = ({ from, to, ...date }: DateClause): DateClause => {
	const days = to! - from! + 1;
	return { ...date, from: from! - days, to: to! - days };
};

describe.each([
	['a small table', aStore],
	['a large one', aLargeStore]
])('the details of regions, %s', (_, open) => {
	test('are of the events of the tally: dates, groups and types of each region add up to its events', () => {
		fc.assert(
			fc.property(
				anyDossierOf(25),
				anyQuestions,
				anyGrouping,
				anyKeyClause('country'),
				(dossier, questions, grouping, country) => {
					const store = open(dossier);
					const { clauses } = questions(store.table.rows).at(-1)!;
					const engine = new Engine(store);
					const { regions } = engine.answer(aQuestion({ clauses: { ...clauses, country }, grouping }));
					const { byKey, axis } = engine.regionDetails()!;
					expect([...byKey.keys()].sort()).toEqual(regions!.rows.map(({ key }) => key).sort());
					for (const { key, tally } of regions!.rows) {
						const detail = byKey.get(key)!;
						expect(detail.bins).toHaveLength(axis.edges.length - 1);
						expect(sum(detail.bins) + detail.vague + detail.undated).toBe(tally.events);
						expect(sumOf(detail.groups)).toBe(tally.events);
						expect(sumOf(detail.types)).toBe(tally.events);
						expect(new Map(detail.types).get('attack') ?? 0).toBe(tally.attacks);
						expect(detail.first === null).toBe(detail.undated === tally.events);
					}
					// Of theatres that overlap, too.
					const counted = sum([...byKey.values()].map(({ groups }) => sumOf(groups)));
					expect(counted - regions!.shared).toBe(regions!.total.events);
				}
			),
			{ seed: 101, numRuns: 150 }
		);
	});

	test('the period before counts what its own window would, by the same rule', () => {
		let compared = 0;
		fc.assert(
			fc.property(
				anyDossierOf(40),
				anyWindow,
				fc.constantFrom('country', 'subregion', 'theatre'),
				anyKeyClause('status'),
				(dossier, date, grouping, status) => {
					const store = open(dossier);
					const engine = new Engine(store);
					const ask = (date: DateClause) =>
						engine.answer(aQuestion({ clauses: { status, date }, grouping })).regions!.rows;
					const [then, now] = [ask(before(date)), ask(date)];
					const { byKey, gone, previous } = engine.regionDetails()!;
					if (previous === 'before-the-data') {
						expect(before(date).from).toBeLessThan(store.opened.days?.first ?? Infinity);
						return;
					}
					expect(previous).toEqual({ from: before(date).from, to: before(date).to, sure: date.sure });
					const eventsOf = (rows: typeof now, key: string) =>
						rows.find((row) => row.key === key)?.tally.events ?? 0;
					for (const [key, { change }] of byKey)
						expect([change!.now, change!.before]).toEqual([eventsOf(now, key), eventsOf(then, key)]);
					expect(Object.fromEntries(gone.map(({ key, change }) => [key, change.before]))).toEqual(
						Object.fromEntries(
							then.filter(({ key }) => !byKey.has(key)).map(({ key, tally }) => [key, tally.events])
						)
					);
					if (then.length > 0 && now.length > 0) compared++;
				}
			),
			{ seed: 102, numRuns: 300 }
		);
		expect(compared).toBeGreaterThan(10);
	});

	test('a clause by region changes nothing of them', () => {
		fc.assert(
			fc.property(anyDossierOf(25), anyGrouping, fc.nat(5), (dossier, grouping, at) => {
				const engine = new Engine(open(dossier));
				const { rows } = engine.answer(aQuestion({ grouping })).regions!;
				const all = engine.regionDetails();
				const key = rows[at % rows.length]?.key;
				if (key === undefined) return;
				const clauses = { [clauseOf(grouping)]: { only: new Set([key]), not: new Set<string>() } };
				engine.answer(aQuestion({ grouping, clauses }));
				expect(engine.regionDetails()).toEqual(all);
			}),
			{ seed: 103, numRuns: 60 }
		);
	});
});

describe('the first and the last date', () => {
	const dossier = aDossier()
		.place('kabul', [69.2, 34.5])
		.event('year', { dateStart: '2004-01-01', dateEnd: '2004-12-31', datePrecision: 'year', place: 'kabul' })
		.event('day', { on: '2004-03-07', place: 'kabul' })
		.event('month', {
			...{ dateStart: '2024-03-01', dateEnd: '2024-03-31', datePrecision: 'month' as const },
			place: 'kabul'
		})
		.event('later', { on: '2024-03-22', place: 'kabul' })
		.event('never', { place: 'kabul' })
		.build();
	const engine = new Engine(aStore(dossier));
	const kabul = (date?: DateClause) => {
		engine.answer(aQuestion({ grouping: 'country', clauses: date ? { date } : {} }));
		return engine.regionDetails()!.byKey.get('AA')!;
	};

	test('are as vague as their source', () => {
		expect(kabul()).toMatchObject({ first: '2004', last: 'March 2024', lastDay: dayOf('2024-03-31') });
		const certain = { from: dayOf('2004-03-01'), to: dayOf('2024-03-25'), sure: true };
		expect(kabul({ ...certain, not: false, undated: false })).toMatchObject({
			...{ first: '7 March 2004', last: '22 March 2024' }
		});
	});

	test('are of no day where none is stated', () => {
		const none = { from: dayOf('2010-01-01'), to: dayOf('2010-02-01'), sure: true, not: false };
		expect(kabul({ ...none, undated: true })).toMatchObject({ first: null, last: null, undated: 1 });
	});
});

describe('of change', () => {
	const dossier = aDossier().place('a', [0, 0]).place('b', [10, 10]);
	for (let i = 0; i < 60; i++) {
		const on = isoOf(dayOf('2020-01-01') + i);
		if (i >= 30 || i % 5 === 0) dossier.event(`e${i}`, { place: 'a', on });
		if (i % 2 === 0) dossier.event(`f${i}`, { place: 'b', on });
	}
	dossier.event('vague', {
		...{ dateStart: '2020-01-01', dateEnd: '2020-12-31', datePrecision: 'year' as const },
		place: 'a'
	});
	const engine = new Engine(aStore(dossier.build()));
	const asked = (date: Partial<DateClause>, grouping: 'country' | 'cluster' = 'country') => {
		const window = { from: dayOf('2020-01-31'), to: dayOf('2020-02-29'), sure: false, not: false };
		engine.answer(aQuestion({ grouping, clauses: { date: { ...window, undated: false, ...date } } }));
		return engine.regionDetails()!;
	};

	test('what may lie in both periods is counted in both and says nothing of a change', () => {
		const { byKey } = asked({});
		expect(byKey.get('AA')!.change).toEqual({ now: 31, before: 7, both: 1, verdict: 'more' });
		expect(byKey.get('BB')!.change).toEqual({ now: 15, before: 15, both: 0, verdict: 'unclear' });
	});

	test('nothing is said without a window of two ends, before the data begin, or of clusters', () => {
		expect(asked({ to: null }).previous).toBe('open');
		expect(asked({ not: true }).previous).toBe('open');
		expect(asked({ from: dayOf('2020-01-20') }).previous).toBe('before-the-data');
		expect(asked({}, 'cluster').previous).toBe('own-making');
		engine.answer(aQuestion({ grouping: 'country' }));
		expect(engine.regionDetails()!.previous).toBeNull();
		engine.answer(aQuestion());
		expect(engine.regionDetails()).toBeNull();
	});
});
