import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Engine } from '$lib/engine';
import { aDossier } from '../../fixtures/a-dossier';
import { aLargeStore, aQuestion, aStore } from '../../fixtures/a-store';
import { anyDossierOf } from '../../fixtures/any-dossier';
import { anyQuestions } from '../../fixtures/any-filter';

const anyNearness = fc.record({ km: fc.constantFrom(1, 50, 500), events: fc.integer({ min: 1, max: 5 }) });

describe.each([
	['a small table', aStore],
	['a large one', aLargeStore]
])('by cluster, %s', (_, open) => {
	test('clusters, what is on its own, coarser and unplaced add up; asking for one shows as many as it says', () => {
		fc.assert(
			fc.property(anyDossierOf(25), anyQuestions, anyNearness, (dossier, questions, nearness) => {
				const store = open(dossier);
				const { clauses } = questions(store.table.rows).at(-1)!;
				const engine = new Engine(store);
				const asked = aQuestion({ clauses, nearness, grouping: 'cluster' });
				const { regions, tally } = engine.answer(asked);
				expect(regions!.rows.reduce((sum, row) => sum + row.tally.events, 0)).toBe(tally.events);
				expect(regions!.shared).toBe(0);
				for (const { key, tally } of regions!.rows) {
					const area = { only: new Set([key]), not: new Set<string>() };
					const answer = engine.answer({ ...asked, clauses: { ...clauses, area } });
					expect(answer.tally).toEqual(tally);
					expect(answer.regions).toEqual(regions);
				}
			}),
			{ seed: 91, numRuns: 40 }
		);
	});
});

const dossier = aDossier()
	.place('port', [10, 50])
	.place('harbour', [10.1, 50])
	.place('far', [40, 50])
	.place('province', [10, 50.01], { precision: 'admin1' })
	.event('one', { place: 'port', killed: 3 })
	.event('two', { place: 'port' })
	.event('three', { place: 'harbour' })
	.event('four', { place: 'far' })
	.event('five', { place: 'province' })
	.event('six')
	.build();
const asked = aQuestion({ grouping: 'cluster', nearness: { km: 20, events: 2 }, tints: true });

test('a cluster is named by its heaviest place and says how far it reaches; a province is in none', () => {
	const { regions, regionPicture } = new Engine(aStore(dossier)).answer(asked);
	expect(regions!.rows.map(({ name, note, tally }) => [name, tally.events, note])).toEqual([
		['Port and 1 more place', 3, '7 km across, centre at 50.0° N 10.0° E'],
		['Known only to a province or worse', 1, ''],
		['On their own: too few near', 1, ''],
		['Place not stated', 1, '']
	]);
	expect(regionPicture!.shades).toHaveLength(1);
	expect(regionPicture!.shades[0]!.shape).not.toBeNull();
});

test('a wider reach or a smaller number gathers more', () => {
	const engine = new Engine(aStore(dossier));
	const clusters = (km: number, events: number) =>
		engine.answer({ ...asked, nearness: { km, events } }).regions!.rows.filter(({ label }) => label !== null);
	expect(clusters(1, 2).map(({ tally }) => tally.events)).toEqual([2]);
	expect(clusters(1, 1).map(({ tally }) => tally.events)).toEqual([2, 1, 1]);
	expect(clusters(20, 4)).toEqual([]);
	expect(clusters(5000, 4).map(({ tally }) => tally.events)).toEqual([4]);
});

test('the sentence says which cluster, and what makes one', () => {
	const area = { only: new Set(['cluster~20~2~port', 'cluster~20~2~NOISE']), not: new Set<string>() };
	const { sentence, tally } = new Engine(aStore(dossier)).answer({ ...asked, clauses: { area } });
	expect(tally.events).toBe(4);
	expect(sentence.map(({ text }) => text).join('')).toContain(
		'within the cluster at Port (2 or more events within 20 km of each other)'
	);
});

test('a cluster that is no more holds nothing', () => {
	const area = { only: new Set(['cluster~20~2~far']), not: new Set<string>() };
	expect(new Engine(aStore(dossier)).answer({ ...asked, clauses: { area } }).tally.events).toBe(0);
});
