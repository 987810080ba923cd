import { beforeAll, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { Clauses } from '$lib/filter';
import { legendParts } from '$lib/map';
import '$lib/ui/fonts.css';
import '$lib/ui/tokens.css';
import '$lib/ui/base.css';
import Legend from '../../../src/lib/map/Legend.svelte';
import { aDossier } from '../../fixtures/a-dossier';
import { axeFinds } from '../../fixtures/axe-finds';

const { groups } = aDossier().group('is').group('is-k', { parent: 'is' }).group('gang').build();
const counts = (of: Record<string, number>) => new Map(Object.entries(of));
const facets = {
	group: counts({ is: 1209, 'is-k': 7, gang: 3 }),
	type: counts({ attack: 6, plot: 2, statement: 4, presence: 1 }),
	precision: counts({ exact: 5, settlement: 3, country: 5 }),
	toll: counts({ '100': 3, unstated: 6 })
};
const hues = new Map([
	['is', 'hue-1'],
	['is-k', 'hue-1-branch'],
	['gang', 'hue-2']
]);

async function open(clauses: Clauses = {}) {
	const onpick = vi.fn();
	const parts = legendParts({ facets, clauses, groups, hues, huesShown: null, isGrid: false });
	const screen = await render(Legend, {
		...{ parts, hasTolls: true, isGrid: false, mentioned: true, hasStacks: true },
		onpick
	});
	return { screen, onpick };
}
const left = { type: { only: null, not: new Set(['plot']) } };

beforeAll(() =>
	Promise.all(
		["400 12px 'Inter Variable'", "600 12px 'Inter Variable'"].map((font) => document.fonts.load(font))
	)
);

test('what is picked is asked for, with Alt left out, by mouse and by keyboard', async () => {
	const { screen, onpick } = await open();
	await screen.getByRole('button', { name: /^Foiled plot\s*: 2 events$/ }).click();
	expect(onpick).toHaveBeenLastCalledWith('type', ['plot'], false);
	await screen.getByRole('button', { name: /^not stated/ }).click({ modifiers: ['Alt'] });
	expect(onpick).toHaveBeenLastCalledWith('toll', ['unstated'], true);
	screen.getByRole('button', { name: /^town/ }).element().focus();
	await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
	expect(onpick).toHaveBeenLastCalledWith('precision', ['settlement'], true);
	expect(onpick).toHaveBeenCalledTimes(3);
	await userEvent.keyboard('{Enter}');
	expect(onpick).toHaveBeenLastCalledWith('precision', ['settlement'], false);
});

test('what is left out is said, and no type is below 12 pixels', async () => {
	const { screen } = await open(left);
	await expect.element(screen.getByRole('button', { name: /^Foiled plot.*: left out$/ })).toBeVisible();
	const sizes = [...screen.container.querySelectorAll('button, .title, .still span, .tolls text')].map(
		(one) => parseFloat(getComputedStyle(one).fontSize)
	);
	expect(Math.min(...sizes)).toBe(12);
});

test('axe finds nothing', async () => {
	await open(left);
	expect(await axeFinds()).toEqual([]);
});

test.each(['paper', 'night'])('the whole of it in %s', async (theme) => {
	await page.viewport(1024, 768);
	document.documentElement.dataset.theme = theme;
	const { screen } = await open(left);
	await expect(screen.getByRole('group', { name: 'Legend' })).toMatchScreenshot(`legend-${theme}`);
});
