import { expect, test } from 'vitest';
import { groupHues, hueOf, hueTokens } from '$lib/picture';
import { buildRegister } from '$lib/table';
import { aDossier } from '../../fixtures/a-dossier';
import { aStore } from '../../fixtures/a-store';

/** The colours of a dossier's groups, by how many of its events name each family. */
const huesOf = (dossier: ReturnType<ReturnType<typeof aDossier>['build']>) => aStore(dossier).opened.hues;

const families = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];

function nineFamilies() {
	const dossier = aDossier();
	for (const id of families) dossier.group(id);
	// The later in the alphabet the more events, so that neither the order of the file nor of ids decides.
	families.forEach((id, i) => {
		for (let n = 0; n <= i; n++) dossier.event(`${id}-${n}`, { by: id });
	});
	return dossier;
}

test('the families most often named take the hues in turn, from the eighth on none', () => {
	const hues = huesOf(nineFamilies().build());
	expect([...'ihgfedcba'].map((id) => hues.get(id as never))).toEqual([
		...['hue-1', 'hue-2', 'hue-3', 'hue-4', 'hue-5', 'hue-6', 'hue-7'],
		...['hue-none', 'hue-none']
	]);
});

test('parent and child share a hue, the child in its second tint, and events of either count for both', () => {
	const hues = huesOf(
		aDossier()
			.group('alone')
			.group('is')
			.group('is-k', { parent: 'is' })
			.group('cell', { parent: 'is-k' })
			.group('amaq', { parent: 'is', kind: 'media' })
			.event('one', { by: 'is-k' })
			.event('two', { by: 'cell' })
			.event('three', { by: 'alone' })
			.build()
	);
	expect(Object.fromEntries(hues)).toEqual({
		is: 'hue-1',
		'is-k': 'hue-1-branch',
		cell: 'hue-1-branch',
		amaq: 'hue-1-branch',
		alone: 'hue-2'
	});
});

test('an event that names several of a family counts once for it', () => {
	const hues = huesOf(
		aDossier()
			.group('is')
			.group('is-k', { parent: 'is' })
			.event('one', { by: ['is', 'is-k'] })
			.event('two', { by: 'taliban' })
			.event('three', { by: 'taliban' })
			.build()
	);
	expect(hues.get('taliban')).toBe('hue-1');
});

test('officials share one hue and take none from the others', () => {
	const hues = huesOf(
		aDossier()
			.group('police', { kind: 'security-agency' })
			.group('special', { kind: 'security-agency', parent: 'police' })
			.group('army', { kind: 'armed-forces' })
			.group('state', { kind: 'government' })
			.group('wagner', { kind: 'private-military' })
			.event('one', { by: ['police', 'army', 'state', 'wagner'] })
			.build()
	);
	expect(Object.fromEntries(hues)).toEqual({
		police: 'hue-official',
		special: 'hue-official-branch',
		army: 'hue-official',
		state: 'hue-official',
		wagner: 'hue-1'
	});
});

test('an eighth family’s branches have no hue either', () => {
	const hues = huesOf(nineFamilies().group('a-branch', { parent: 'a' }).build());
	expect(hues.get('a-branch' as never)).toBe('hue-none');
});

test('an event has the hue of its leading group, and none where no group is named', () => {
	const dossier = aDossier().event('claimed', { by: 'is-k', on: '2024-01-01' }).event('unclaimed').build();
	const register = buildRegister(dossier);
	const hues = groupHues(register, new Map());
	expect(dossier.events.map((event) => hueOf(event, register, hues))).toEqual(['hue-1', 'hue-none']);
});

test('families that are named equally often take their hues by id, whatever the order of the file', () => {
	const register = buildRegister(aDossier().group('b').group('a').group('c').build());
	expect(Object.fromEntries(groupHues(register, new Map([['c', 1]])))).toEqual({
		...{ c: 'hue-1', a: 'hue-2' },
		b: 'hue-3'
	});
});

test('every hue a group can have is a token, once', () => {
	const { groups } = nineFamilies().group('police', { kind: 'government' }).build();
	const branches = groups.map((group) => ({ ...group, id: `${group.id}-branch`, parent: group.id }));
	const register = buildRegister({ groups: [...groups, ...branches] as never, places: [] });
	expect([...new Set(groupHues(register, new Map()).values())].sort()).toEqual([...hueTokens].sort());
});
