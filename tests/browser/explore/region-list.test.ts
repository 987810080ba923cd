import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { isoOf } from '$lib/base';
import { Engine, openDossier, type Question, type Rankings } from '$lib/engine';
import { GroupingRanks, RegionList, type RegionSort } from '$lib/explore';
import type { KeyClause } from '$lib/filter';
import type { Grouping, Outcome, RegionFacts, Unit } from '$lib/regions';
import { aDossier } from '../../fixtures/a-dossier';
import { aPanel } from '../../fixtures/a-panel';
import { axeFinds } from '../../fixtures/axe-finds';

const firstDay = 18_000;
const dossier = aDossier().place('a', [0, 0]).place('b', [10, 10]).place('c', [20, 20]).place('d', [30, 30]);
for (let i = 0; i < 60; i++) {
	dossier.event(`a${i}`, { place: 'a', by: 'north', on: isoOf(firstDay + i), killed: 1 });
	if (i % 3 === 0) dossier.event(`b${i}`, { place: 'b', by: 'south', on: isoOf(firstDay + i), killed: 10 });
}
dossier.event('one', { place: 'd', on: isoOf(firstDay + 59) }).event('nowhere', { on: isoOf(firstDay + 50) });

/** Each place in a country of its own, all of them in one subregion. */
const unit = (grouping: Grouping, id: string): Unit => {
	return { id, grouping, name: `Land of ${id}`, label: [0, 0] };
};
const isIn = (unit: string): Outcome => {
	return { kind: 'in', unit, how: 'inside', share: null, distanceKm: null, beside: [] };
};
const lands = ['AA', 'BB', 'CC', 'DD'];
const { places, ...rest } = dossier.build();
const regions: RegionFacts = {
	pointOfView: 'un',
	assignment: new Map(
		places.map(({ id }, i) => [
			id,
			{ country: isIn(lands[i]!), subregion: isIn('001'), claim: 'none' as const }
		])
	),
	units: { country: lands.map((id) => unit('country', id)), subregion: [unit('subregion', '001')] },
	provinces: [],
	subregionOf: Object.fromEntries(lands.map((id) => [id, '001']))
};
const engine = new Engine(
	openDossier({ kind: 'dossier', dossier: { ...rest, places }, problems: [], regions })
);
const aQuestion = (part: Partial<Question> = {}): Question => ({
	...{ clauses: {}, grouping: null, nearness: { km: 100, events: 2 }, tints: false },
	...{
		view: { frame: [-180, -90, 180, 90], zoom: 1 },
		selection: null,
		mentioned: false,
		door: null,
		bins: null
	},
	...{ own: [], drawn: null, classes: { method: 'jenks', count: 5, of: 'events', breaks: null } },
	layers: { marks: 'all', labels: 'all', arcs: 'all', areas: 'all', density: 'off', hulls: 'off' },
	...part
});

/** The list in a panel, which sorts, compares and asks as the page does. */
async function open(isDated = false) {
	const date = { from: firstDay + 30, to: firstDay + 59, sure: false, not: false, undated: false };
	const { regions } = engine.answer(aQuestion({ grouping: 'country', clauses: isDated ? { date } : {} }));
	const onchange = vi.fn((clause: KeyClause | null) => void screen.rerender({ clause }));
	const onsort = vi.fn((sort: RegionSort) => void screen.rerender({ sort }));
	const oncompare = vi.fn((compared: readonly [string, string] | null) => void screen.rerender({ compared }));
	const onranks = vi.fn();
	const screen = await render(RegionList, {
		target: aPanel(360, 600),
		props: {
			...{
				tally: regions!,
				details: engine.regionDetails(),
				noun: 'country',
				keys: ['AA', 'BB', 'DD', 'none']
			},
			...{ clause: null, nearness: null, onnearness: () => {}, onchange, onranks },
			...{ sort: 'events' as RegionSort, onsort, compared: null, oncompare },
			groups: { nameOf: (id: string) => `The ${id}`, hueOf: () => 'hue-1' },
			doorOf: () => [],
			nameOf: (key: string) => `Land of ${key}`
		}
	});
	const names = () => [...screen.container.querySelectorAll('.name[dir]')].map((name) => name.textContent);
	const row = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });
	return { screen, names, row, onchange, onsort, oncompare, onranks };
}

describe('the list of regions', () => {
	test('has a small histogram for each and one axis for all', async () => {
		const { screen, names } = await open();
		expect(names()).toEqual(['Land of AA', 'Land of BB', 'Land of DD', 'Place not stated']);
		expect(screen.container.querySelectorAll('li path[d^="M0"]').length).toBeGreaterThan(0);
		expect(screen.container.querySelectorAll('.axis')).toHaveLength(1);
		await expect.element(screen.getByText(/^One scale, up to \d+ a /)).toBeVisible();
		expect(await axeFinds(screen.container)).toEqual([]);
	});

	test('is sorted by what is asked, and what is in no region stays last', async () => {
		const { screen, names, onsort } = await open(true);
		await screen.getByLabelText('Order of the regions').selectOptions('Most killed first');
		expect(onsort).toHaveBeenLastCalledWith('killed');
		await expect.poll(names).toEqual(['Land of BB', 'Land of AA', 'Land of DD', 'Place not stated']);
		await screen.getByLabelText('Order of the regions').selectOptions('Greatest increase first');
		await expect.poll(() => names().at(-1)).toBe('Place not stated');
	});

	test('opens what more there is to a region by key, and a region asked for shows it at once', async () => {
		const { screen, row, onchange } = await open();
		screen.getByRole('button', { name: 'More on Land of BB' }).element().focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(screen.getByText('The south')).toBeVisible();
		expect(screen.getByText('The north').query()).toBeNull();
		await row('Land of AA').click();
		expect([...onchange.mock.lastCall![0]!.only!]).toEqual(['AA']);
		await expect.element(screen.getByText('The north')).toBeVisible();
		expect(await axeFinds(screen.container)).toEqual([]);
	});

	test('says change and its rule only where there is a window', async () => {
		const { screen, row } = await open(true);
		await expect.element(row('Land of AA')).toHaveTextContent('no clear change from 30 before');
		await expect.element(row('Land of DD')).toHaveTextContent('0 before: too few to compare');
		await expect.element(screen.getByText(/^Change is against as many days before/)).toBeVisible();
		await screen.unmount();
		const plain = await open();
		expect(plain.screen.container.textContent).not.toMatch(/before/);
		expect(
			plain.screen
				.getByRole('option')
				.elements()
				.map((option) => option.textContent)
		).not.toContain('Greatest increase first');
	});

	test('puts two beside each other by key, and closing it returns to the row', async () => {
		const { screen, row, oncompare } = await open(true);
		await screen.getByRole('button', { name: 'More on Land of AA' }).click();
		await screen.getByRole('button', { name: 'Compare with another' }).click();
		await expect.element(screen.getByRole('status')).toHaveTextContent('Compare Land of AA with');
		await expect
			.element(screen.getByRole('button', { name: 'Compare Land of AA with Land of AA' }))
			.toHaveFocus();
		screen.getByRole('button', { name: 'Compare Land of AA with Land of BB' }).element().focus();
		await userEvent.keyboard('{Enter}');
		expect(oncompare).toHaveBeenLastCalledWith(['AA', 'BB']);
		const table = screen.getByRole('table', { name: 'Two regions compared' });
		await expect.element(screen.getByRole('heading', { name: 'Two regions compared' })).toHaveFocus();
		const cells = (name: string) =>
			[...table.getByRole('rowheader', { name, exact: true }).element().closest('tr')!.cells]
				.slice(1)
				.map((cell) => cell.textContent!.trim());
		expect(
			table
				.getByRole('columnheader')
				.elements()
				.map((head) => head.textContent)
		).toEqual([...['Land of AA', 'Land of BB']]);
		expect([cells('Events'), cells('Killed')]).toEqual([
			['30', '10'],
			['30', '100']
		]);
		expect(cells('Change')[1]).toBe('10 events, before 10: no clear change');
		expect(await axeFinds(screen.container)).toEqual([]);
		await screen.getByRole('button', { name: 'Close' }).click();
		expect(oncompare).toHaveBeenLastCalledWith(null);
		await expect.element(row('Land of AA')).toHaveFocus();
	});
});

describe('every grouping at once', () => {
	async function ranks() {
		engine.answer(aQuestion());
		const load = vi.fn((): Promise<Rankings | null> => Promise.resolve(engine.regionRanks()));
		const screen = await render(GroupingRanks, {
			props: { open: true, version: 0, load, hasRegionClause: false }
		});
		await expect.element(screen.getByRole('heading', { name: 'By country' })).toBeVisible();
		return { screen, load };
	}

	test('says the share of the first region of each, and is counted again for other events', async () => {
		const { screen, load } = await ranks();
		await expect
			.element(screen.getByText(/^Of these events the first region holds 73% by country/))
			.toBeVisible();
		expect(await axeFinds(screen.container)).toEqual([]);
		await screen.rerender({ version: 1 });
		expect(load).toHaveBeenCalledTimes(2);
	});

	test('says of the region that has the focus where others count its events, and keeps it when it is picked', async () => {
		const { screen } = await ranks();
		const country = screen.getByRole('region', { name: 'By country' });
		country
			.getByRole('button', { name: /Land of BB/ })
			.element()
			.focus();
		const said = screen.getByRole('status');
		await expect
			.element(said)
			.toHaveTextContent(/^Land of BB, by country, 20 events\. By subregion: Land of 001 \(20\)\./);
		await userEvent.keyboard('{Enter}{Shift>}{Tab}{/Shift}');
		await expect.element(said).toHaveTextContent(/^Land of AA, by country, 60 events/);
		(document.activeElement as HTMLElement).blur();
		await expect.element(said).toHaveTextContent(/^Land of BB/);
	});

	test('closes by Escape', async () => {
		const { screen } = await ranks();
		await userEvent.keyboard('{Escape}');
		expect(screen.container.querySelector('dialog[open]')).toBeNull();
	});
});
