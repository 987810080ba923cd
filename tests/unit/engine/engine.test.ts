import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '$lib/base';
import { Engine, type Answer, type Question, type Sort } from '$lib/engine';
import type { KeyClause } from '$lib/filter';
import { toUnit } from '$lib/picture';
import { tally, type Tally } from '$lib/table';
import { aDossier } from '../../fixtures/a-dossier';
import { aLargeStore, aQuestion, aStore } from '../../fixtures/a-store';
import { anyDossierOf } from '../../fixtures/any-dossier';

const only = (...keys: string[]): KeyClause => ({ only: new Set(keys), not: new Set() });
const sum = (counts: Iterable<number>) => [...counts].reduce((all, one) => all + one, 0);
const byDate: Sort = { key: 'date', descending: false };

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
	test('says on how many of the events with it sources differ', () => {
		const groups = [{ group: 'is-k', role: 'claimed' as const, certainty: 'contested' as const, note: null }];
		const two = aDossier().group('is-k').place('kabul', [69.2, 34.5]);
		two.event('told', { place: 'kabul' }).event('doubted', { place: 'kabul', groups });
		const selection = { kind: 'event', id: 'told' } as const;
		const { selected } = new Engine(aStore(two.build())).answer(aQuestion({ selection }));
		expect(selected!.stack).toMatchObject({ size: 2, disputed: 1 });
	});

	test('is there while it is shown, with its mark and its place among the others', () => {
		const engine = new Engine(aStore(dossier));
		const selection = { kind: 'event', id: 'airport' } as const;
		const { selected } = engine.answer(aQuestion({ selection, view: { frame: [60, 20, 80, 40], zoom: 0 } }));
		expect(selected!.event!.id).toBe('airport');
		expect(selected!.stack).toMatchObject({ size: 2, at: 0, before: 'raid', after: 'raid' });
		expect(selected!.stack.disputed).toBe(0);
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

test('the sentence says the question and what it adds up to', () => {
	const clauses = { type: only('attack'), group: only('is-k') };
	const { sentence } = new Engine(aStore(dossier)).answer(aQuestion({ clauses }));
	expect(sentence.map(({ text }) => text).join('')).toBe('Attacks by IS-K: 1 event, 170 or more killed');
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
		expect(answer.regions).toEqual({ rows: [], total: nothing, shared: 0 });
		expect([answer.extent, engine.lines(byDate, true, 0, 9), engine.beside(byDate, '', 1)]).toEqual([
			...[null, []],
			null
		]);
		expect([engine.opens('cell-0-0'), engine.neighbours('gone')]).toEqual([null, null]);
	}
});
