import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDossier } from '$lib/dossier';
import { Engine, openDossier } from '$lib/engine';
import { holdPlaces, partByTheatre } from '$lib/regions';
import { aDossier } from '../../fixtures/a-dossier';
import { aLargeStore, aQuestion, aStore, regionsOfTheWorld } from '../../fixtures/a-store';
import { anyDossierOf } from '../../fixtures/any-dossier';
import { anyQuestions } from '../../fixtures/any-filter';
import { dossier } from '../geo/read-geo';

const keys = [
	'theatre~near',
	'theatre~east',
	'theatre~aa',
	'theatre~coarser',
	'theatre~outside',
	'theatre~none'
];
const anyKeys = fc.subarray(keys).map((some) => new Set(some));
const anyArea = fc.record({ only: fc.option(anyKeys), not: anyKeys });

describe.each([
	['a small table', aStore],
	['a large one', aLargeStore]
])('by theatre, %s', (_, open) => {
	test('regions, coarser, outside and unplaced add up to the total, less what is counted twice', () => {
		fc.assert(
			fc.property(anyDossierOf(25), anyQuestions, anyArea, (dossier, questions, area) => {
				const store = open(dossier);
				const { clauses } = questions(store.table.rows).at(-1)!;
				const engine = new Engine(store);
				const answer = engine.answer(aQuestion({ clauses: { ...clauses, area }, grouping: 'theatre' }));
				const { rows, total, shared } = answer.regions!;
				const counted = rows.reduce((sum, { tally }) => sum + tally.events, 0);
				expect(counted - shared).toBe(total.events);
				// The tally ignores its own clause, and a clause by area changes nothing of it.
				const without = new Engine(store).answer(aQuestion({ clauses, grouping: 'theatre' }));
				expect(answer.regions).toEqual(without.regions);
				expect(without.tally).toEqual(total);
			}),
			{ seed: 81, numRuns: 60 }
		);
	});

	test('a clause lets exactly the events pass that its regions hold', () => {
		fc.assert(
			fc.property(anyDossierOf(25), anyArea, (dossier, area) => {
				const store = open(dossier);
				const { theatres, places } = store.opened.dossier;
				const parts = partByTheatre(
					theatres.map((theatre) => holdPlaces(theatre, places, store.opened.regions)),
					places
				);
				const placeKeys = new Map(
					places.map(({ id }, i) => {
						const held = parts.held[i]!.map((region) => parts.regions[region]!.key);
						return [id as string, held.length > 0 ? held : [parts.rest[i]!]];
					})
				);
				const expected = dossier.events.filter(({ place, to, from }) => {
					const of = placeKeys.get(place ?? to ?? from ?? '') ?? ['theatre~none'];
					const isAsked = area.only === null || of.some((key) => area.only!.has(key));
					return isAsked && !of.some((key) => area.not.has(key));
				});
				// A way between two places counts where it arrives.
				const isPlain = dossier.events.every(({ from, to }) => from === null || to === null);
				fc.pre(isPlain);
				const { tally } = new Engine(store).answer(aQuestion({ clauses: { area } }));
				expect(tally.events).toBe(expected.length);
			}),
			{ seed: 82, numRuns: 80 }
		);
	});
});

test('provinces, what is coarser by country, outside and unplaced add up to the total', () => {
	const someKeys = fc.subarray(['province~AA-1', 'province~coarser-BB', 'province~coarser', 'province~none']);
	fc.assert(
		fc.property(anyDossierOf(25), anyQuestions, someKeys, (dossier, questions, asked) => {
			const store = aStore(dossier);
			const { clauses } = questions(store.table.rows).at(-1)!;
			const engine = new Engine(store);
			const { rows, total, shared } = engine.answer(aQuestion({ clauses, grouping: 'province' })).regions!;
			const events = ({ tally }: { tally: { events: number } }) => tally.events;
			expect(rows.reduce((sum, row) => sum + events(row), 0)).toBe(total.events);
			expect(shared).toBe(0);
			const area = { only: new Set(asked), not: new Set<string>() };
			const { tally } = engine.answer(aQuestion({ clauses: { ...clauses, area } }));
			const chosen = rows.filter(({ key }) => asked.includes(key));
			expect(tally.events).toBe(chosen.reduce((sum, row) => sum + events(row), 0));
		}),
		{ seed: 83, numRuns: 80 }
	);
});

describe('the theatres of the built-in dossier', () => {
	const regions = regionsOfTheWorld(dossier);
	const engine = new Engine(openDossier({ kind: 'dossier', dossier, problems: [], regions }));
	const titlesIn = (key: string) => {
		engine.answer(aQuestion({ clauses: { area: { only: new Set([`theatre~${key}`]), not: new Set() } } }));
		return engine.lines({ key: 'title', descending: false }, false, 0, 100).map(({ place }) => place);
	};

	test('each holds events, all of them at its places', () => {
		const { rows } = engine.answer(aQuestion({ grouping: 'theatre' })).regions!;
		expect(rows.filter(({ label }) => label !== null).map(({ name, tally }) => [name, tally.events]))
			.toMatchInlineSnapshot(`
			[
			  [
			    "Khorasan",
			    10,
			  ],
			  [
			    "Levant",
			    4,
			  ],
			  [
			    "Russian capital",
			    4,
			  ],
			  [
			    "North Caucasus",
			    3,
			  ],
			  [
			    "Tajik border zone",
			    1,
			  ],
			]
		`);
		expect(new Set(titlesIn('russian-capital'))).toMatchInlineSnapshot(`
			Set {
			  "Concert venue on the edge of Moscow",
			  "A synagogue in Moscow",
			  "Dubrovka theatre, Moscow",
			  "Embassy of the United States in Moscow",
			}
		`);
		expect(new Set(titlesIn('tajik-border-zone'))).toMatchInlineSnapshot(`
			Set {
			  "Border of Afghanistan and Tajikistan",
			}
		`);
	});

	test('are said by name in the sentence', () => {
		const area = { only: new Set(['theatre~levant']), not: new Set<string>() };
		const { sentence } = engine.answer(aQuestion({ clauses: { area } }));
		expect(sentence.map(({ text }) => text).join('')).toMatch(/^Events within Levant: /);
	});
});

test('a theatre around a place that is not there is told and left out', () => {
	const { dossier, problems } = readDossier(
		aDossier().theatre('lost', { kind: 'around', place: 'nowhere', km: 5 }).files()
	);
	expect(dossier.theatres).toEqual([]);
	expect(problems.map(({ message }) => message)).toEqual([
		'There is no place "nowhere"; that part is left out.',
		'No part of the theatre is left; it is left out.'
	]);
});
