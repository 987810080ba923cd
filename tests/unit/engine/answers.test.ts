import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Engine, sortKeys, type Answer, type Question } from '$lib/engine';
import { keyDimensions, type Asked } from '$lib/filter';
import { tally } from '$lib/table';
import { aLargeStore, aQuestion, aStore } from '../../fixtures/a-store';
import { anyDossierOf } from '../../fixtures/any-dossier';
import { anyQuestions } from '../../fixtures/any-filter';
import { Recount } from '../../fixtures/recount';

const sum = (counts: Iterable<number>) => [...counts].reduce((all, one) => all + one, 0);
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
				engine.answer(aQuestion({ clauses: { type: { only: new Set(), not: new Set() } } }));
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
