import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { BriefingPanel, deleteSlide, moveSlide, newSlide } from '$lib/briefing';
import type { Drift } from '$lib/briefing';
import type { Briefing } from '$lib/dossier';
import { aPanel } from '../../fixtures/a-panel';
import { axeFinds } from '../../fixtures/axe-finds';

const slides = ['First', 'Second', 'Third'].map((title, i) => ({
	...newSlide({ view: '', size: [800, 600] }, []),
	...{ id: title.toLowerCase(), title, hidden: i === 1, section: i === 0 ? 'Before' : 'After' }
}));
const drift: Drift = {
	moved: [{ what: 'killed', was: '115', is: '144' }],
	...{ came: ['new-record'], left: [], changed: [], isUnlisted: false, isKept: false }
};

/** The panel, which keeps its slides as the page does. */
async function open(part: { selected?: string; drifts?: ReadonlyMap<string, Drift> } = {}) {
	let briefing: Briefing = { title: 'A briefing', slides };
	const set = (next: Briefing) => void screen.rerender({ briefing: (briefing = next) });
	const calls = {
		...{ onundo: vi.fn(), onredo: vi.fn(), ontake: vi.fn(), onwrite: vi.fn(), onchange: vi.fn() },
		...{ onsection: vi.fn(), onretake: vi.fn(), onaccept: vi.fn(), onkeep: vi.fn(), onrename: vi.fn() },
		...{ onsay: vi.fn(), onclose: vi.fn(), onduplicate: vi.fn() },
		onselect: vi.fn((id: string) => void screen.rerender({ selected: id })),
		onmove: vi.fn((id: string, to: number) => set(moveSlide(briefing, id, to))),
		ondelete: vi.fn((id: string) => set(deleteSlide(briefing, id)))
	};
	const screen = await render(
		BriefingPanel,
		{
			...{ briefing, selected: null, drifts: new Map(), land: null, canUndo: true, canRedo: false, said: '' },
			thumbOf: () => ({ camera: { lng: 0, lat: 0, zoom: 2, bearing: 0, pitch: 0 }, marks: [] }),
			titleOf: (id: string) => `record ${id}`,
			...calls,
			...part
		},
		{ baseElement: aPanel(360, 700) }
	);
	return { screen, calls, order: () => briefing.slides.map(({ id }) => id).join(' ') };
}

test('slides are counted without the hidden one and stand under their sections', async () => {
	const { screen } = await open();
	const said = [...screen.container.querySelectorAll('ol > li')].map((item) =>
		item.textContent?.replace(/\s+/g, ' ').trim()
	);
	expect(said).toEqual([
		'Before',
		'1 First no notes',
		'After',
		'– Second hidden · no notes',
		'2 Third no notes'
	]);
});

test('Alt and an arrow move a slide, which keeps the keyboard; an arrow goes to the next', async () => {
	const { screen, order } = await open();
	const first = screen.getByRole('button', { name: /First/ });
	first.element().focus();
	await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
	expect(order()).toBe('second first third');
	await expect.element(first).toHaveFocus();
	await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
	expect(order()).toBe('first second third');
	await userEvent.keyboard('{ArrowDown}');
	await expect.element(screen.getByRole('button', { name: /Second/ })).toHaveFocus();
	await userEvent.keyboard('{Delete}');
	expect(order()).toBe('first third');
	await expect.element(screen.getByRole('button', { name: /Third/ })).toHaveFocus();
});

test('Control and Z in the panel takes back a step of the slides, in a field one of the field', async () => {
	const { screen, calls } = await open({ selected: 'first' });
	screen.getByRole('button', { name: /First/ }).element().focus();
	await userEvent.keyboard('{Control>}z{/Control}');
	expect(calls.onundo).toHaveBeenCalledOnce();
	await screen.getByLabelText('Speaker notes').click();
	await userEvent.keyboard('{Control>}z{/Control}');
	expect(calls.onundo).toHaveBeenCalledOnce();
});

test('the chosen slide alone has its fields, and what is written is told when the field is left', async () => {
	const { screen, calls } = await open();
	await screen.getByRole('button', { name: /Third/ }).click();
	expect(calls.onselect).toHaveBeenCalledExactlyOnceWith('third');
	expect(screen.container.querySelectorAll('li.selected')).toHaveLength(1);
	await screen.getByLabelText('Speaker notes').fill('Paragraph 2');
	expect(calls.onwrite).not.toHaveBeenCalled();
	await userEvent.tab();
	expect(calls.onwrite).toHaveBeenCalledExactlyOnceWith('third', { notes: 'Paragraph 2' });
	await screen.getByText('Below').click();
	expect(calls.onchange).toHaveBeenLastCalledWith('third', { layout: 'below' });
	await screen.getByRole('button', { name: 'Hide' }).click();
	expect(calls.onchange).toHaveBeenLastCalledWith('third', { hidden: true });
});

test('a slide the data has left says what moved, and is accepted or kept', async () => {
	const { screen, calls } = await open({ selected: 'first', drifts: new Map([['first', drift]]) });
	await expect
		.element(screen.getByText('1 slide shows figures that the data no longer gives.'))
		.toBeVisible();
	await expect.element(screen.getByText('record new-record')).toBeVisible();
	await screen.getByRole('button', { name: 'Keep as taken' }).click();
	await screen.getByRole('button', { name: 'Accept what it says now' }).click();
	expect(calls.onkeep).toHaveBeenCalledExactlyOnceWith('first');
	expect(calls.onaccept).toHaveBeenCalledExactlyOnceWith('first');
});

test('a file that is no picture, or too large, is refused in a sentence', async () => {
	const { screen, calls } = await open({ selected: 'first' });
	const field = screen.getByLabelText('Add a picture');
	await userEvent.upload(field, new File(['<svg/>'], 'drawing.svg', { type: 'image/svg+xml' }));
	await vi.waitFor(() =>
		expect(calls.onsay).toHaveBeenCalledWith(expect.stringContaining('drawing.svg is no picture'))
	);
	await userEvent.upload(field, new File([new Uint8Array(1_200_000)], 'large.png', { type: 'image/png' }));
	await vi.waitFor(() =>
		expect(calls.onsay).toHaveBeenCalledWith(expect.stringContaining('large.png is too large'))
	);
	expect(calls.onchange).not.toHaveBeenCalled();
	await userEvent.upload(field, new File([new Uint8Array(10)], 'small.png', { type: 'image/png' }));
	await vi.waitFor(() =>
		expect(calls.onchange).toHaveBeenCalledWith('first', {
			picture: { data: 'data:image/png;base64,AAAAAAAAAAAAAA==', alt: 'small', isGraphic: false }
		})
	);
});

test('axe finds nothing, in either theme', async () => {
	const { screen } = await open({ selected: 'first', drifts: new Map([['first', drift]]) });
	expect(await axeFinds(screen.container)).toEqual([]);
});
