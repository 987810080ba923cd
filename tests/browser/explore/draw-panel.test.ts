import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import type { DrawnTally } from '$lib/engine';
import { ownTheatre, type DrawnPart } from '$lib/regions';
import type { Tally } from '$lib/table';
import DrawPanel from '../../../src/lib/explore/draw/DrawPanel.svelte';
import { axeFinds } from '../../fixtures/axe-finds';

const tally = (events: number): Tally => ({
	...{ events, attacks: events, tollsStated: events, tollsNotStated: 0 },
	killed: { low: 5, best: 7, high: 9 }
});
const counted: DrawnTally = { inside: tally(2), coarser: tally(1) };
const circle: DrawnPart = { kind: 'circle', at: [37.62, 55.75], km: 300 };

/** The panel, which keeps what is drawn as the page does. */
async function open(props: Partial<{ kept: ReturnType<typeof ownTheatre>[]; isKept: boolean }> = {}) {
	const on = {
		onpart: vi.fn((part: DrawnPart | null) => void screen.rerender({ part, tally: part && counted })),
		onkind: vi.fn((kind: 'circle' | 'polygon' | 'along') => void screen.rerender({ kind, part: null })),
		...{ onkm: vi.fn(), onname: vi.fn(), onkeep: vi.fn(), ononly: vi.fn(), onanother: vi.fn() },
		...{ onthrow: vi.fn(), onpick: vi.fn(), ondrop: vi.fn(), oncopy: vi.fn(), onclose: vi.fn() }
	};
	const screen = await render(DrawPanel, {
		...{ kind: 'circle', part: null, km: 25, name: '', fallback: 'Area 1', tally: null, id: 'own-1' },
		...{ isKept: false, isOnly: false, kept: [], ...props },
		places: [{ name: 'Moscow', at: [37.62, 55.75] as const }],
		...on
	});
	return { screen, ...on };
}

test('a circle typed by name of its centre is counted, kept and asked for', async () => {
	const { screen, onpart, onkeep, ononly, onthrow } = await open();
	await screen.getByLabelText('Centre').fill('Moscow');
	await screen.getByLabelText('Radius, km').fill('300');
	expect(onpart).toHaveBeenLastCalledWith(circle, true);
	await expect.element(screen.getByText(/^Inside 2 attacks/)).toBeVisible();
	await expect.element(screen.getByText('1 further event only reaches in')).toBeVisible();
	await userEvent.tab();
	expect(onpart).toHaveBeenLastCalledWith(circle, false);
	await screen.getByRole('button', { name: 'Keep as a theatre' }).click();
	await screen.getByRole('button', { name: 'Show only these' }).click();
	await screen.getByRole('button', { name: 'Throw away' }).click();
	expect([onkeep, ononly, onthrow].map((on) => on.mock.calls.length)).toEqual([1, 1, 1]);
	expect(ononly).toHaveBeenLastCalledWith(true);
});

test('what cannot be read is said at its field, and nothing wrong can be kept', async () => {
	const { screen, onpart } = await open();
	const centre = screen.getByLabelText('Centre');
	await centre.fill('55.75');
	await expect.element(centre).toHaveAccessibleDescription(/“55\.75” is not a position\. Write latitude/);
	await expect.element(centre).toHaveAttribute('aria-invalid', 'true');
	expect(onpart).not.toHaveBeenCalled();
	await centre.fill('55.75, 37.62');
	await expect.element(screen.getByRole('button', { name: 'Keep as a theatre' })).toBeVisible();
	await screen.getByLabelText('Radius, km').fill('far');
	await expect
		.element(screen.getByText(/not a number of kilometres.*still shows the area before/))
		.toBeVisible();
	expect(screen.getByRole('button', { name: 'Keep as a theatre' }).query()).toBeNull();
});

test('what the pointer draws fills the fields', async () => {
	const { screen } = await open();
	await screen.rerender({ part: circle, tally: counted });
	await expect.element(screen.getByLabelText('Centre')).toHaveValue('55.75, 37.62');
	await expect.element(screen.getByLabelText('Radius, km')).toHaveValue('300');
	await screen.getByText('Polygon').click();
	const ring: [number, number][] = [
		[0, 0],
		[10, 0],
		[0, 10],
		[0, 0]
	];
	await screen.rerender({ kind: 'polygon', part: { kind: 'polygon', ring }, tally: counted });
	await expect.element(screen.getByLabelText('Corners, one a line')).toHaveValue('0, 0\n0, 10\n10, 0');
});

test('kept areas are changed, removed and copied', async () => {
	const kept = [ownTheatre(1, 'Ring', circle)];
	const { screen, onpick, ondrop, oncopy } = await open({ kept });
	await screen.getByRole('button', { name: 'Change Ring' }).click();
	await screen.getByRole('button', { name: 'Remove Ring' }).click();
	await screen.getByRole('button', { name: 'Copy for dossier.json' }).click();
	expect([onpick, ondrop, oncopy].map((on) => on.mock.calls.length)).toEqual([1, 1, 1]);
});

test('Escape closes it from any field, and axe finds nothing', async () => {
	const { screen, onclose } = await open({ kept: [ownTheatre(1, 'Ring', circle)] });
	await screen.getByLabelText('Centre').fill('nowhere');
	expect(await axeFinds(screen.container)).toEqual([]);
	await screen.rerender({ part: circle, tally: counted });
	expect(await axeFinds(screen.container)).toEqual([]);
	await screen.getByLabelText('Radius, km').click();
	await userEvent.keyboard('{Escape}');
	expect(onclose).toHaveBeenCalledOnce();
});
