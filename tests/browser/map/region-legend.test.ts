import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import type { KeyClause } from '$lib/filter';
import { classOf, tintClasses, type Classing, type RegionPicture } from '$lib/picture';
import RegionLegend from '../../../src/lib/map/RegionLegend.svelte';
import { axeFinds } from '../../fixtures/axe-finds';

const events = { RU: 11, AF: 10, SY: 4, UA: 3, IR: 2, IQ: 1, TJ: 1 };
const killed = { RU: 579, AF: 170, IR: 94 };
const jenks: Classing = { method: 'jenks', count: 5, of: 'events', breaks: null };

function regionsBy(classing: Classing): RegionPicture {
	const values: Partial<Record<string, number>> = classing.of === 'events' ? events : killed;
	const keys = Object.keys(events);
	const classes = tintClasses(
		keys.map((key) => values[key] ?? 0),
		classing
	);
	const shade = (key: string) => ({
		...{ key, name: key, label: [0, 0] as const, events: 1, detail: '', selected: false },
		...{ class: classOf(classes, values[key] ?? 0), countries: [key], shape: null }
	});
	return { shades: keys.map(shade), classes };
}

/** The legend, which keeps its classing as the page does. */
async function open(classing = jenks, clause: KeyClause | null = null) {
	const onclassing = vi.fn((next: Classing) => void screen.rerender({ regions: regionsBy(next) }));
	const onpick = vi.fn();
	const regions = regionsBy(classing);
	const screen = await render(RegionLegend, {
		regions,
		noun: 'country',
		clause,
		doorOf: () => [],
		onclassing,
		onpick
	});
	return {
		...{ screen, onclassing, onpick },
		swatch: (name: string) => screen.getByRole('button', { name, exact: true }),
		menu: () => screen.getByRole('button', { name: /^(Events|Killed) by country/ }).click(),
		names: () =>
			[...screen.container.querySelectorAll('li button')].map((one) =>
				one.textContent.replace(/\s+/g, ' ').trim()
			)
	};
}

test('each class says its range, what it counts and how many regions it has', async () => {
	const { names, swatch } = await open();
	expect(names()).toEqual([
		'1 event, 2 regions',
		'2 to 3 events, 2 regions',
		'4 events, 1 region',
		'5 to 10 events, 1 region',
		'11 events, 1 region'
	]);
	await expect.element(swatch('2 to 3 events, 2 regions')).toBeVisible();
});

test('a class picked shows its regions, with Alt it leaves them out, by mouse and by keyboard', async () => {
	const { swatch, onpick } = await open();
	await swatch('2 to 3 events, 2 regions').click();
	expect(onpick).toHaveBeenLastCalledWith(['UA', 'IR'], false);
	await swatch('1 event, 2 regions').click({ modifiers: ['Alt'] });
	expect(onpick).toHaveBeenLastCalledWith(['IQ', 'TJ'], true);
	swatch('11 events, 1 region').element().focus();
	await userEvent.keyboard('{Enter}');
	expect(onpick).toHaveBeenLastCalledWith(['RU'], false);
	await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
	expect(onpick).toHaveBeenLastCalledWith(['RU'], true);
	expect(onpick).toHaveBeenCalledTimes(4);
});

test('the class asked for is pressed, one left out says so', async () => {
	const asked = await open(jenks, { only: new Set(['UA', 'IR']), not: new Set() });
	await expect.element(asked.swatch('2 to 3 events, 2 regions')).toHaveAttribute('aria-pressed', 'true');
	await expect.element(asked.swatch('4 events, 1 region')).toHaveAttribute('aria-pressed', 'false');
	await asked.screen.unmount();
	const refused = await open(jenks, { only: null, not: new Set(['SY']) });
	await expect.element(refused.swatch('4 events, 1 region , left out')).toBeVisible();
});

test('classes by killed name what has no toll to be classed by', async () => {
	const { screen, menu, names, onclassing } = await open();
	await menu();
	await screen.getByRole('radio', { name: 'Killed, best' }).click();
	expect(onclassing).toHaveBeenLastCalledWith({ ...jenks, of: 'killed' });
	expect(names()).toEqual([
		'94 killed, 1 region',
		'95 to 170 killed, 1 region',
		'171 to 579 killed, 1 region',
		'0 or not stated killed, 4 regions'
	]);
});

test('classes are kept by their ends, and made anew by another method or number', async () => {
	const { screen, menu, onclassing } = await open();
	await menu();
	await screen.getByRole('checkbox', { name: /^Keep these classes/ }).click();
	expect(onclassing).toHaveBeenLastCalledWith({ ...jenks, breaks: [1, 3, 4, 10, 11] });
	await screen.getByRole('radio', { name: '3' }).click();
	expect(onclassing).toHaveBeenLastCalledWith({ ...jenks, count: 3, breaks: null });
	await screen.getByRole('combobox', { name: 'Method' }).selectOptions('Quantiles');
	expect(onclassing).toHaveBeenLastCalledWith({ ...jenks, count: 3, method: 'quantile', breaks: null });
});

test('breaks can be typed; what lies beyond them is said, an empty class cannot be picked', async () => {
	const { screen, menu, names, swatch, onclassing } = await open();
	await menu();
	await screen.getByRole('combobox', { name: 'Method' }).selectOptions('Own breaks');
	const ends = screen.getByRole('textbox', { name: 'Classes end at' });
	await expect.element(ends).toHaveValue('1, 3, 4, 10, 11');
	await ends.fill('4, 6, 9');
	await userEvent.tab();
	expect(onclassing).toHaveBeenLastCalledWith({ ...jenks, method: 'manual', breaks: [4, 6, 9] });
	expect(names()).toEqual([
		'1 to 4 events, 5 regions',
		'5 to 6 events, 0 regions',
		'7 to 9 events, 0 regions',
		'more than 9 events, 2 regions'
	]);
	await expect.element(swatch('5 to 6 events, 0 regions')).toBeDisabled();
	await ends.fill('9, 6');
	await userEvent.tab();
	await expect.element(screen.getByText(/whole numbers, each greater/)).toBeVisible();
	expect(onclassing).toHaveBeenCalledTimes(2);
});

test('axe finds nothing', async () => {
	const { screen, menu } = await open();
	await menu();
	expect(await axeFinds(screen.container)).toEqual([]);
});
