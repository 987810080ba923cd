import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Engine } from '$lib/engine';
import { regionSorts, sortRegions } from '../../../../src/lib/explore/region/sort-regions';
import { aQuestion, aStore } from '../../../fixtures/a-store';
import { anyDossierOf } from '../../../fixtures/any-dossier';

test('in every order no region is lost, rests stand last, and what is asked for falls from the first', () => {
	fc.assert(
		fc.property(
			anyDossierOf(30),
			fc.constantFrom(...regionSorts),
			fc.constantFrom('country', 'theatre'),
			fc.boolean(),
			(dossier, sort, grouping, isDated) => {
				const engine = new Engine(aStore(dossier));
				const date = { from: 12_575, to: 12_590, sure: false, not: false, undated: false };
				const { rows } = engine.answer(aQuestion({ grouping, clauses: isDated ? { date } : {} })).regions!;
				const details = engine.regionDetails();
				const sorted = sortRegions(rows, sort, details);
				expect(new Set(sorted)).toEqual(new Set(rows));
				expect(sorted).toHaveLength(rows.length);
				const regions = sorted.filter(({ label }) => label !== null);
				expect(sorted.slice(0, regions.length)).toEqual(regions);
				const weights = regions.map(({ key, name, tally }) => {
					const { lastDay, change } = details!.byKey.get(key)!;
					const isSaid = change !== null && change.verdict !== 'too-few';
					return {
						...{ events: tally.events, killed: tally.killed.best, last: lastDay ?? -Infinity },
						...{ change: isSaid ? change.now - change.before : -Infinity, name }
					}[sort];
				});
				const expected = weights.toSorted((a, b) =>
					typeof a === 'string' ? a.localeCompare(b as string) : (b as number) === a ? 0 : (b as number) - a
				);
				expect(weights).toEqual(expected);
			}
		),
		{ seed: 131, numRuns: 150 }
	);
});
