import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import type { KeyClause } from '$lib/filter';
import type { Shape } from '$lib/picture';
import KeyFilter from '../../../src/lib/explore/KeyFilter.svelte';
import { axeFinds } from '../../fixtures/axe-finds';

const few = [
	{ key: 'attack', name: 'Attack or siege', glyphs: ['disc', 'ring'] as Shape[] },
	{ key: 'plot', name: '<b>Foiled</b> plot', hue: 'hue-2' },
	{ key: 'statement', name: 'Statement' }
];
const counts = new Map([
	['attack', 6],
	['plot', 1],
	['statement', 12_000]
]);
const countries = Array.from({ length: 300 }, (_, i) => ({ key: `c${i}`, name: `País ${i}` }));

/** The filter, which keeps its clause as the page does. */
async function open(clause: KeyClause | null = null, more: object = {}) {
	let now = clause;
	const props = { title: 'Event type', dimension: 'type' as const, keys: few, counts, ...more };
	const screen = await render(KeyFilter, {
		...props,
		clause,
		onchange: (next: KeyClause | null) => {
			now = next;
			void screen.rerender({ clause: next });
		}
	});
	return {
		screen,
		box: (name: string) => screen.getByRole('checkbox', { name }),
		button: (name: string) => screen.getByRole('button', { name, exact: true }),
		names: () => [...screen.container.querySelectorAll('li .own')].map((name) => name.textContent),
		clause: () => now && { only: now.only && [...now.only].sort(), not: [...now.not].sort() }
	};
}

test('a row is turned off and on, and everything on is no clause', async () => {
	const { box, clause } = await open();
	await box('Statement').click();
	expect(clause()).toEqual({ only: ['attack', 'plot'], not: [] });
	await expect.element(box('Statement')).not.toBeChecked();
	box('Statement').element().focus();
	await userEvent.keyboard(' ');
	expect(clause()).toBeNull();
	await expect.element(box('Statement')).toBeChecked();
});

test('"only" chooses one row, says so, and is taken back by a second press', async () => {
	const { button, box, clause } = await open();
	button('Only Statement').element().focus();
	await userEvent.keyboard('{Enter}');
	expect(clause()).toEqual({ only: ['statement'], not: [] });
	await expect.element(button('Only Statement')).toHaveAttribute('aria-pressed', 'true');
	await expect.element(box('Attack or siege')).not.toBeChecked();
	await userEvent.keyboard('{Enter}');
	expect(clause()).toBeNull();
});

describe('leaving a row out', () => {
	test('is said in its name and undone by the same button', async () => {
		const { button, box, clause } = await open();
		button('Not Statement').element().focus();
		await userEvent.keyboard('{Enter}');
		expect(clause()).toEqual({ only: null, not: ['statement'] });
		await expect.element(box('not Statement')).not.toBeChecked();
		await expect.element(button('Not Statement')).toHaveAttribute('aria-pressed', 'true');
		await expect.element(box('Attack or siege')).toBeChecked();
		await userEvent.keyboard('{Enter}');
		expect(clause()).toBeNull();
	});

	test('is done by Alt and a click anywhere on the row, which ticks nothing', async () => {
		const { screen, box, clause } = await open();
		await screen.getByText('Attack or siege').click({ modifiers: ['Alt'] });
		expect(clause()).toEqual({ only: null, not: ['attack'] });
		await box('Statement').click({ modifiers: ['Alt'] });
		expect(clause()).toEqual({ only: null, not: ['attack', 'statement'] });
		await expect.element(box('not Statement')).not.toBeChecked();
		await expect.element(box('plot')).toBeChecked();
	});

	test('is undone by ticking its box', async () => {
		const { box, clause } = await open({ only: null, not: new Set(['plot']) });
		await box('not <b>').click();
		expect(clause()).toBeNull();
		await expect.element(box('plot')).toBeChecked();
	});
});

test('"All" and "Invert" do nothing while nothing is chosen, then clear and swap', async () => {
	const { button, box, clause } = await open();
	await expect.element(button('All: Event type')).toBeDisabled();
	await expect.element(button('Invert: Event type')).toBeDisabled();
	await button('Only Statement').click();
	await button('Invert: Event type').click();
	expect(clause()).toEqual({ only: null, not: ['statement'] });
	await button('All: Event type').click();
	expect(clause()).toBeNull();
	await expect.element(box('Statement')).toBeChecked();
});

test('names are text and counts say what they count', async () => {
	const { screen } = await open();
	const rows = [...screen.container.querySelectorAll('li')].map((row) => row.innerText.replace(/\s+/g, ' '));
	expect(rows).toEqual([
		'Attack or siege only not 6 events',
		'<b>Foiled</b> plot only not 1 event',
		'Statement only not 12,000 events'
	]);
	expect(screen.container.querySelector('b')).toBeNull();
});

describe('with 300 keys', () => {
	const many = {
		...{ title: 'Country', plural: 'countries', keys: countries, sortByCount: true },
		counts: new Map(countries.map(({ key }, i) => [key, i]))
	};

	test('few rows stand there, most first, and more when asked for', async () => {
		const { screen, names } = await open(null, many);
		expect(names()).toHaveLength(10);
		expect(names()[0]).toBe('País 299');
		await screen.getByRole('button', { name: '30 more countries' }).click();
		expect(names()).toHaveLength(40);
		await expect.element(screen.getByText('260 more: type to narrow')).toBeVisible();
		await screen.getByRole('button', { name: 'Fewer countries' }).click();
		expect(names()).toHaveLength(10);
	});

	test('a chosen row is in sight wherever it stands', async () => {
		const { names, box } = await open({ only: null, not: new Set(['c3']) }, many);
		expect(names()).toHaveLength(11);
		await expect.element(box('not País 3')).toBeVisible();
	});

	test('typing narrows them, Escape shows all again and goes no further', async () => {
		const { screen, names } = await open(null, many);
		const field = screen.getByRole('searchbox', { name: 'Narrow the countries' });
		await field.fill('23 pais');
		expect(names()).toEqual(
			['País 239', 'País 238', 'País 237', 'País 236', 'País 235', 'País 234'].concat([
				'País 233',
				'País 232',
				'País 231',
				'País 230',
				'País 23'
			])
		);
		await expect.element(screen.getByRole('status')).toHaveTextContent('11 found');
		await field.fill('Atlantis');
		await expect.element(screen.getByText('None is called that.')).toBeVisible();
		let escaped = 0;
		const heard = () => escaped++;
		window.addEventListener('keydown', heard);
		await userEvent.keyboard('{Escape}');
		window.removeEventListener('keydown', heard);
		await expect.element(field).toHaveValue('');
		expect(names()).toHaveLength(10);
		expect(escaped).toBe(0);
	});

	test('rows stay where they are while the counts change', async () => {
		const { screen, names } = await open(null, many);
		const before = names();
		await screen.rerender({ counts: new Map([['c299', 0]]) });
		await expect.element(screen.getByRole('listitem').first()).toHaveTextContent('0 events');
		expect(names()).toEqual(before);
	});
});

test('a dozen keys have no field to narrow them', async () => {
	const { screen } = await open(null, { keys: countries.slice(0, 12) });
	expect(screen.container.querySelectorAll('li')).toHaveLength(12);
	expect(screen.container.querySelector('input[type=search]')).toBeNull();
});

test('axe finds nothing, in either theme', async () => {
	const { screen } = await open(
		{ only: new Set(['attack']), not: new Set(['plot']) },
		{
			keys: [...few, ...countries]
		}
	);
	expect(await axeFinds(screen.container)).toEqual([]);
});
