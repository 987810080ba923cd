import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { Tabs } from '$lib/ui';

const tabs = [
	{ value: 'events', text: 'Events', count: 47 },
	{ value: 'places', text: 'Places' },
	{ value: 'regions', text: 'Regions' }
];
const panel = createRawSnippet<[string]>((value) => ({ render: () => `<p>The list of ${value()}</p>` }));

async function open(value: string) {
	const onchange = vi.fn((next: string) => void screen.rerender({ value: next }));
	const screen = await render(Tabs, { label: 'Lists', tabs, value, onchange, panel });
	return { screen, tab: (name: string) => screen.getByRole('tab', { name }), onchange };
}

test('the chosen tab is the only one the Tab key stops at, and it names the panel', async () => {
	const { screen, tab } = await open('places');
	await userEvent.tab();
	await expect.element(tab('Places')).toHaveFocus();
	await expect.element(tab('Places')).toHaveAttribute('aria-selected', 'true');
	await userEvent.tab();
	for (const name of ['Events 47', 'Places', 'Regions']) await expect.element(tab(name)).not.toHaveFocus();
	await expect.element(screen.getByRole('tabpanel', { name: 'Places' })).toBeInTheDocument();
});

test('arrow keys choose and take the focus along, round and round', async () => {
	const { tab, onchange } = await open('places');
	await userEvent.tab();
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(tab('Regions')).toHaveFocus();
	await expect.element(tab('Regions')).toHaveAttribute('aria-selected', 'true');
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(tab('Events')).toHaveFocus();
	await userEvent.keyboard('{ArrowLeft}');
	await expect.element(tab('Regions')).toHaveFocus();
	expect(onchange.mock.calls.flat()).toEqual(['regions', 'events', 'regions']);
	await userEvent.keyboard('x{ArrowDown}');
	expect(onchange).toHaveBeenCalledTimes(3);
});

test('a click chooses', async () => {
	const { tab, onchange } = await open('places');
	await tab('Events').click();
	expect(onchange).toHaveBeenCalledExactlyOnceWith('events');
	await expect.element(tab('Events')).toHaveAttribute('tabindex', '0');
	await expect.element(tab('Places')).toHaveAttribute('tabindex', '-1');
});
