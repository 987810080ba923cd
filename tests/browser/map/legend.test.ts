import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { Clauses } from '$lib/filter';
import { mapLegend } from '$lib/picture';
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

async function open(clauses: Clauses = {}, isWhole = false) {
	const onpick = vi.fn();
	const parts = mapLegend({ facets, clauses, groups, hues, shown: null, isGrid: false });
	const screen = await render(Legend, {
		...{ parts, hasTolls: true, isGrid: false, mentioned: true, hasStacks: true, isWhole },
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
	await screen.getByRole('button', { name: 'Foiled plot', exact: true }).click();
	expect(onpick).toHaveBeenLastCalledWith('type', ['plot'], false);
	await screen.getByRole('button', { name: 'not stated' }).click({ modifiers: ['Alt'] });
	expect(onpick).toHaveBeenLastCalledWith('toll', ['unstated'], true);
	screen.getByRole('button', { name: 'town' }).element().focus();
	await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
	expect(onpick).toHaveBeenLastCalledWith('precision', ['settlement'], true);
	expect(onpick).toHaveBeenCalledTimes(3);
	await userEvent.keyboard('{Enter}');
	expect(onpick).toHaveBeenLastCalledWith('precision', ['settlement'], false);
});

test('what is left out is said, and no type is below 12 pixels', async () => {
	const { screen } = await open(left);
	await expect.element(screen.getByRole('button', { name: /^Foiled plot.*left out$/ })).toBeVisible();
	const sizes = [...screen.container.querySelectorAll('button, .title, .still, [role="img"] text')].map(
		(one) => parseFloat(getComputedStyle(one).fontSize)
	);
	expect(Math.min(...sizes)).toBe(12);
});

test('axe finds nothing', async () => {
	await open(left);
	expect(await axeFinds()).toEqual([]);
});

test('what has no room in two lines is counted and stands behind a button; nothing is cut', async () => {
	await page.viewport(620, 400);
	const { screen } = await open();
	const legend = screen.getByRole('group', { name: 'Legend' });
	const more = legend.getByRole('button', { name: /^\d+ more$/ });
	await expect.element(more).toBeVisible();
	const lines = legend.element().querySelector('.lines')!;
	const items = [...lines.querySelectorAll<HTMLElement>('.item')];
	const seen = items.filter((item) => item.checkVisibility());
	expect(items.length - seen.length).toBe(parseInt(more.element().textContent!, 10));
	for (const item of seen) {
		const { bottom, right } = item.getBoundingClientRect();
		expect(bottom).toBeLessThanOrEqual(lines.getBoundingClientRect().bottom + 0.5);
		expect(right).toBeLessThanOrEqual(lines.getBoundingClientRect().right + 0.5);
	}
	await more.click();
	const whole = screen.getByRole('dialog', { name: 'The whole legend' });
	expect(whole.element().querySelectorAll('.item')).toHaveLength(items.length);
});

describe.each(['paper', 'night'])('in %s', (theme) => {
	beforeEach(async () => {
		await page.viewport(1024, 768);
		document.documentElement.dataset.theme = theme;
		document.body.style.background = 'var(--surface-2)';
	});

	test('the strip', async () => {
		const { screen } = await open(left);
		await expect(screen.getByRole('group', { name: 'Legend' })).toMatchScreenshot(`strip-${theme}`);
	});

	test('the section of a sheet', async () => {
		await page.viewport(390, 700);
		const { screen } = await open(left, true);
		await expect(screen.getByRole('group', { name: 'Legend' })).toMatchScreenshot(`whole-${theme}`);
	});
});
