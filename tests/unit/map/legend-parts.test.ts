import { expect, test } from 'vitest';
import { legendParts } from '$lib/map/legend-parts';
import type { Clauses } from '$lib/filter';
import { aDossier } from '../../fixtures/a-dossier';

const { groups } = aDossier()
	.group('is')
	.group('is-k', { parent: 'is' })
	.group('gang')
	.group('police')
	.build();
const counts = (of: Record<string, number>) => new Map(Object.entries(of));
const facets = {
	group: counts({ is: 9, 'is-k': 7, gang: 3, police: 2 }),
	type: counts({ attack: 6, statement: 4 }),
	precision: counts({ exact: 5, country: 5 }),
	toll: counts({ '0': 1, '100': 3, unstated: 6 })
};
const hues = new Map([
	['is', 'hue-1'],
	['is-k', 'hue-1-branch'],
	['gang', 'hue-2'],
	['police', 'hue-official']
]);

function legend(clauses: Clauses = {}, huesShown: ReadonlySet<string> | null = null) {
	const parts = legendParts({ facets, clauses, groups, hues, huesShown, isGrid: false });
	return Object.fromEntries(
		parts.map(({ dimension, entries }) => [
			dimension,
			entries.map(({ name, events, isOnly, isLeftOut }) =>
				[`${name} ${events}`, isOnly && 'only', isLeftOut && 'left out'].filter(Boolean).join(', ')
			)
		])
	);
}
const clause = (only: string[] | null, not: string[] = []) => ({
	only: only && new Set(only),
	not: new Set(not)
});

test('names only what is among the shown events, with their numbers, groups by number', () => {
	const names = groups.map(({ id, shortName }) => [id as string, shortName] as const);
	const short = Object.fromEntries(names);
	expect(legend()).toEqual({
		group: [`${short.is} 9`, `${short['is-k']} 7`, `${short.gang} 3`, `${short.police} 2`],
		type: ['Attack or siege 6', 'Statement 4'],
		precision: ['exact 5', 'country 5'],
		toll: ['stated 4', 'not stated 6']
	});
});

test('a group whose colour no mark, arc or area has is not named', () => {
	expect(legend({}, new Set(['hue-1-branch', 'hue-2'])).group).toHaveLength(2);
});

test('what is asked for stands alone and says so; what is left out stays, to be brought back', () => {
	expect(legend({ type: clause(['attack']) }).type).toEqual(['Attack or siege 6, only']);
	expect(legend({ type: clause(null, ['attack']) }).type).toEqual([
		'Attack or siege 0, left out',
		'Statement 4'
	]);
	expect(legend({ toll: clause(null, ['unstated']) }, null).toll).toEqual([
		'stated 4',
		'not stated 0, left out'
	]);
});

test('a group is picked with its branches', () => {
	const [part] = legendParts({ facets, clauses: {}, groups, hues, huesShown: null, isGrid: true });
	expect(part!.entries[0]!.keys).toEqual(['is', 'is-k']);
});
