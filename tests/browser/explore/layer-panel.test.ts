import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import type { Layers } from '$lib/engine';
import LayerPanel from '../../../src/lib/explore/LayerPanel.svelte';
import { aDossier } from '../../fixtures/a-dossier';
import { axeFinds } from '../../fixtures/axe-finds';

const { groups } = aDossier()
	.group('islamic-state', { shortName: 'IS' })
	.group('is-k', { parent: 'islamic-state', shortName: 'IS-K' })
	.group('taliban')
	.build();
const allOn: Layers = {
	...{ marks: 'all', labels: 'all', arcs: 'all', areas: 'all', density: 'off', hulls: 'off' }
};

/** The panel, opened, which keeps its layers as the page does. */
async function open(layers: Layers = allOn) {
	const onchange = vi.fn((next: Layers) => void screen.rerender({ layers: next }));
	const onmentioned = vi.fn((next: boolean) => void screen.rerender({ mentioned: next }));
	const screen = await render(LayerPanel, { layers, groups, mentioned: false, onchange, onmentioned });
	await screen.getByRole('button', { name: 'Layers' }).click();
	return {
		screen,
		onchange,
		onmentioned,
		box: (name: string) => screen.getByRole('checkbox', { name }),
		of: (name: string) => screen.getByRole('combobox', { name: `${name} of` })
	};
}

test('it opens by its button and closes by Escape, with the keyboard back at the button', async () => {
	const { screen } = await open();
	const panel = screen.getByRole('dialog', { name: 'Layers' });
	await expect.element(panel).toBeVisible();
	await userEvent.tab();
	await expect.element(screen.getByRole('checkbox', { name: /^Marks/ })).toHaveFocus();
	await userEvent.keyboard('{Escape}');
	await expect.element(screen.getByRole('button', { name: 'Layers' })).toHaveFocus();
	expect(screen.container.querySelector(':popover-open')).toBeNull();
});

test('a layer is turned on and off', async () => {
	const { box, onchange } = await open();
	await expect.element(box('Movements')).toBeChecked();
	await box('Movements').click();
	expect(onchange).toHaveBeenLastCalledWith({ ...allOn, arcs: 'off' });
	await box('Hulls').click();
	expect(onchange).toHaveBeenLastCalledWith({ ...allOn, arcs: 'off', hulls: 'all' });
});

test('a layer can be of one family only, and not while it is off', async () => {
	const { of, onchange } = await open();
	await expect.element(of('Density')).toBeDisabled();
	const offered = [...of('Marks').element().querySelectorAll('option')].map((option) => option.textContent);
	expect(offered).toEqual(['all groups', 'only IS', 'only Taliban']);
	await of('Marks').selectOptions('only IS');
	expect(onchange).toHaveBeenLastCalledWith({ ...allOn, marks: { group: 'islamic-state' } });
	await of('Marks').selectOptions('all groups');
	expect(onchange).toHaveBeenLastCalledWith(allOn);
});

test('a branch that an address asks for is offered too', async () => {
	const { of } = await open({ ...allOn, arcs: { group: 'is-k' } });
	await expect.element(of('Movements')).toHaveDisplayValue('only IS-K');
});

test('places without an event can be shown', async () => {
	const { box, onmentioned } = await open();
	await box('Places that have no event').click();
	expect(onmentioned).toHaveBeenCalledExactlyOnceWith(true);
	await expect.element(box('Places that have no event')).toBeChecked();
});

test('axe finds nothing, in either theme', async () => {
	const { screen } = await open();
	expect(await axeFinds(screen.container)).toEqual([]);
});
