import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Engine } from '$lib/engine';
import { groupings, placeGroupings } from '$lib/regions';
import { aDossier } from '../../fixtures/a-dossier';
import { aLargeStore, aQuestion, aStore } from '../../fixtures/a-store';
import { anyDossierOf } from '../../fixtures/any-dossier';
import { anyQuestions } from '../../fixtures/any-filter';

const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
const without = ['country', 'subregion', 'area'] as const;

test.each([
	['a small table', aStore],
	['a large one', aLargeStore]
])('every ranking is of the same events and counts them as its list does, %s', (_, open) => {
	fc.assert(
		fc.property(anyDossierOf(30), anyQuestions, (dossier, questions) => {
			const store = open(dossier);
			const { clauses } = questions(store.table.rows).at(-1)!;
			const engine = new Engine(store);
			engine.answer(aQuestion({ clauses, grouping: 'country' }));
			const { events, rankings } = engine.regionRanks();
			const others = Object.fromEntries(
				Object.entries(clauses).filter(([dimension]) => !without.some((one) => one === dimension))
			);
			for (const grouping of [...groupings, ...placeGroupings]) {
				const { regions, tally } = engine.answer(aQuestion({ clauses: others, grouping }));
				expect(events).toBe(tally.events);
				const ranking = rankings.find((one) => one.grouping === grouping);
				if (!ranking) continue;
				const { rows, more, moreEvents, overlap } = ranking;
				expect(rows).toHaveLength(regions!.rows.length - more);
				for (const { key, events } of rows)
					expect(events).toBe(regions!.rows.find((row) => row.key === key)!.tally.events);
				expect(sum(rows.map((row) => row.events)) + moreEvents - overlap).toBe(events);
				expect(overlap).toBe(regions!.shared);
			}
			// What two regions share is the same both ways, and with itself a region shares everything.
			const all = rankings.flatMap(({ rows }) => rows);
			all.forEach(({ shared, events }, i) => {
				expect(shared[i]).toBe(events);
				expect(shared).toEqual(all.map((other) => other.shared[i]));
			});
		}),
		{ seed: 111, numRuns: 80 }
	);
});

test('a region says which places it is made of, and how many of its events another counts', () => {
	const dossier = aDossier()
		.place('port', [0.1, 0.1])
		.place('town', [0.2, 0.1])
		.place('far', [90, 20])
		.event('one', { place: 'port' })
		.event('two', { place: 'port' })
		.event('three', { place: 'town' })
		.event('four', { place: 'far' })
		.event('five')
		.theatre('coast', { kind: 'circle', at: [0.1, 0.1], km: 5 })
		.build();
	const engine = new Engine(aStore(dossier));
	engine.answer(aQuestion({ grouping: 'country' }));
	const { rankings } = engine.regionRanks();
	const rows = rankings.flatMap((ranking) => ranking.rows);
	const subregion = rows.find(({ key }) => key === '001')!;
	const theatre = rows.findIndex(({ key }) => key === 'theatre~coast');
	expect(subregion).toMatchObject({ events: 4, places: 3, isRest: false });
	expect(subregion.top[0]).toEqual(['Port', 2]);
	expect(rows[theatre]).toMatchObject({ events: 2, places: 1, top: [['Port', 2]] });
	expect(subregion.shared[theatre]).toBe(2);
});
