import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dimensions, facetCounts, type Clauses } from '$lib/filter';
import { buildTable } from '$lib/table';
import { aDossier } from '../../fixtures/a-dossier';
import { anyDossier } from '../../fixtures/any-dossier';
import { anyFilter, passes } from '../../fixtures/any-filter';

const keys = {
	group: [['is-k'], ['is-k', 'taliban'], ['taliban']],
	type: [['attack'], ['attack'], ['warning']],
	country: [['RU'], ['AF'], ['AF']],
	subregion: [['151'], ['034'], ['034']]
};

test('a facet ignores its own clause and keeps the others', () => {
	const clauses = { group: new Set(['is-k']), country: new Set(['AF']) };
	expect(Object.fromEntries(facetCounts(keys, clauses, 'group'))).toEqual({ 'is-k': 1, taliban: 2 });
	expect(Object.fromEntries(facetCounts(keys, clauses, 'country'))).toEqual({ RU: 1, AF: 1 });
	expect(Object.fromEntries(facetCounts(keys, clauses, 'type'))).toEqual({ attack: 1 });
});

test('what is counted is what choosing that key alone would show', () => {
	fc.assert(
		fc.property(anyFilter, fc.constantFrom(...dimensions), (filter, dimension) => {
			const counts = facetCounts(filter.keys, filter.clauses, dimension);
			for (const key of new Set(filter.keys[dimension].flat())) {
				const clauses: Clauses = { ...filter.clauses, [dimension]: new Set([key]) };
				const shown = filter.keys[dimension].filter((_, row) => passes(row, filter.keys, clauses));
				expect(counts.get(key) ?? 0).toBe(shown.length);
			}
		})
	);
});

test('an event counts once under each group it names and once under each of their parents', () => {
	const table = buildTable(
		aDossier()
			.group('is')
			.group('is-k', { parent: 'is' })
			.group('is-sinai', { parent: 'is' })
			.event('both-branches', { by: ['is-k', 'is-sinai'] })
			.event('branch-and-parent', { by: ['is', 'is-k'] })
			.build()
	);
	const column = table.events.map(({ groups }) => groups.map(({ group }) => group));
	const climb = (key: string) => table.lineage.get(key as never) ?? [key];
	const counts = facetCounts({ ...keys, type: [[''], ['']], group: column }, {}, 'group', climb);
	expect(Object.fromEntries(counts)).toEqual({ is: 2, 'is-k': 2, 'is-sinai': 1 });
});

test('climbing, each group stands for the events that name it or a branch of it', () => {
	fc.assert(
		fc.property(anyDossier, (dossier) => {
			const table = buildTable(dossier);
			const column = table.events.map(({ groups }) => groups.map(({ group }) => group));
			const empty = table.events.map(() => []);
			const rows = { group: column, type: empty, country: empty, subregion: empty };
			const counts = facetCounts(rows, {}, 'group', (key) => table.lineage.get(key as never) ?? [key]);
			for (const { id } of dossier.groups) {
				const named = table.events.filter(({ groups }) =>
					groups.some(({ group }) => isUnder(group, id, dossier.groups))
				);
				expect(counts.get(id) ?? 0).toBe(named.length);
			}
		})
	);
});

function isUnder(
	id: string,
	above: string,
	groups: readonly { id: string; parent: string | null }[]
): boolean {
	if (id === above) return true;
	const parent = groups.find((group) => group.id === id)?.parent;
	return parent ? isUnder(parent, above, groups) : false;
}
