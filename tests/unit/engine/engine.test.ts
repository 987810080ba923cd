import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '$lib/base';
import { Engine, sortKeys, type Answer, type Question, type Sort } from '$lib/engine';
import { countsInWords, keyDimensions, type Asked, type KeyClause } from '$lib/filter';
import { toUnit } from '$lib/picture';
import { tally, type Tally } from '$lib/table';
import { aDossier } from '../../fixtures/a-dossier';
import { aLargeStore, aQuestion, aStore } from '../../fixtures/a-store';
import { anyDossierOf } from '../../fixtures/any-dossier';
import { anyQuestions } from '../../fixtures/any-filter';
import { Recount } from '../../fixtures/recount';

const only = (...keys: string[]): KeyClause => ({ only: new Set(keys), not: new Set() });
const sum = (counts: Iterable<number>) => [...counts].reduce((all, one) => all + one, 0);
const byDate: Sort = { key: 'date', descending: false };
/** Questions as a page puts them: without the bits that stand for a text in the other tests. */
const asQuestion = ({ clauses, bins }: Asked): Question => aQuestion({ clauses, bins, grouping: 'country' });

describe.each([
	['a small table', aStore],
	['a large one', aLargeStore]
])('every answer about %s', (_, open) => {
	test('adds up, and is what counting anew gives', { timeout: 30_000 }, () => {
		fc.assert(
			fc.property(anyDossierOf(25), anyQuestions, (dossier, questions) => {
				const store = open(dossier);
				const engine = new Engine(store);
				for (const { clauses, bins } of questions(store.table.rows).slice(0, 4)) {
					const asked = { clauses, bins, inText: null };
					const answer = engine.answer(asQuestion(asked));
					const recount = new Recount(store, asked);
					expect(answer.tally).toEqual(recount.total);
					expect(answer.certain).toBe(recount.certain);
					for (const dimension of keyDimensions)
						expect(Object.fromEntries(answer.facets[dimension])).toEqual(recount.facet(dimension));

					const { events } = answer.tally;
					expect(answer.inView + answer.outOfView + answer.unplaced).toBe(events);
					expect(answer.outOfView).toBe(0);
					expect(answer.extent === null).toBe(answer.inView === 0);

					const others = recount.rows('country').map(store.recordOf);
					expect(answer.regions!.total).toEqual(tally(others));
					expect(sum(answer.regions!.rows.map((row) => row.tally.events))).toBe(others.length);

					const { counts, spans, undated } = answer.histogram;
					const { out } = recount.dates(() => 0);
					expect(sum(counts) + sum(spans.map(({ count }) => count)) + undated + out).toBe(
						recount.rows('date').length
					);
					expect(answer.sentence.map(({ text }) => text).join('')).toContain(
						`: ${[...(clauses.type?.only ?? [])].join() === 'attack' && clauses.type!.not.size === 0 ? '' : countsInWords(answer.tally)}`
					);
					expect(drawnEvents(answer)).toBe(events - (answer.grid ? answer.unplaced : 0));
				}
			}),
			{ seed: 71, numRuns: 60 }
		);
	});

	test('can cross to another thread, and is the same for the same question', () => {
		fc.assert(
			fc.property(anyDossierOf(25), anyQuestions, (dossier, questions) => {
				const store = open(dossier);
				// Bins of a day over decades take long to compare.
				const asked = { ...asQuestion(questions(store.table.rows).at(-1)!), bins: null };
				const engine = new Engine(store);
				const first = engine.answer(asked);
				expect(structuredClone(first)).toEqual(first);
				engine.answer(aQuestion({ clauses: { type: only() } }));
				expect(engine.answer(structuredClone(asked))).toEqual(first);
			}),
			{ seed: 72, numRuns: 30 }
		);
	});

	test('can be listed in any order: every shown event once, and each beside the next', () => {
		const anySort = fc.record({ key: fc.constantFrom(...sortKeys), descending: fc.boolean() });
		fc.assert(
			fc.property(anyDossierOf(25), anyQuestions, anySort, (dossier, questions, sort) => {
				const store = open(dossier);
				const engine = new Engine(store);
				const { clauses, bins } = questions(store.table.rows).at(-1)!;
				engine.answer(asQuestion({ clauses, bins, inText: null }));
				const shown = new Recount(store, { clauses, bins, inText: null }).rows();
				const lines = engine.lines(sort, false, 0, 1000);
				expect(lines.map(({ row }) => row).sort((a, b) => a - b)).toEqual(shown);
				expect(engine.lines(sort, false, 2, 3)).toEqual(lines.slice(2, 5));
				const ids = lines.map(({ id }) => id);
				expect(engine.beside(sort, '', 1)).toBe(ids[0] ?? null);
				ids.forEach((id, i) => {
					expect(engine.beside(sort, id, 1)).toBe(ids[i + 1] ?? null);
					expect(engine.beside(sort, id, -1)).toBe(ids[i - 1] ?? null);
				});
			}),
			{ seed: 73, numRuns: 60 }
		);
	});

	test('has marks that open: each its most telling event, and paging goes round all under it', () => {
		fc.assert(
			fc.property(anyDossierOf(25), (dossier) => {
				const store = open(dossier);
				const engine = new Engine(store);
				const { picture } = engine.answer(aQuestion());
				for (const mark of picture.marks) {
					const opened = engine.opens(mark.id)!;
					expect(opened.kind).toBe('event');
					const { selected } = new Engine(store).answer(aQuestion({ selection: opened }));
					expect(selected!.mark!.id).toBe(mark.id);
					expect(selected!.stack.size).toBe(mark.glyph.count);
					expect(selected!.stack.at).toBe(0);
					expect(idsUnder(store, opened.id)).toHaveLength(mark.glyph.count);
				}
			}),
			{ seed: 74, numRuns: 25 }
		);
	});

	/** The events that "next here" leads through, from one round to it again. */
	function idsUnder(store: ReturnType<typeof open>, first: string): string[] {
		const engine = new Engine(store);
		const ids: string[] = [];
		let id = first;
		do {
			ids.push(id);
			const { selected } = engine.answer(aQuestion({ selection: { kind: 'event', id } }));
			expect(selected!.event!.id).toBe(id);
			id = selected!.stack.after;
		} while (id !== first && ids.length < 100);
		return ids;
	}
});

/** The events under the marks of an answer; of a small table with what stands nowhere. */
function drawnEvents({ grid, picture }: Answer): number {
	if (grid) return sum(grid.counts);
	return sum(picture.marks.map(({ rows }) => rows.length)) + picture.unplaced.length;
}

const dossier = aDossier()
	.place('kabul', [69.2, 34.5])
	.place('jalalabad', [70.45, 34.4])
	.place('sydney', [151.2, -33.9])
	.place('syria', [38, 35])
	.group('is')
	.group('is-k', { parent: 'is', shortName: 'IS-K' })
	.event('airport', { place: 'kabul', by: 'is-k', on: '2021-08-26', killed: { low: 170, best: 170 } })
	.event('raid', { place: 'jalalabad', by: 'taliban', on: '2022-01-01', killed: 4 })
	.event('plot', { place: 'sydney', by: 'is', eventType: 'plot', status: 'foiled', on: '2009-08-04' })
	.event('fighters', { eventType: 'movement', from: 'syria', to: 'kabul', place: 'kabul', by: 'is-k' })
	.event('nowhere', {
		eventType: 'statement',
		dateStart: '2004-01-01',
		dateEnd: '2004-12-31',
		datePrecision: 'year'
	})
	.build();

describe('what is in view', () => {
	const asia = { frame: [60, 20, 80, 40] as [number, number, number, number], zoom: 4 };

	test('is counted apart from what is not and from what stands nowhere', () => {
		const answer = new Engine(aStore(dossier)).answer(aQuestion({ view: asia }));
		// The mark of a movement stands on its way, here west of the frame or in it.
		expect([answer.inView, answer.outOfView, answer.unplaced]).toEqual([2, 2, 1]);
	});

	test('is what a list can be held to', () => {
		const engine = new Engine(aStore(dossier));
		engine.answer(aQuestion({ view: asia }));
		const idsIn = (inView: boolean) => engine.lines(byDate, inView, 0, 9).map(({ id }) => id);
		expect(idsIn(true)).toEqual(['airport', 'raid']);
		expect(idsIn(false)).toEqual(['nowhere', 'plot', 'airport', 'raid', 'fighters']);
		engine.answer(aQuestion({ view: { frame: [140, -40, 160, -30], zoom: 4 } }));
		expect(idsIn(true)).toEqual(['plot']);
	});

	test('the frame around all that is shown holds every mark', () => {
		fc.assert(
			fc.property(anyDossierOf(25), (some) => {
				const { extent, picture } = new Engine(aStore(some)).answer(aQuestion());
				if (extent === null) {
					expect(picture.marks).toEqual([]);
					return;
				}
				const [left, bottom] = toUnit([extent[0], extent[1]]);
				const [right, top] = toUnit([extent[2], extent[3]]);
				const isIn = ([x, y]: readonly [number, number]) =>
					x >= left && x <= right && y >= top && y <= bottom;
				expect(picture.marks.filter(({ at }) => !isIn(toUnit(at)))).toEqual([]);
			}),
			{ seed: 75, numRuns: 50 }
		);
	});
});

describe('layers', () => {
	const { layers } = aQuestion();
	const idsOf = ({ picture }: Answer) =>
		picture.marks.flatMap(({ rows }) => rows.map(aStore(dossier).idOf)).sort();

	test('draw nothing, everything, or what the family of one group leads; counts stay as they are', () => {
		const engine = new Engine(aStore(dossier));
		const shown = (marks: Question['layers']['marks']) =>
			engine.answer(aQuestion({ layers: { ...layers, marks } }));
		expect(idsOf(shown('all'))).toEqual(['airport', 'fighters', 'plot', 'raid']);
		expect(idsOf(shown({ group: 'is' }))).toEqual(['airport', 'fighters', 'plot']);
		expect(idsOf(shown({ group: 'is-k' }))).toEqual(['airport', 'fighters']);
		expect(idsOf(shown('off'))).toEqual([]);
		expect(shown('off').tally).toEqual(shown('all').tally);
	});

	test('density holds every shown event that has a place, and hulls need three places', () => {
		const on = { ...layers, density: 'all', hulls: 'all' } as const;
		const { density, hulls } = new Engine(aStore(dossier)).answer(aQuestion({ layers: on }));
		expect(sum(density.map(({ events }) => events))).toBe(4);
		expect(hulls).toEqual([]);
		const three = aDossier().place('a', [0, 0]).place('b', [10, 0]).place('c', [0, 10]);
		for (const place of ['a', 'b', 'c']) three.event(`at-${place}`, { place, by: 'is-k' });
		const [hull] = new Engine(aStore(three.build())).answer(aQuestion({ layers: on })).hulls;
		expect(hull).toMatchObject({ hue: 'hue-1', name: 'Is k', geometry: { type: 'Polygon' } });
		expect(new Engine(aStore(three.build())).answer(aQuestion()).density).toEqual([]);
	});
});

describe('what is picked', () => {
	test('is there while it is shown, with its mark and its place among the others', () => {
		const engine = new Engine(aStore(dossier));
		const selection = { kind: 'event', id: 'airport' } as const;
		const { selected } = engine.answer(aQuestion({ selection, view: { frame: [60, 20, 80, 40], zoom: 0 } }));
		expect(selected!.event!.id).toBe('airport');
		expect(selected!.stack).toMatchObject({ size: 2, at: 0, before: 'raid', after: 'raid' });
		const hidden = engine.answer(aQuestion({ selection, clauses: { group: only('taliban') } }));
		expect(hidden.selected).toBeNull();
	});

	test('may be a place, with all that stands there or begins there, latest first', () => {
		const engine = new Engine(aStore(dossier));
		const at = (id: string) => engine.answer(aQuestion({ selection: { kind: 'place', id } })).selected!.here;
		expect(at('kabul').lines.map(({ id }) => id)).toEqual(['airport', 'fighters']);
		expect(at('syria').lines.map(({ id }) => id)).toEqual(['fighters']);
		expect(engine.answer(aQuestion({ selection: { kind: 'place', id: 'atlantis' } })).selected).toBeNull();
	});

	test('counts at every place what stands or begins there', () => {
		const engine = new Engine(aStore(dossier));
		engine.answer(aQuestion());
		expect(Object.fromEntries(engine.atPlaces())).toEqual({ kabul: 2, jalalabad: 1, sydney: 1, syria: 1 });
		engine.answer(aQuestion({ clauses: { group: only('is') } }));
		expect(Object.fromEntries(engine.atPlaces())).toEqual({ sydney: 1 });
	});
});

describe('a line', () => {
	test('says a row in words', () => {
		const engine = new Engine(aStore(dossier));
		engine.answer(aQuestion());
		const lines = Object.fromEntries(engine.lines(byDate, false, 0, 9).map((line) => [line.id, line]));
		expect(lines.airport).toMatchObject({
			...{ title: 'Airport', kind: 'attack', hue: 'hue-1-branch', date: '26 August 2021', place: 'Kabul' },
			...{ groups: 'IS-K', status: 'carried-out', killed: '170 or more', tollStated: true },
			at: [expect.closeTo(69.2, 6), expect.closeTo(34.5, 6)]
		});
		expect(lines.fighters).toMatchObject({
			...{ place: 'Syria to Kabul', date: 'date not stated', killed: '', tollStated: true }
		});
		expect(lines.nowhere).toMatchObject({ place: 'place not stated', date: '2004', at: null, groups: '' });
	});
});

test('a search finds events, places and groups, and only a few', () => {
	const engine = new Engine(aStore(dossier));
	const found = (words: string, most = 9) =>
		engine.search(words, most).map(({ kind, id }) => `${kind} ${id}`);
	expect(found('airport')).toEqual(['event airport']);
	expect(found('kabul')).toEqual(['place kabul']);
	expect(found('is-k').sort()).toContain('group is-k');
	expect(found('what happened', 2)).toHaveLength(2);
	expect([engine.knows('airport'), engine.knows('kabul')]).toEqual([true, false]);
});

test('a text clause asks for its words, and another for others', () => {
	const engine = new Engine(aStore(dossier));
	const events = (words: string, not = false) =>
		engine.answer(aQuestion({ clauses: { text: { words, not } } })).tally.events;
	expect([events('kabul'), events('kabul', true), events('airport'), events('kabul')]).toEqual([2, 3, 1, 2]);
});

test('of no question about dates the bins are the engine’s own, over all its days', () => {
	const { histogram } = new Engine(aStore(dossier)).answer(aQuestion());
	expect(histogram.unit).toBe('year');
	expect([histogram.edges[0], histogram.edges.at(-1)]).toEqual([dayOf('2004-01-01'), dayOf('2023-01-01')]);
});

test('a table without events has an answer', () => {
	const nothing: Tally = tally([]);
	for (const open of [aStore, aLargeStore]) {
		const engine = new Engine(open(aDossier().build()));
		const answer = engine.answer(aQuestion({ grouping: 'subregion' }));
		expect(answer.tally).toEqual(nothing);
		expect(answer.regions).toEqual({ rows: [], total: nothing });
		expect([answer.extent, engine.lines(byDate, true, 0, 9), engine.beside(byDate, '', 1)]).toEqual([
			...[null, []],
			null
		]);
		expect([engine.opens('cell-0-0'), engine.neighbours('gone')]).toEqual([null, null]);
	}
});
