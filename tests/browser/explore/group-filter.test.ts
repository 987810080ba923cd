import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import type { Group } from '$lib/dossier';
import { noKey, type KeyClause } from '$lib/filter';
import GroupFilter from '../../../src/lib/explore/GroupFilter.svelte';
import { aDossier } from '../../fixtures/a-dossier';
import { axeFinds } from '../../fixtures/axe-finds';

const { groups } = aDossier()
	.group('islamic-state', { aliases: ['ISIS', 'Daesh', 'islamic state'] })
	.group('is-k', { parent: 'islamic-state' })
	.group('sinai', { parent: 'islamic-state' })
	.group('taliban', { name: '<b>Taliban</b>' })
	.group('police', { kind: 'security-agency' })
	.build();
const counts = new Map([
	['islamic-state', 7],
	['is-k', 5],
	['taliban', 2],
	[noKey, 1]
]);
const hues = new Map([
	['islamic-state', 'hue-1'],
	['is-k', 'hue-1-branch']
]);

/** 300 groups: 60 families of five. */
const many = Array.from({ length: 300 }, (_, i) => i)
	.reduce((made, i) => {
		const root = `family-${i - (i % 5)}`;
		return i % 5 === 0
			? made.group(root)
			: made.group(`branch-${i}`, { parent: root, aliases: [`Órgano ${i}`] });
	}, aDossier())
	.build().groups;

/** The filter, which keeps its clause as the page does. */
async function open(clause: KeyClause | null = null, of: readonly Group[] = groups) {
	let now = clause;
	const screen = await render(GroupFilter, {
		...{ groups: of, hues, counts, clause, hasNone: true },
		onchange: (next: KeyClause | null) => {
			now = next;
			void screen.rerender({ clause: next });
		}
	});
	return {
		screen,
		box: (name: string) => screen.getByRole('checkbox', { name }),
		button: (name: string) => screen.getByRole('button', { name, exact: true }),
		names: () =>
			[...screen.container.querySelectorAll<HTMLElement>('details[open] .own')].map(
				(name) => name.textContent
			),
		clause: () => now && { only: now.only && [...now.only].sort(), not: [...now.not].sort() }
	};
}

describe('a parent', () => {
	test('is between on and off while part of its family is on', async () => {
		const { box, clause } = await open();
		await expect.element(box('Islamic state')).toBeChecked();
		await box('Is k').click();
		await expect.element(box('Islamic state')).toBePartiallyChecked();
		await expect.element(box('Is k')).not.toBeChecked();
		await expect.element(box('Sinai')).toBeChecked();
		expect(clause()).toEqual({ only: ['islamic-state', noKey, 'police', 'sinai', 'taliban'], not: [] });
	});

	test('turns its whole family on, then off, and everything on is no clause', async () => {
		const { box, clause } = await open({ only: new Set(['sinai']), not: new Set() });
		await expect.element(box('Islamic state')).toBePartiallyChecked();
		await box('Islamic state').click();
		await expect.element(box('Is k')).toBeChecked();
		expect(clause()).toEqual({ only: ['is-k', 'islamic-state', 'sinai'], not: [] });
		await box('Islamic state').click();
		await expect.element(box('Sinai')).not.toBeChecked();
		expect(clause()).toEqual({ only: [], not: [] });
		await box('Islamic state').click();
		await box('Taliban').click();
		await box('No group named').click();
		expect(clause()).toEqual({ only: ['is-k', 'islamic-state', noKey, 'sinai', 'taliban'], not: [] });
	});

	test('leaves out its whole family', async () => {
		const { screen, box, button, clause } = await open();
		await screen.getByText('ISIS, Daesh').click({ modifiers: ['Alt'] });
		expect(clause()).toEqual({ only: null, not: ['is-k', 'islamic-state', 'sinai'] });
		await expect.element(box('not Is k')).not.toBeChecked();
		await expect.element(box('Taliban')).toBeChecked();
		button('Not Is k').element().focus();
		await userEvent.keyboard('{Enter}');
		expect(clause()).toEqual({ only: null, not: ['islamic-state', 'sinai'] });
		await expect.element(box('Islamic state')).toBePartiallyChecked();
	});
});

test('"only" chooses a group with its branches and nothing else, by pointer and by keyboard', async () => {
	const { screen, button, box, clause } = await open();
	await screen.getByRole('listitem').filter({ hasText: 'ISIS' }).hover();
	await button('Only Islamic state').click();
	expect(clause()).toEqual({ only: ['is-k', 'islamic-state', 'sinai'], not: [] });
	await expect.element(box('Taliban')).not.toBeChecked();
	button('Only Is k').element().focus();
	await userEvent.keyboard('{Enter}');
	await expect.element(box('Islamic state')).toBePartiallyChecked();
	expect(clause()).toEqual({ only: ['is-k'], not: [] });
});

test('"All" clears and "Invert" swaps', async () => {
	const { box, button, clause } = await open({ only: new Set(['taliban']), not: new Set() });
	await button('Invert: Groups').click();
	expect(clause()).toEqual({ only: null, not: ['taliban'] });
	await expect.element(box('not Taliban')).not.toBeChecked();
	await button('All: Groups').click();
	expect(clause()).toBeNull();
	await expect.element(button('All: Groups')).toBeDisabled();
});

test('rows say the other names once, as text, and the count; groups of a kind stand together', async () => {
	const { screen } = await open();
	const rows = [...screen.container.querySelectorAll('li')].map((row) =>
		row.innerText.replace(/\s+/g, ' ').trim()
	);
	expect(rows).toEqual([
		'Islamic state ISIS, Daesh only not 7 events, Islamic state',
		'Is k only not 5 events, Is k',
		'Sinai only not 0 events, Sinai',
		'Taliban <b>Taliban</b> only not 2 events, Taliban',
		'',
		'No group named only not 1 event, No group named'
	]);
	expect(screen.container.querySelector('b')).toBeNull();
	await screen.getByText('Agencies and special forces').click();
	await expect.element(screen.getByRole('checkbox', { name: 'Police' })).toBeVisible();
});

test('a section opens for a choice in it and does not close when the choice is taken back', async () => {
	const { screen, box, button, clause } = await open({ only: null, not: new Set(['police']) });
	await expect.element(box('not Police')).toBeVisible();
	await box('not Police').click();
	expect(clause()).toBeNull();
	await expect.element(button('Not Police')).toHaveAttribute('aria-pressed', 'false');
	await expect.element(box('Police')).toBeVisible();
	await screen.getByText('Agencies and special forces').click();
	await expect.element(screen.getByRole('checkbox', { name: 'Police' })).not.toBeInTheDocument();
});

describe('of 300 groups', () => {
	test('few rows stand there, and more when asked for', async () => {
		const { screen, names } = await open(null, many);
		expect(names()).toHaveLength(10);
		await screen.getByRole('button', { name: '30 more armed groups' }).click();
		expect(names()).toHaveLength(40);
		await expect.element(screen.getByText('260 more: type to narrow')).toBeVisible();
	});

	test('typing finds them by any of their names, with the groups they belong to', async () => {
		const { screen, names, box, clause } = await open(null, many);
		await screen.getByRole('searchbox', { name: 'Narrow the groups' }).fill('organo 123');
		expect(names()).toEqual(['Family 120', 'Branch 123']);
		await box('Branch 123').click();
		expect(clause()!.only).toHaveLength(300);
		expect(clause()!.only).not.toContain('branch-123');
		await screen.getByRole('searchbox').fill('');
		expect(names()).toHaveLength(12);
		await expect.element(box('Branch 123')).not.toBeChecked();
		await expect.element(box('Family 120')).toBePartiallyChecked();
	});
});

test('axe finds nothing, in either theme', async () => {
	const { screen } = await open({ only: new Set(['family-0']), not: new Set(['branch-1']) }, many);
	expect(await axeFinds(screen.container)).toEqual([]);
});
