import { expect, test } from 'vitest';
import { mapLegend } from '$lib/picture';
import type { Clauses } from '$lib/filter';
import { aDossier } from '../../fixtures/a-dossier';

const { groups } = aDossier()
	.group('police')
	.group('gang')
	.group('is')
	.group('is-k', { parent: 'is' })
	.build();
const counts = (of: Record<string, number>) => new Map(Object.entries(of));
const facets = {
	group: counts({ is: 9, 'is-k': 7, gang: 3, police: 2 }),
	type: counts({ attack: 6, statement: 4 }),
	precision: counts({ exact: 5, admin1: 2, country: 5 }),
	toll: counts({ '0': 1, '100': 3, unstated: 6 })
};
const hues = new Map([
	['is', 'hue-1'],
	['is-k', 'hue-1-branch'],
	['gang', 'hue-2'],
	['police', 'hue-official']
]);

function legend(clauses: Clauses = {}, shown: ReadonlySet<string> | null = null) {
	const parts = mapLegend({ facets, clauses, groups, hues, shown, isGrid: false });
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

test('names only what is among the shown events, with their numbers, groups in the order of their colours', () => {
	const names = groups.map(({ id, shortName }) => [id as string, shortName] as const);
	const short = Object.fromEntries(names);
	expect(legend()).toEqual({
		group: [`${short.is} 9`, `${short['is-k']} 7`, `${short.gang} 3`, `${short.police} 2`],
		type: ['Attack or siege 6', 'Statement 4'],
		precision: ['exact 5', 'area 7'],
		toll: ['stated 4', 'not stated 6']
	});
});

test('a group in whose colour nothing is drawn is not named', () => {
	expect(legend({}, new Set(['is-k', 'gang'])).group).toHaveLength(2);
});

test('a group that is not asked for is named where what is asked for stands in its colour, without a number', () => {
	const short = (id: string) => groups.find((group) => group.id === id)!.shortName;
	expect(legend({ group: clause(['is-k']) }, new Set(['is', 'is-k'])).group).toEqual([
		`${short('is')} null`,
		`${short('is-k')} 7, only`
	]);
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

test('groups beyond the seven families are one entry, and so is what names no group', () => {
	const plain = new Map([...hues, ['gang', 'hue-none'], ['police', 'hue-none']]);
	const more = { ...facets, group: counts({ is: 9, gang: 3, police: 2, none: 4 }) };
	const [part] = mapLegend({
		...{ facets: more, clauses: {}, groups, hues: plain, shown: null, isGrid: true }
	});
	expect(part!.entries.map(({ name, events, keys }) => [name, events, keys.length])).toEqual([
		['Is', 9, 2],
		['other groups', null, 0],
		['no group named', 4, 1]
	]);
});

test('a group is picked with its branches', () => {
	const [part] = mapLegend({ facets, clauses: {}, groups, hues, shown: null, isGrid: true });
	expect(part!.entries[0]!.keys).toEqual(['is', 'is-k']);
});
