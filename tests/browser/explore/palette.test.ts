import { beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import Palette from '../../../src/lib/explore/Palette.svelte';
import type { Found } from '../../../src/lib/explore/palette/sections';
import { axeFinds } from '../../fixtures/axe-finds';

const bare = vi.fn();
const taliban = vi.fn();
const moscow = vi.fn();
beforeEach(() => {
	for (const run of [bare, taliban, moscow]) run.mockClear();
});

const commands = [
	{ id: 'bare', section: 'Actions', title: 'Bare map', keys: 'F', run: bare },
	{ id: 'undo', section: 'Actions', title: 'Take back a step', keys: 'Mod+Z', run: () => {} },
	{ id: 'taliban', section: 'Groups', title: 'Only <b>Tālibān</b>', run: taliban }
];
const place: Found = {
	id: 'moscow',
	section: 'Places',
	title: 'Moscow',
	detail: 'Town, Russia',
	run: moscow
};

/** The palette, opened from a button as the page does. */
async function open(search: (words: string) => Promise<readonly Found[]> = () => Promise.resolve([])) {
	const opener = document.createElement('button');
	document.body.append(opener);
	opener.focus();
	const screen = await render(Palette, { open: true, commands, search });
	const field = screen.getByRole('combobox');
	await expect.element(field).toHaveFocus();
	return {
		screen,
		opener,
		field,
		options: () =>
			screen
				.getByRole('option')
				.elements()
				.map((option) => option.querySelector('.title')!.textContent),
		chosen: () => {
			const id = field.element().getAttribute('aria-activedescendant');
			const option = screen.container.querySelector('[role=option][aria-selected=true]');
			return option?.id === id ? option?.querySelector('.title')!.textContent : null;
		}
	};
}

test('it opens with the commands by section and the first of them chosen', async () => {
	const { screen, options, chosen } = await open();
	expect(options()).toEqual(['Bare map', 'Take back a step', 'Only <b>Tālibān</b>']);
	expect(chosen()).toBe('Bare map');
	const groups = screen
		.getByRole('group')
		.elements()
		.map((group) => group.querySelector('.heading')!.textContent.trim());
	expect(groups).toEqual(['Actions', 'Groups']);
	expect(screen.container.querySelector('b')).toBeNull();
	await expect.element(screen.getByRole('option', { name: 'Bare map F' })).toBeVisible();
});

test('typing narrows the commands, without regard to case, accents and order', async () => {
	const { field, options } = await open();
	await field.fill('taliban ONLY');
	expect(options()).toEqual(['Only <b>Tālibān</b>']);
});

test('the arrow keys go round, and Enter runs what is chosen once the palette is closed', async () => {
	const { screen, opener, chosen } = await open();
	await userEvent.keyboard('{ArrowUp}');
	expect(chosen()).toBe('Only <b>Tālibān</b>');
	await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
	expect(chosen()).toBe('Bare map');
	bare.mockImplementationOnce(() => expect(screen.container.querySelector('dialog[open]')).toBeNull());
	await userEvent.keyboard('{Enter}');
	expect(bare).toHaveBeenCalledOnce();
	expect(taliban).not.toHaveBeenCalled();
	expect(document.activeElement).toBe(opener);
});

test('Escape closes it and the keyboard is where it was', async () => {
	const { screen, opener } = await open();
	await userEvent.keyboard('{Escape}');
	expect(screen.container.querySelector('dialog[open]')).toBeNull();
	expect(document.activeElement).toBe(opener);
});

test('a click runs a row, and one beside the palette closes it', async () => {
	const { screen } = await open();
	await screen.getByText('Only <b>Tālibān</b>').click();
	expect(taliban).toHaveBeenCalledOnce();
	await screen.rerender({ open: false });
	await screen.rerender({ open: true });
	await expect.element(screen.getByRole('combobox')).toBeVisible();
	screen.container.querySelector('dialog')!.click();
	await expect.element(screen.getByRole('combobox')).not.toBeInTheDocument();
});

describe('places and events', () => {
	test('are searched for and shown behind the commands', async () => {
		const { screen, field, options } = await open((words) => Promise.resolve(words === 'mos' ? [place] : []));
		await field.fill(' mos ');
		await screen.getByRole('option', { name: 'Moscow Town, Russia' }).click();
		expect(options()).toEqual([]);
		expect(moscow).toHaveBeenCalledOnce();
	});

	test('found for words that have changed since are not shown', async () => {
		const answers = new Map<string, (found: readonly Found[]) => void>();
		const { screen, field } = await open((words) => new Promise((answer) => answers.set(words, answer)));
		await field.fill('mo');
		await vi.waitFor(() => expect(answers.has('mo')).toBe(true));
		await field.fill('map');
		await vi.waitFor(() => expect(answers.has('map')).toBe(true));
		answers.get('map')!([{ ...place, title: 'Of map' }]);
		await expect.element(screen.getByText('Of map')).toBeVisible();
		answers.get('mo')!([{ ...place, title: 'Of mo' }]);
		await expect.element(screen.getByText('Of mo')).not.toBeInTheDocument();
		await expect.element(screen.getByText('Of map')).toBeVisible();
	});

	test('that cannot be searched are said to be so', async () => {
		const { screen, field } = await open(() => Promise.reject(new Error('The engine has stopped')));
		await field.fill('map');
		await expect.element(screen.getByText('Places and events could not be searched.')).toBeVisible();
		await expect.element(screen.getByText('Bare map')).toBeVisible();
	});

	test('are asked for once the typing rests, and none are found in words', async () => {
		const search = vi.fn(() => Promise.resolve([]));
		const { screen, field } = await open(search);
		await userEvent.type(field, 'zzz');
		await expect.element(screen.getByText('Nothing has these words.')).toBeVisible();
		expect(search).toHaveBeenLastCalledWith('zzz');
	});
});

test('opened again it is empty', async () => {
	const { screen, field, options } = await open();
	await field.fill('taliban');
	await userEvent.keyboard('{Escape}');
	await screen.rerender({ open: false });
	await screen.rerender({ open: true });
	await expect.element(field).toHaveValue('');
	expect(options()).toHaveLength(3);
});

test('axe finds nothing, in either theme', async () => {
	const { screen, field } = await open(() => Promise.resolve([place]));
	await field.fill('o');
	await expect.element(screen.getByText('Moscow')).toBeVisible();
	expect(await axeFinds(screen.container)).toEqual([]);
});
