import { userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { EmptyFilter } from '$lib/explore';
import type { Dimension } from '$lib/filter';
import { axeFinds } from '../../fixtures/axe-finds';

function empty(asked: readonly Dimension[], helping: readonly Dimension[]) {
	const calls = { onclear: vi.fn(), onclearall: vi.fn(), onundo: vi.fn() };
	const screen = render(EmptyFilter, {
		sentence: [
			{ text: 'Attacks', dimension: 'type' },
			{ text: ' by ' },
			{ text: 'IS-K', dimension: 'group' },
			{ text: ': no events' }
		],
		asked,
		helping: new Set(helping),
		...calls
	});
	return { ...calls, screen };
}

test('names the clause that refuses all, puts it first, and clears it by keyboard', async () => {
	const { screen, onclear } = empty(['type', 'group'], ['group']);
	await expect.element(screen.getByText('It is the clause “IS-K” that refuses every event.')).toBeVisible();
	const clears = screen.getByRole('button', { name: /^Clear the clause/ });
	expect(clears.elements().map((one) => one.getAttribute('aria-label'))).toEqual([
		'Clear the clause Group: IS-K',
		'Clear the clause Event type: Attacks'
	]);
	(clears.elements()[0] as HTMLElement).focus();
	await userEvent.keyboard('{Enter}');
	expect(onclear.mock.calls).toEqual([['group']]);
	expect(await axeFinds(document.body)).toEqual([]);
});

test('where no clause alone is to blame, it offers each, all, and the step before', async () => {
	const { screen, onclearall, onundo } = empty(['type', 'group'], []);
	await expect.element(screen.getByText('No event passes these clauses together.')).toBeVisible();
	await screen.getByRole('button', { name: 'Clear the whole filter' }).click();
	await screen.getByRole('button', { name: 'Take back the last step' }).click();
	expect([onclearall.mock.calls.length, onundo.mock.calls.length]).toEqual([1, 1]);
});
