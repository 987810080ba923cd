import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { GroupFilter } from '$lib/explore';
import { noKey } from '$lib/filter';
import { groupHues } from '$lib/picture';
import { buildTable } from '$lib/table';
import { aDossier } from '../../fixtures/a-dossier';

const table = buildTable(
	aDossier()
		.group('islamic-state', { aliases: ['ISIS', 'Daesh', 'islamic state'] })
		.group('is-k', { parent: 'islamic-state' })
		.group('sinai', { parent: 'islamic-state' })
		.group('taliban', { name: '<b>Taliban</b>' })
		.group('police', { kind: 'security-agency' })
		.build()
);
const keys = [...table.groups.keys(), noKey];
const counts = new Map([
	['islamic-state', 7],
	['is-k', 5],
	['taliban', 2],
	[noKey, 1]
]);

/** The filter, which keeps what is chosen as the page does. */
async function open(chosen: readonly string[] | null = null) {
	let now: ReadonlySet<string> | null = chosen && new Set(chosen);
	const screen = await render(GroupFilter, {
		...{ table, hues: groupHues(table), counts, keys },
		chosen: now,
		onchange: (next: ReadonlySet<string> | null) => {
			now = next;
			void screen.rerender({ chosen: next });
		}
	});
	const box = (name: string) => screen.getByRole('checkbox', { name });
	const button = (name: string) => screen.getByRole('button', { name, exact: true });
	return { screen, box, button, chosen: () => now && [...now].sort() };
}

describe('a parent', () => {
	test('is between on and off while part of its family is on', async () => {
		const { box, chosen } = await open();
		await expect.element(box('Islamic state')).toBeChecked();
		await box('Is k').click();
		await expect.element(box('Islamic state')).toBePartiallyChecked();
		await expect.element(box('Is k')).not.toBeChecked();
		await expect.element(box('Sinai')).toBeChecked();
		expect(chosen()).toEqual(['islamic-state', noKey, 'police', 'sinai', 'taliban']);
	});

	test('turns its whole family on, then off, and everything on is no filter', async () => {
		const { box, chosen } = await open(['sinai']);
		await expect.element(box('Islamic state')).toBePartiallyChecked();
		await box('Islamic state').click();
		await expect.element(box('Is k')).toBeChecked();
		await expect.element(box('Islamic state')).toBeChecked();
		expect(chosen()).toEqual(['is-k', 'islamic-state', 'sinai']);
		await box('Islamic state').click();
		await expect.element(box('Sinai')).not.toBeChecked();
		expect(chosen()).toEqual([]);
		await box('Islamic state').click();
		await box('Taliban').click();
		await box('No group named').click();
		expect(chosen()).toEqual(['is-k', 'islamic-state', noKey, 'sinai', 'taliban']);
	});

	test('is turned by the space bar', async () => {
		const { box, chosen } = await open();
		box('Taliban').element().focus();
		await userEvent.keyboard(' ');
		await expect.element(box('Taliban')).not.toBeChecked();
		await userEvent.keyboard(' ');
		await expect.element(box('Taliban')).toBeChecked();
		expect(chosen()).toBeNull();
	});
});

test('"only" chooses a group with its branches and nothing else, by pointer and by keyboard', async () => {
	const { screen, button, box, chosen } = await open();
	await screen.getByRole('listitem').filter({ hasText: 'ISIS' }).hover();
	await button('Only Islamic state').click();
	expect(chosen()).toEqual(['is-k', 'islamic-state', 'sinai']);
	await expect.element(box('Taliban')).not.toBeChecked();
	button('Only Is k').element().focus();
	await userEvent.keyboard('{Enter}');
	await expect.element(box('Islamic state')).toBePartiallyChecked();
	expect(chosen()).toEqual(['is-k']);
});

test('"None" and "All" say which of them holds', async () => {
	const { box, button, chosen } = await open();
	await expect.element(button('All')).toBeDisabled();
	await button('None').click();
	expect(chosen()).toEqual([]);
	await expect.element(button('None')).toBeDisabled();
	for (const name of ['Islamic state', 'Is k', 'Taliban', 'No group named'])
		await expect.element(box(name)).not.toBeChecked();
	await button('All').click();
	expect(chosen()).toBeNull();
	await expect.element(box('Is k')).toBeChecked();
});

test('rows say the other names once, as text, and the count; groups of a kind stand together', async () => {
	const { screen } = await open();
	const rows = [...screen.container.querySelectorAll('li')].map((row) =>
		row.innerText.replace(/\s+/g, ' ').trim()
	);
	expect(rows).toEqual([
		'Islamic state ISIS, Daesh only 7 events',
		'Is k only 5 events',
		'Sinai only 0 events',
		'Taliban <b>Taliban</b> only 2 events',
		'',
		'No group named only 1 events'
	]);
	expect(screen.container.querySelector('b')).toBeNull();
	await screen.getByText('Agencies and special forces').click();
	await expect.element(screen.getByRole('checkbox', { name: 'Police' })).toBeVisible();
});
