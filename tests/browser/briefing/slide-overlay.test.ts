import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { newSlide, SlideOverlay, type LiveFigure } from '$lib/briefing';
import { aPanel } from '../../fixtures/a-panel';
import { axeFinds } from '../../fixtures/axe-finds';

const slide = newSlide(
	{
		...{ view: '', size: [800, 600], title: 'What <b>happened</b>' },
		text: '**{{events}}** events, {{nothing}} <img src=x onerror=alert(1)>\n\n- one'
	},
	[]
);
const events: LiveFigure = { text: '47', door: { clauses: {} }, fault: null };
const figures = new Map<string, LiveFigure>([
	['events', events],
	['nothing', { text: '[nothing?]', door: null, fault: '“nothing” is no live number.' }]
]);

async function open() {
	const calls = { onwrite: vi.fn(), ondoor: vi.fn() };
	const screen = await render(SlideOverlay, { slide, figures, ...calls }, { baseElement: aPanel(800, 600) });
	return { screen, calls };
}

test('words stand as they read, HTML as the text it is, an unknown number said', async () => {
	const { screen } = await open();
	await expect.element(screen.getByRole('heading', { name: 'What <b>happened</b>' })).toBeVisible();
	expect(screen.container.querySelector('img, b')).toBeNull();
	expect(screen.container.querySelector('p')!.textContent).toContain('<img src=x onerror=alert(1)>');
	await expect.element(screen.getByText('[nothing?]')).toBeVisible();
});

test('a number is a door to its records', async () => {
	const { screen, calls } = await open();
	await screen.getByRole('button', { name: '47' }).click();
	expect(calls.ondoor).toHaveBeenCalledExactlyOnceWith(events);
});

test('words are written where they stand, and the keyboard returns', async () => {
	const { screen, calls } = await open();
	await screen.getByRole('button', { name: 'Edit the words' }).click();
	const title = screen.getByLabelText('Title');
	await expect.element(title).toHaveFocus();
	await title.fill('Another title');
	await userEvent.keyboard('{Escape}');
	expect(calls.onwrite).toHaveBeenCalledExactlyOnceWith({ title: 'Another title' });
	await expect.element(screen.getByRole('button', { name: 'Edit the words' })).toHaveFocus();
});

test('a graphic picture is covered until it is asked for', async () => {
	const { screen } = await open();
	const data = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
	await screen.rerender({ slide: { ...slide, picture: { data, alt: 'A street', isGraphic: true } } });
	expect(screen.container.querySelector('img')).toBeNull();
	await screen.getByRole('button', { name: /Graphic picture, covered/ }).click();
	await expect.element(screen.getByRole('img', { name: 'A street' })).toBeInTheDocument();
});

test('axe finds nothing, in either theme', async () => {
	const { screen } = await open();
	expect(await axeFinds(screen.container)).toEqual([]);
});
