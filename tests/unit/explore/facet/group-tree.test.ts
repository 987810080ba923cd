import { describe, expect, test } from 'vitest';
import { groupTree, narrowed, type Section } from '../../../../src/lib/explore/facet/group-tree';
import { aDossier } from '../../../fixtures/a-dossier';

const { groups } = aDossier()
	.group('taliban', { name: 'Afghan Taliban', shortName: 'Taliban', aliases: ['taliban', 'Ṭālibān'] })
	.group('islamic-state', { aliases: ['ISIS', 'Daesh', 'islamic state'] })
	.group('is-k', { parent: 'islamic-state', shortName: 'IS-K', name: 'Islamic State in Khorasan' })
	.group('amaq', { parent: 'islamic-state', kind: 'media' })
	.group('cell', { parent: 'is-k' })
	.group('police', { kind: 'security-agency' })
	.build();

const outline = (sections: readonly Section[]) =>
	sections.map(({ kind, branches }) => [
		kind,
		...branches.map(({ group, depth }) => `${'  '.repeat(depth)}${group.id}`)
	]);

test('branches follow their parent, whatever their kind, and kinds stand together', () => {
	expect(outline(groupTree(groups))).toEqual([
		['armed-group', 'taliban', 'islamic-state', '  is-k', '    cell', '  amaq'],
		['security-agency', 'police']
	]);
});

test('a family is a group and all below it', () => {
	const families = groupTree(groups).flatMap(({ branches }) =>
		branches.map(({ family }) => family.join(' '))
	);
	expect(families).toEqual([
		'taliban',
		'islamic-state is-k cell amaq',
		'is-k cell',
		'cell',
		'amaq',
		'police'
	]);
});

test('other names are said once, whatever their case', () => {
	const [taliban, state] = groupTree(groups)[0]!.branches;
	expect(taliban!.aliases).toEqual(['Afghan Taliban', 'Ṭālibān']);
	expect(state!.aliases).toEqual(['ISIS', 'Daesh']);
});

test('with counts, those side by side stand most first', () => {
	const counts = new Map([
		['islamic-state', 7],
		['taliban', 2],
		['amaq', 3],
		['is-k', 1]
	]);
	expect(outline(groupTree(groups, counts))[0]).toEqual([
		'armed-group',
		'islamic-state',
		'  amaq',
		'  is-k',
		'    cell',
		'taliban'
	]);
});

describe('narrowing', () => {
	const found = (typed: string) =>
		outline(narrowed(groupTree(groups), typed)).flatMap((lines) => lines.slice(1));
	test('looks at every name, without regard to case, accents and hyphens', () => {
		expect(found('taliban')).toEqual(['taliban']);
		expect(found('DAESH')).toEqual(['islamic-state']);
		expect(found('khorasan islamic')).toEqual(['islamic-state', '  is-k']);
		expect(found('isk')).toEqual(['islamic-state', '  is-k']);
	});

	test('keeps the groups that a found one belongs to', () => {
		expect(found('cell')).toEqual(['islamic-state', '  is-k', '    cell']);
	});

	test('leaves no empty kind', () => {
		expect(narrowed(groupTree(groups), 'nobody')).toEqual([]);
	});
});
