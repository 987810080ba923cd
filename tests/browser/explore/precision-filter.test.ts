import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { placePrecisions } from '$lib/dossier';
import type { KeyClause } from '$lib/filter';
import PrecisionFilter from '../../../src/lib/explore/PrecisionFilter.svelte';
import { axeFinds } from '../../fixtures/axe-finds';

const counts = new Map([
	['exact', 12],
	['settlement', 9],
	['admin1', 5],
	['country', 12],
	['region', 1],
	['none', 8]
]);
const clauseOf = (only: string[]): KeyClause => ({ only: new Set(only), not: new Set() });

/** The filter, which keeps its clause as the page does. */
async function open(clause: KeyClause | null = null) {
	const onchange = vi.fn((next: KeyClause | null) => void screen.rerender({ clause: next }));
	const screen = await render(PrecisionFilter, { clause, counts, onchange });
	return {
		screen,
		onchange,
		clause: () => onchange.mock.lastCall?.[0],
		level: (name: string) => screen.getByRole('radio', { name }),
		unplaced: screen.getByRole('checkbox', { name: 'Without a place' })
	};
}

test('a level lets pass what is located that well or better, and says how many that are', async () => {
	const { screen, level, unplaced, clause } = await open();
	await expect.element(level('Any')).toBeChecked();
	await expect.element(screen.getByText('39 of 47 events have a place')).toBeVisible();
	await screen.getByText('Province').click();
	expect(clause()).toEqual(clauseOf(['exact', 'settlement', 'admin1', 'none']));
	await expect.element(screen.getByText('26 of 47 events are located that well')).toBeVisible();
	await unplaced.click();
	expect(clause()).toEqual(clauseOf(['exact', 'settlement', 'admin1']));
	await expect.element(level('Province')).toBeChecked();
});

test('any place, and none, is no clause', async () => {
	const { screen, level, unplaced, clause } = await open(clauseOf(['exact']));
	await screen.getByText('Any').click();
	expect(clause()).toEqual(clauseOf([...placePrecisions]));
	await unplaced.click();
	expect(clause()).toBeNull();
	await expect.element(level('Any')).toBeChecked();
});

test('the arrow keys move from level to level', async () => {
	const { level, clause } = await open();
	level('Any').element().focus();
	await userEvent.keyboard('{ArrowLeft}');
	expect(clause()).toEqual(clauseOf(['exact', 'settlement', 'admin1', 'country', 'none']));
	await expect.element(level('Country')).toHaveFocus();
});

test('a choice of no level is called custom and kept until it is touched', async () => {
	const { screen, onchange, clause } = await open(clauseOf(['exact', 'country']));
	await expect.element(screen.getByText('Custom: levels that are no one limit')).toBeVisible();
	for (const radio of screen.getByRole('radio').elements()) expect(radio).not.toBeChecked();
	expect(onchange).not.toHaveBeenCalled();
	await screen.getByText('Exact').click();
	expect([...clause()!.only!][0]).toBe('exact');
});

test('"All" clears it', async () => {
	const { screen, clause } = await open(clauseOf(['exact']));
	await screen.getByRole('button', { name: 'All: Located at least to' }).click();
	expect(clause()).toBeNull();
});

test('axe finds nothing, in either theme', async () => {
	const { screen } = await open(clauseOf(['exact']));
	expect(await axeFinds(screen.container)).toEqual([]);
});
