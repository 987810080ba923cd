import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { Segmented } from '$lib/ui';

const options = [
	{ value: 'events', text: 'Events' },
	{ value: 'subregion', text: 'Regions' },
	{ value: 'country', text: 'Countries' }
];

async function open(value: string) {
	const onchange = vi.fn((next: string) => void screen.rerender({ value: next }));
	const screen = await render(Segmented, { label: 'What the map shows', options, value, onchange });
	return { screen, radio: (name: string) => screen.getByRole('radio', { name }), onchange };
}

test('it is one stop for the Tab key, at what is chosen', async () => {
	const { screen, radio } = await open('subregion');
	await expect.element(screen.getByRole('group', { name: 'What the map shows' })).toBeInTheDocument();
	await userEvent.tab();
	await expect.element(radio('Regions')).toHaveFocus();
	await userEvent.tab();
	for (const name of ['Events', 'Regions', 'Countries']) await expect.element(radio(name)).not.toHaveFocus();
});

test('arrow keys choose, round and round', async () => {
	const { radio, onchange } = await open('subregion');
	await userEvent.tab();
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(radio('Countries')).toBeChecked();
	await expect.element(radio('Countries')).toHaveFocus();
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(radio('Events')).toBeChecked();
	await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
	await expect.element(radio('Regions')).toBeChecked();
	expect(onchange.mock.calls.flat()).toEqual(['country', 'events', 'country', 'subregion']);
});

test('a click chooses, and what is chosen elsewhere is shown', async () => {
	const { screen, radio, onchange } = await open('events');
	await screen.getByText('Countries').click();
	await expect.element(radio('Countries')).toBeChecked();
	expect(onchange).toHaveBeenCalledExactlyOnceWith('country');
	await screen.rerender({ value: 'subregion' });
	await expect.element(radio('Regions')).toBeChecked();
	await expect.element(radio('Countries')).not.toBeChecked();
});
