import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Engine } from '$lib/engine';
import { makeArea, ownTheatre, type DrawnPart } from '$lib/regions';
import { placeInArea } from '../../../src/lib/regions/place-in-area';
import { aLargeStore, aQuestion, aStore } from '../../fixtures/a-store';
import { anyDossierOf } from '../../fixtures/any-dossier';
import { anyQuestions } from '../../fixtures/any-filter';

const near = fc.integer({ min: -60, max: 60 }).map((n) => n / 20);
const at = fc.tuple(near, near).map(([lng, lat]): [number, number] => [lng, lat]);
const km = fc.integer({ min: 1, max: 400 });
const anyPart: fc.Arbitrary<DrawnPart> = fc.oneof(
	fc.record({ kind: fc.constant('circle' as const), at, km }),
	fc.record({
		kind: fc.constant('along' as const),
		line: fc.uniqueArray(at, { minLength: 2, maxLength: 4, selector: (one) => one.join() }),
		km
	}),
	fc.tuple(at, near, near).map(([[x, y], w, h]): DrawnPart => {
		const [right, top] = [x + Math.abs(w) + 0.1, y + Math.abs(h) + 0.1];
		return {
			kind: 'polygon',
			ring: [
				[x, y],
				[right, y],
				[right, top],
				[x, top],
				[x, y]
			]
		};
	})
);

describe.each([
	['a small table', aStore],
	['a large one', aLargeStore]
])('what is drawn over %s', (_, open) => {
	test('counts what a look at every place counts, under the filter', () => {
		fc.assert(
			fc.property(anyDossierOf(25), anyQuestions, anyPart, (dossier, questions, part) => {
				// A way between two places counts where it arrives.
				fc.pre(dossier.events.every(({ from, to }) => from === null || to === null));
				const store = open(dossier);
				const { clauses } = questions(store.table.rows).at(-1)!;
				const engine = new Engine(store);
				const asked = aQuestion({ clauses, drawn: ownTheatre(1, 'Drawn', part) });
				const { drawn, tally } = engine.answer(asked);
				const area = makeArea([part], new Map());
				const holdings = new Map(
					dossier.places.map((place) => [
						place.id as string,
						placeInArea(place, store.opened.regions.assignment.get(place.id), area)
					])
				);
				const shown = engine.lines({ key: 'date', descending: true }, false, 0, 1000);
				expect(shown).toHaveLength(tally.events);
				const byId = new Map(dossier.events.map((event) => [event.id as string, event]));
				const count = (holding: string) =>
					shown.filter(({ id }) => {
						const { place, to, from } = byId.get(id)!;
						return holdings.get(place ?? to ?? from ?? '') === holding;
					}).length;
				expect(drawn!.inside.events).toBe(count('in'));
				expect(drawn!.coarser.events).toBe(count('coarser'));
			}),
			{ seed: 94, numRuns: 80 }
		);
	});

	test('asked for as a clause, what is inside is what passes, tolls and all', () => {
		fc.assert(
			fc.property(anyDossierOf(25), anyPart, (dossier, part) => {
				const own = [ownTheatre(3, 'Own', part)];
				const area = { only: new Set(['theatre~own~3']), not: new Set<string>() };
				const engine = new Engine(open(dossier));
				const { inside } = engine.answer(aQuestion({ drawn: own[0]! })).drawn!;
				expect(engine.answer(aQuestion({ own, clauses: { area } })).tally).toEqual(inside);
			}),
			{ seed: 95, numRuns: 40 }
		);
	});

	test('a shape that moves counts as it now stands, also under its own clause', () => {
		fc.assert(
			fc.property(anyDossierOf(25), fc.array(anyPart, { minLength: 2, maxLength: 5 }), (dossier, parts) => {
				const area = { only: new Set(['theatre~own~1']), not: new Set<string>() };
				const engine = new Engine(open(dossier));
				for (const part of parts) {
					const drawn = ownTheatre(1, 'Drawn', part);
					const asked = aQuestion({ drawn, clauses: { area }, grouping: 'theatre' });
					const answer = engine.answer(asked);
					const anew = new Engine(open(dossier)).answer(asked);
					expect(answer.drawn).toEqual(anew.drawn);
					expect(answer.tally).toEqual(answer.drawn!.inside);
					expect(answer.regions).toEqual(anew.regions);
				}
			}),
			{ seed: 96, numRuns: 30 }
		);
	});
});
