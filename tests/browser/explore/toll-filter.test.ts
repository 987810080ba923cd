import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import type { KeyClause } from '$lib/filter';
import { tollBands } from '$lib/table';
import TollFilter from '../../../src/lib/explore/TollFilter.svelte';
import { axeFinds } from '../../fixtures/axe-finds';

const counts = new Map([
	['0', 1],
	['10', 4],
	['25', 2],
	['1000', 1],
	['unstated', 41]
]);
const clauseOf = (only: string[] | null, not: string[] = []): KeyClause => ({
	only: only && new Set(only),
	not: new Set(not)
});

/** The filter, which keeps its clause as the page does. */
async function open(clause: KeyClause | null = null) {
	const onchange = vi.fn((next: KeyClause | null, _kind: 'drag' | 'done') => {
		void screen.rerender({ clause: next });
	});
	const screen = await render(TollFilter, { clause, counts, onchange });
	return {
		screen,
		onchange,
		clause: () => onchange.mock.lastCall?.[0],
		fewest: screen.getByRole('slider', { name: 'Fewest killed' }),
		most: screen.getByRole('slider', { name: 'Most killed' }),
		unstated: screen.getByRole('checkbox', { name: 'Toll not stated' }),
		outside: screen.getByRole('checkbox', { name: 'Outside this range' })
	};
}
const press = async (slider: { element: () => Element }, keys: string) => {
	(slider.element() as HTMLElement).focus();
	await userEvent.keyboard(keys);
};

test('the arrow keys move the ends from band to band, and the ends say which', async () => {
	const { screen, fewest, most, clause, onchange } = await open();
	await expect.element(fewest).toHaveAttribute('aria-valuetext', '0 killed');
	await expect.element(most).toHaveAttribute('aria-valuetext', '1,000 or more killed');
	await press(fewest, '{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
	await expect.element(fewest).toHaveAttribute('aria-valuetext', '10 to 24 killed');
	expect(clause()).toEqual(clauseOf([...tollBands.slice(4).map(String), 'unstated']));
	await press(most, '{Home}');
	expect(clause()).toEqual(clauseOf(['10', 'unstated']));
	await expect.element(most).toHaveValue('4');
	await expect.element(screen.getByText('10 to 24 killed')).toBeVisible();
	expect(new Set(onchange.mock.calls.map(([, kind]) => kind))).toEqual(new Set(['drag', 'done']));
});

test('an end cannot pass the other', async () => {
	const { fewest, clause } = await open(clauseOf(['10', '25']));
	await press(fewest, '{End}');
	await expect.element(fewest).toHaveAttribute('aria-valuetext', '25 to 49 killed');
	await expect.element(fewest).toHaveValue('5');
	expect(clause()).toEqual(clauseOf(['25']));
});

test('the whole range with what is not stated is no clause', async () => {
	const { fewest, unstated, clause } = await open(clauseOf(tollBands.slice(1).map(String)));
	await expect.element(unstated).not.toBeChecked();
	await press(fewest, '{Home}');
	await unstated.click();
	expect(clause()).toBeNull();
	await expect.element(unstated).toBeChecked();
});

test('"outside" refuses the range, and is of no use while the range is everything', async () => {
	const { screen, outside, clause } = await open();
	await expect.element(outside).toBeDisabled();
	await screen.rerender({ clause: clauseOf(['10', '25', 'unstated']) });
	await outside.click();
	expect(clause()).toEqual(clauseOf(null, ['10', '25']));
	await expect.element(screen.getByText('Not 10 to 49 killed')).toBeVisible();
	await outside.click();
	expect(clause()).toEqual(clauseOf(['10', '25', 'unstated']));
});

describe('bands that are no range', () => {
	test('are called custom and kept until they are touched', async () => {
		const { screen, onchange, fewest, most, unstated, clause } = await open(clauseOf(['1', '25']));
		await expect.element(screen.getByText('Custom: bands that are no one range')).toBeVisible();
		await expect.element(fewest).toHaveAttribute('aria-valuetext', '1 killed');
		await expect.element(most).toHaveAttribute('aria-valuetext', '25 to 49 killed');
		await expect.element(unstated).not.toBeChecked();
		expect(onchange).not.toHaveBeenCalled();
		await press(most, '{ArrowLeft}');
		expect(clause()).toEqual(clauseOf(['1', '2', '5', '10']));
	});
});

test('it says how many events pass and how many have no stated toll', async () => {
	const { screen } = await open(clauseOf(['10', '25']));
	const rows = [...screen.container.querySelectorAll<HTMLElement>('.row:not(.row .row)')].map((row) =>
		row.innerText.replace(/\s+/g, ' ').trim()
	);
	expect(rows).toEqual([
		'10 to 49 killed 6 events',
		'Toll not stated 41 events, toll not stated',
		'Outside this range'
	]);
});

test('"All" clears it', async () => {
	const { screen, clause } = await open(clauseOf(['10']));
	await screen.getByRole('button', { name: 'All: Killed' }).click();
	expect(clause()).toBeNull();
	await expect.element(screen.getByRole('button', { name: 'All: Killed' })).toBeDisabled();
});

test('axe finds nothing, in either theme', async () => {
	const { screen } = await open(clauseOf(null, ['10', '25']));
	expect(await axeFinds(screen.container)).toEqual([]);
});
