import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import type { TextClause } from '$lib/filter';
import TextFilter from '../../../src/lib/explore/TextFilter.svelte';
import { axeFinds } from '../../fixtures/axe-finds';

/** The filter, which keeps its clause as the page does. */
async function open(clause: TextClause | null = null, found: number | null = null) {
	const onchange = vi.fn((next: TextClause | null, _kind: 'typing' | 'done') => {
		void screen.rerender({ clause: next });
	});
	const screen = await render(TextFilter, { clause, found, onchange });
	return {
		screen,
		onchange,
		field: screen.getByRole('searchbox'),
		without: screen.getByRole('button', { name: 'without' })
	};
}
const type = async (field: { element: () => Element }, keys: string) => {
	(field.element() as HTMLElement).focus();
	await userEvent.keyboard(keys);
};

test('each letter is told, and Enter says that the words stand, once', async () => {
	const { field, onchange } = await open();
	await type(field, 'ab c');
	expect(onchange.mock.calls).toEqual([
		[{ words: 'a', not: false }, 'typing'],
		[{ words: 'ab', not: false }, 'typing'],
		[{ words: 'ab', not: false }, 'typing'],
		[{ words: 'ab c', not: false }, 'typing']
	]);
	await expect.element(field).toHaveValue('ab c');
	await userEvent.keyboard('{Enter}{Tab}');
	expect(onchange.mock.calls.slice(4)).toEqual([[{ words: 'ab c', not: false }, 'done']]);
});

test('leaving the field says that the words stand', async () => {
	const { field, onchange } = await open();
	await type(field, 'a{Tab}');
	expect(onchange.mock.lastCall).toEqual([{ words: 'a', not: false }, 'done']);
});

test('Escape clears and goes no further; in an empty field it does', async () => {
	const { field, onchange } = await open({ words: 'moscow', not: false });
	const heard = vi.fn();
	window.addEventListener('keydown', heard);
	await type(field, '{Escape}');
	expect(onchange).toHaveBeenCalledExactlyOnceWith(null, 'done');
	await expect.element(field).toHaveValue('');
	expect(heard).not.toHaveBeenCalled();
	await userEvent.keyboard('{Escape}');
	window.removeEventListener('keydown', heard);
	expect(heard).toHaveBeenCalledOnce();
});

test('blanks are no words', async () => {
	const { field, onchange } = await open();
	await type(field, '  ');
	expect(onchange.mock.calls.map(([clause]) => clause)).toEqual([null, null]);
});

test('"without" turns the words around, also before there are any', async () => {
	const { field, without, onchange } = await open();
	await without.click();
	expect(onchange).not.toHaveBeenCalled();
	await expect.element(without).toHaveAttribute('aria-pressed', 'true');
	await type(field, 'a{Enter}');
	expect(onchange.mock.lastCall).toEqual([{ words: 'a', not: true }, 'done']);
	await without.click();
	expect(onchange.mock.lastCall).toEqual([{ words: 'a', not: false }, 'done']);
});

test('words that come from elsewhere are shown, with what they find', async () => {
	const { screen, field } = await open({ words: 'moscow', not: false }, 1204);
	await expect.element(field).toHaveValue('moscow');
	await expect.element(screen.getByText('1,204')).toBeVisible();
	await screen.rerender({ clause: { words: 'kabul', not: true } });
	await expect.element(field).toHaveValue('kabul');
	await screen.rerender({ clause: null });
	await expect.element(field).toHaveValue('');
	await expect.element(screen.getByText('1,204')).not.toBeInTheDocument();
});

test('it says that typos are forgiven, and axe finds nothing in either theme', async () => {
	const { screen, field } = await open({ words: 'moscow', not: true }, 3);
	await expect.element(field).toHaveAccessibleDescription(/Typos are forgiven/);
	expect(await axeFinds(screen.container)).toEqual([]);
});
