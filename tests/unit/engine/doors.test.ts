import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Engine, type Question } from '$lib/engine';
import { daysTerm, facetTerm, keyDimensions, term, windowTerm, type Door } from '$lib/filter';
import { tally } from '$lib/table';
import { aLargeStore, aQuestion, aStore } from '../../fixtures/a-store';
import { anyDossierOf } from '../../fixtures/any-dossier';
import { anyQuestions } from '../../fixtures/any-filter';

const byDate = { key: 'date', descending: true } as const;

describe.each([
	['a small table', aStore],
	['a large one', aLargeStore]
])('every number about %s', (_, open) => {
	test('opens exactly the records it counts', { timeout: 60_000 }, () => {
		let compared = 0;
		fc.assert(
			fc.property(anyDossierOf(20), anyQuestions, (dossier, questions) => {
				const store = open(dossier);
				const engine = new Engine(store);
				const { clauses, bins } = questions(store.table.rows).at(-1)!;
				const asked: Question = aQuestion({
					...{ clauses, bins, grouping: 'country' },
					view: { frame: [-60, -40, 60, 40], zoom: 2 }
				});
				const answer = engine.answer(asked);
				const details = engine.regionDetails()!;
				const { previous } = details;
				const records = (door: Door) => {
					const { door: opened } = engine.answer({ ...asked, door });
					const lines = engine.lines(byDate, false, 0, 1000);
					// What the panel says, what it lists and what its records add up to are one thing.
					expect(opened!.tally).toEqual(tally(lines.map(({ row }) => store.recordOf(row))));
					return opened!.tally;
				};
				expect(records([])).toEqual(answer.tally);
				for (const dimension of keyDimensions)
					for (const [key, events] of answer.facets[dimension])
						expect(records([facetTerm(dimension, [key])]).events).toBe(events);
				for (const { key, tally } of answer.regions!.rows) {
					const region = facetTerm('country', [key]);
					expect(records([region])).toEqual(tally);
					expect(records([region, term('kind', 'attack')]).events).toBe(tally.attacks);
					expect(records([region, term('killed', 'stated')]).killed).toEqual(tally.killed);
					expect(records([region, term('killed', 'unstated')]).events).toBe(tally.tollsNotStated);
					const { change } = details.byKey.get(key)!;
					if (change && typeof previous === 'object' && previous) {
						const before = windowTerm('window', previous);
						const both = windowTerm('also', previous);
						expect(records([region, term('dated')]).events).toBe(change.now);
						expect(records([region, before]).events).toBe(change.before);
						expect(records([region, term('dated'), both]).events).toBe(change.both);
						compared++;
					}
					for (const [group, events] of details.byKey.get(key)!.groups)
						expect(records([region, term('lead', group)]).events).toBe(events);
					for (const [type, events] of details.byKey.get(key)!.types)
						expect(records([region, term('kind', type)]).events).toBe(events);
				}
				if (typeof previous === 'object' && previous)
					for (const { key, change } of details.gone)
						expect(records([facetTerm('country', [key]), windowTerm('window', previous)]).events).toBe(
							change.before
						);
				expect(records([term('without', 'country')])).toEqual(answer.regions!.total);
				expect(records([term('view', 'in')]).events).toBe(answer.inView);
				expect(records([term('view', 'out')]).events).toBe(answer.outOfView);
				expect(records([term('view', 'none')]).events).toBe(answer.unplaced);
				expect(records([term('certain')]).events).toBe(answer.certain);
				const { edges, counts, stacks, undated } = answer.histogram;
				expect(records([term('undated')]).events).toBe(undated);
				for (let bin = 0, opened = 0; bin + 1 < edges.length && opened < 3; bin++) {
					const events = counts.subarray(bin * stacks, (bin + 1) * stacks).reduce((a, b) => a + b, 0);
					if (events === 0) continue;
					opened++;
					expect(records([daysTerm(edges[bin]!, edges[bin + 1]! - 1)]).events).toBe(events);
				}
				for (const [place, events] of engine.atPlaces())
					expect(records([term('place', place)]).events).toBe(events);
			}),
			{ seed: 6, numRuns: 40 }
		);
		expect(compared).toBeGreaterThan(0);
	});
});
