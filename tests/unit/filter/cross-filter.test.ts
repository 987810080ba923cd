import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isoOf } from '$lib/base';
import type { Store } from '$lib/engine';
import {
	CrossFilter,
	keyDimensions,
	lane,
	lanes,
	type Asked,
	type Clauses,
	type Histogram,
	type KeyClause
} from '$lib/filter';
import { rowsOf } from '$lib/table';
import { aDossier } from '../../fixtures/a-dossier';
import { aStore } from '../../fixtures/a-store';
import { anyDossierOf } from '../../fixtures/any-dossier';
import { anyQuestions } from '../../fixtures/any-filter';
import { Recount } from '../../fixtures/recount';

const stacks = 3;
const stackOf = (lead: number) => lead % stacks;
const crossOf = ({ table }: Store) =>
	new CrossFilter(table, Uint8Array.from(table.meta.groups.keys(), stackOf), stacks);
const bins = { unit: 'month', from: dayOf('2004-01-01'), to: dayOf('2004-12-31') } as const;

/** Everything a cross-filter says, in plain objects. */
function saidBy(cross: CrossFilter) {
	const facets = cross.facets();
	const plain = <T>(map: ReadonlyMap<string, T>): Record<string, T> => Object.fromEntries(map);
	return {
		masked: rowsOf(cross.mask()),
		one: Array.from(cross.mask(), (_, row) => cross.passes(row)).flatMap((is, row) => (is ? [row] : [])),
		total: cross.total,
		certain: cross.certain,
		facets: Object.fromEntries(keyDimensions.map((dimension) => [dimension, plain(facets[dimension])])),
		country: plain(cross.tallies('country')),
		subregion: plain(cross.tallies('subregion')),
		dates: plainDates(cross.histogram),
		spots: Array.from(cross.spots.count, (events, spot) => ({
			events,
			low: cross.spots.lanes[spot * lanes + lane.low],
			best: cross.spots.lanes[spot * lanes + lane.best],
			high: cross.spots.lanes[spot * lanes + lane.high],
			xor: cross.spots.lanes[spot * lanes + lane.row]
		}))
	};
}

function plainDates({ edges, counts, spans, undated }: Histogram) {
	const bins: Record<string, number> = {};
	counts.forEach((count, i) => {
		if (count !== 0) bins[`${isoOf(edges[Math.floor(i / stacks)]!)}/${i % stacks}`] = count;
	});
	const spanned = spans.map(({ from, to, count }) => [`${isoOf(from)}/${isoOf(to)}`, count]);
	return { bins, spans: Object.fromEntries(spanned) as Record<string, number>, undated };
}

/** The same, counted event by event. */
function recounted(store: Store, asked: Asked) {
	const recount = new Recount(store, asked);
	const { groups } = store.table.meta;
	const { out, ...dates } = recount.dates((lead) => stackOf(groups.indexOf(lead ?? 'none')));
	const rows = recount.rows();
	return {
		out,
		said: {
			...{ masked: rows, one: rows },
			...{ total: recount.total, certain: recount.certain },
			facets: Object.fromEntries(keyDimensions.map((dimension) => [dimension, recount.facet(dimension)])),
			...{ country: recount.tallies('country'), subregion: recount.tallies('subregion') },
			dates,
			spots: recount.spots()
		}
	};
}

const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, one) => all + one, 0);

test('after any questions in any order, every count is what counting anew gives', { timeout: 30_000 }, () => {
	fc.assert(
		fc.property(anyDossierOf(40), anyQuestions, (dossier, questions) => {
			const store = aStore(dossier);
			const cross = crossOf(store);
			for (const asked of questions(store.table.rows)) {
				cross.ask(asked);
				expect(saidBy(cross)).toEqual(recounted(store, asked).said);
			}
		}),
		{ seed: 11 }
	);
});

test('the counts of one question add up to each other', () => {
	fc.assert(
		fc.property(anyDossierOf(40), anyQuestions, (dossier, questions) => {
			const store = aStore(dossier);
			const cross = crossOf(store);
			const asked = questions(store.table.rows).at(-1)!;
			cross.ask(asked);
			const { total, country, subregion, facets, dates, spots } = saidBy(cross);
			const { out } = recounted(store, asked);
			const without = (dimension: 'country' | 'subregion' | 'date') =>
				new Recount(store, asked).rows(dimension).length;
			expect(sum(dates.bins) + sum(dates.spans) + dates.undated + out).toBe(without('date'));
			for (const [dimension, tallies] of [
				['country', country],
				['subregion', subregion]
			] as const) {
				const rows = Object.values(tallies);
				expect(rows.reduce((all, { events }) => all + events, 0)).toBe(without(dimension));
				expect(sum(facets[dimension]!)).toBe(without(dimension));
			}
			expect(spots.reduce((all, { events }) => all + events, 0)).toBe(total.events);
			expect(total.tollsStated + total.tollsNotStated).toBe(total.attacks);
		}),
		{ seed: 12, numRuns: 50 }
	);
});

test('a question is answered the same whatever was asked before it', () => {
	fc.assert(
		fc.property(anyDossierOf(40), anyQuestions, (dossier, questions) => {
			const store = aStore(dossier);
			const [cross, fresh] = [crossOf(store), crossOf(store)];
			const all = questions(store.table.rows);
			for (const asked of all) cross.ask(asked);
			fresh.ask(all.at(-1)!);
			expect(saidBy(cross)).toEqual(saidBy(fresh));
		}),
		{ seed: 13, numRuns: 50 }
	);
});

test('a histogram stays as it was given out, and is the same object until one of its counts is another', () => {
	fc.assert(
		fc.property(anyDossierOf(15), anyQuestions, (dossier, questions) => {
			const store = aStore(dossier);
			const cross = crossOf(store);
			const given: { histogram: Histogram; then: ReturnType<typeof plainDates> }[] = [];
			for (const asked of questions(store.table.rows)) {
				cross.ask(asked);
				const { histogram } = cross;
				expect(cross.histogram).toBe(histogram);
				given.push({ histogram, then: plainDates(histogram) });
			}
			for (const { histogram, then } of given) expect(plainDates(histogram)).toEqual(then);
		}),
		{ seed: 14, numRuns: 50 }
	);
});

test('a date clause moves no bar, so that its histogram need not be sent again', () => {
	const store = aStore(aDossier().event('a', { on: '2004-01-01' }).event('b', { on: '2004-06-01' }).build());
	const cross = crossOf(store);
	cross.ask({ clauses: {}, inText: null, bins });
	const { histogram } = cross;
	const date = { from: dayOf('2004-05-01'), to: null, sure: false, not: false, undated: false };
	cross.ask({ clauses: { date }, inText: null, bins });
	expect(cross.histogram).toBe(histogram);
	cross.ask({ clauses: { date, status: not('carried-out') }, inText: null, bins });
	expect(cross.histogram).not.toBe(histogram);
});

const only = (...keys: string[]): KeyClause => ({ only: new Set(keys), not: new Set() });
const not = (...keys: string[]): KeyClause => ({ only: null, not: new Set(keys) });

describe('three events', () => {
	const store = aStore(
		aDossier()
			.place('kabul') // in AA
			.place('moscow') // in BB
			.group('is')
			.group('is-k', { parent: 'is' })
			.group('is-sinai', { parent: 'is' })
			.event('both', { place: 'kabul', by: ['is-k', 'taliban'], on: '2004-01-01' })
			.event('warning', { place: 'moscow', by: 'is-k', eventType: 'warning', on: '2004-01-02' })
			.event('nobody', { place: 'moscow', on: '2004-01-03' })
			.build()
	);
	const asked = (clauses: Clauses) => {
		const cross = crossOf(store);
		cross.ask({ clauses, inText: null, bins });
		return cross;
	};
	const rows = (clauses: Clauses) => [...asked(clauses).mask()].join('');
	const facet = (clauses: Clauses, dimension: (typeof keyDimensions)[number]) =>
		Object.fromEntries(asked(clauses).facets()[dimension]);

	test('all pass without clauses', () => {
		expect(rows({})).toBe('111');
	});

	test('one passes when any of its keys is asked for and none is refused', () => {
		expect(rows({ group: only('taliban') })).toBe('100');
		expect(rows({ group: only('is-k', 'none') })).toBe('111');
		expect(rows({ group: not('taliban') })).toBe('011');
		expect(rows({ group: { only: new Set(['is-k']), not: new Set(['taliban']) } })).toBe('010');
		expect(rows({ group: not('none') })).toBe('110');
	});

	test('one has to pass every clause', () => {
		expect(rows({ group: only('is-k'), country: only('BB') })).toBe('010');
	});

	test('none passes a clause that asks for nothing', () => {
		expect(rows({ type: only() })).toBe('000');
		expect(rows({ group: only() })).toBe('000');
	});

	test('a facet ignores its own clause and keeps the others', () => {
		const clauses = { group: only('is-k'), country: only('AA') };
		expect(facet(clauses, 'group')).toEqual({ is: 1, 'is-k': 1, taliban: 1 });
		expect(facet(clauses, 'country')).toEqual({ AA: 1, BB: 1 });
		expect(facet(clauses, 'type')).toEqual({ attack: 1 });
	});

	test('what is counted of a key is what asking for that key alone would show', () => {
		for (const dimension of keyDimensions.filter((one) => one !== 'group'))
			for (const [key, count] of asked({ group: not('taliban') }).facets()[dimension])
				expect(asked({ group: not('taliban'), [dimension]: only(key) }).total.events).toBe(count);
	});

	test('whether a group that is asked for acts in every one that passes', () => {
		expect(asked({ group: only('is-k') }).allActing(new Set(['is-k']))).toBe(true);
		expect(asked({ group: only('is-k') }).allActing(new Set(['taliban']))).toBe(false);
		expect(asked({}).allActing(new Set(['is-k', 'taliban']))).toBe(false);
		expect(asked({ type: only() }).allActing(new Set())).toBe(true);
	});
});

test('an event counts once under each group it names and once under each of their parents', () => {
	const store = aStore(
		aDossier()
			.group('is')
			.group('is-k', { parent: 'is' })
			.group('is-sinai', { parent: 'is' })
			.event('both-branches', { by: ['is-k', 'is-sinai'] })
			.event('branch-and-parent', { by: ['is', 'is-k'] })
			.build()
	);
	const cross = crossOf(store);
	cross.ask({ clauses: {}, inText: null, bins });
	expect(Object.fromEntries(cross.facets().group)).toEqual({ is: 2, 'is-k': 2, 'is-sinai': 1 });
});

test('a group that is only spoken of does not act', () => {
	const groups = [{ group: 'is-k', role: 'target', certainty: 'stated', note: null }] as const;
	const store = aStore(
		aDossier()
			.group('is-k')
			.event('strike', { groups: [...groups] })
			.build()
	);
	const cross = crossOf(store);
	cross.ask({ clauses: { group: only('is-k') }, inText: null, bins });
	expect(cross.total.events).toBe(1);
	expect(cross.allActing(new Set(['is-k']))).toBe(false);
});

test('tolls that add up to more than a whole number of four bytes holds are still added up exactly', () => {
	const vast = 1_999_999_999;
	const store = aStore(
		aDossier()
			.event('first', { killed: vast })
			.event('second', { killed: { low: 1, best: vast, high: vast } })
			.event('third', { killed: 3 })
			.build()
	);
	const cross = crossOf(store);
	cross.ask({ clauses: {}, inText: null, bins });
	expect(cross.total.killed).toEqual({ low: vast + 4, best: 2 * vast + 3, high: 2 * vast + 3 });
});
