import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import '$lib/ui/fonts.css';
import '$lib/ui/tokens.css';
import '$lib/ui/base.css';
import { PopupStack } from '$lib/explore';
import type { Line, Neighbours, Selected } from '$lib/engine';
import { buildRegister } from '$lib/table';
import { aDossier } from '../../fixtures/a-dossier';

const hostile = '<img src=x onerror="window.ran = true">';
const dossier = aDossier()
	.place('kabul', [69.2, 34.5], { name: `Kabul ${hostile}` })
	.event('first', { place: 'kabul', on: '2021-08-26', title: hostile })
	.event('second', { place: 'kabul', on: '2022-09-05', title: 'Second event', summary: 'Long. '.repeat(400) })
	.event('third', { place: 'kabul', on: '2023-01-01', title: 'Third event' })
	.build();
const register = buildRegister(dossier);
const none = { count: 0, lines: [] };

/** What stands under the pick of one of the first `count` events, or of the place. */
function selectedOf(id: string, count: number, place: boolean, disputed: number): Selected {
	const events = place ? [] : dossier.events.slice(0, count);
	const at = Math.max(
		0,
		events.findIndex((event) => event.id === id)
	);
	const idAt = (index: number) => events[(index + events.length) % events.length]?.id ?? '';
	return {
		mark: null,
		event: events[at] ?? null,
		place: place ? dossier.places[0]! : null,
		stack: { size: events.length, at, before: idAt(at - 1), after: idAt(at + 1), disputed },
		here: none
	};
}
// The fonts show only where they are there at the first paint.
beforeAll(async () => {
	await Promise.all([400, 500, 600].map((weight) => document.fonts.load(`${weight} 14px 'Inter Variable'`)));
	await document.fonts.load("600 20px 'Source Serif 4 Variable'");
});
const heardOutside = vi.fn();
afterEach(() => document.removeEventListener('keydown', heardOutside));

interface Part {
	count?: number;
	disputed?: number;
	selected?: string;
	focuses?: number;
	place?: boolean;
	neighbours?: (id: string) => Promise<Neighbours | null>;
}

/** A popup over the events, which picks what it is asked to as the page does. */
async function open(part: Part = {}) {
	const onclose = vi.fn();
	const oncite = vi.fn();
	const onevent = vi.fn();
	const selectedWith = (id: string) =>
		selectedOf(id, part.count ?? 3, part.place ?? false, part.disputed ?? 0);
	const props = {
		name: 'Kabul',
		selected: selectedWith(part.selected ?? 'first'),
		register,
		documents: dossier.documents,
		regionsOf: () => ['Afghanistan'],
		neighbours: part.neighbours ?? (() => Promise.resolve(null)),
		onevent: (id: string) => {
			onevent(id);
			void screen.rerender({ selected: selectedWith(id) });
		},
		onplace: vi.fn(),
		onclose,
		oncite,
		focuses: part.focuses ?? 1
	};
	const screen = await render(PopupStack, { props });
	heardOutside.mockClear();
	document.addEventListener('keydown', heardOutside);
	const title = screen.getByRole('heading', { level: 3 });
	return { screen, title, onclose, onevent };
}

describe('the events of one mark', () => {
	test('are paged by arrow keys, round and round', async () => {
		const { title, onevent } = await open();
		await userEvent.keyboard('{ArrowRight}');
		await expect.element(title).toHaveTextContent('Second event');
		await userEvent.keyboard('{ArrowRight}{ArrowRight}');
		await expect.element(title).toHaveTextContent(hostile);
		await userEvent.keyboard('{ArrowLeft}');
		await expect.element(title).toHaveTextContent('Third event');
		expect(onevent.mock.calls.flat()).toEqual(['second', 'third', 'first', 'third']);
	});

	test('are paged by buttons, and the place among them is said', async () => {
		const { screen, title } = await open();
		await screen.getByRole('button', { name: 'Next event here' }).click();
		await expect.element(title).toHaveTextContent('Second event');
		await expect.element(screen.getByText('Kabul: 2 of 3')).toBeVisible();
		await screen.getByRole('button', { name: 'Previous event here' }).click();
		await expect.element(title).toHaveTextContent(hostile);
	});

	test('say how many of them are disputed, and nothing where none is', async () => {
		const { screen } = await open({ disputed: 2 });
		await expect.element(screen.getByText('Kabul: 1 of 3, 2 disputed')).toBeVisible();
		const { screen: other } = await open({ selected: 'second' });
		await expect.element(other.getByText(/^Kabul: 2 of 3$/)).toBeVisible();
	});

	test('each begin at the top', async () => {
		const { screen, title } = await open({ selected: 'second' });
		const body = screen.container.querySelector<HTMLElement>('.body')!;
		body.style.blockSize = '120px';
		body.scrollTop = 300;
		expect(body.scrollTop).toBe(300);
		await userEvent.keyboard('{ArrowRight}');
		await expect.element(title).toHaveTextContent('Third event');
		expect(body.scrollTop).toBe(0);
	});

	test('show hostile text as text', async () => {
		const { screen, title } = await open();
		await expect.element(title).toHaveTextContent(hostile);
		expect(screen.container.querySelector('img')).toBeNull();
		expect(window).not.toHaveProperty('ran');
	});
});

test('Escape closes it, also from within, and no key it knows goes on to the map', async () => {
	const { screen, onclose } = await open();
	await userEvent.keyboard('{Escape}');
	expect(onclose).toHaveBeenCalledTimes(1);
	screen.container.querySelector<HTMLElement>('.body')!.focus();
	await userEvent.keyboard('{ArrowLeft}{Escape}');
	expect(onclose).toHaveBeenCalledTimes(2);
	expect(heardOutside).not.toHaveBeenCalled();
	await userEvent.keyboard('{Tab}');
	expect(heardOutside).toHaveBeenCalledTimes(1);
});

test('the button closes it', async () => {
	const { screen, onclose } = await open();
	await screen.getByRole('button', { name: 'Close' }).click();
	expect(onclose).toHaveBeenCalledTimes(1);
});

test('one event has nothing to page, and its arrow keys are left to what is beneath', async () => {
	const { screen, onevent } = await open({ count: 1 });
	await userEvent.keyboard('{ArrowRight}');
	expect(onevent).not.toHaveBeenCalled();
	expect(heardOutside).toHaveBeenCalledTimes(1);
	expect(screen.container.querySelectorAll('header button')).toHaveLength(1);
});

test('it takes the focus from who uses the keyboard, each time anew, and from no one else', async () => {
	const { screen } = await open({ focuses: 0 });
	const popup = screen.getByRole('dialog', { name: 'Kabul' });
	await expect.element(popup).not.toHaveFocus();
	await screen.rerender({ focuses: 1 });
	await expect.element(popup).toHaveFocus();
	await screen.getByRole('button', { name: 'Next event here' }).click();
	await expect.element(popup).not.toHaveFocus();
	await screen.rerender({ focuses: 2 });
	await expect.element(popup).toHaveFocus();
});

test('a place that was picked is shown instead, with its regions', async () => {
	const { screen, title, onevent } = await open({ place: true });
	await expect.element(title).toHaveTextContent(`Kabul ${hostile}`);
	await expect.element(screen.getByText('Afghanistan')).toBeVisible();
	expect(screen.container.querySelector('img')).toBeNull();
	await userEvent.keyboard('{ArrowRight}');
	expect(onevent).not.toHaveBeenCalled();
});

describe('what an event has in common with others', () => {
	const line = (id: string, title: string): Line => ({
		...{ row: 0, id, title, kind: 'attack', hue: 'hue-1', date: '7 March 2024', place: 'Kabul' },
		...{ groups: '', status: 'carried-out', confidence: 'reported', killed: '3', tollStated: true, at: null }
	});
	const found = {
		samePlace: none,
		near: none,
		around: { count: 9, lines: [line('third', hostile)] },
		sameGroup: none
	};

	test('is listed as text, with how many there are, and opens', async () => {
		const { screen, onevent } = await open({ neighbours: () => Promise.resolve(found) });
		const part = screen.getByRole('region', { name: 'Within 30 days' });
		await expect.element(part).toHaveTextContent('9 of those shown');
		await expect.element(part).toHaveTextContent('and 8 more');
		expect(screen.container.querySelector('img')).toBeNull();
		expect(screen.getByRole('region', { name: 'Within 50 km' }).elements()).toEqual([]);
		await part.getByRole('button').click();
		expect(onevent.mock.calls.flat()).toEqual(['third']);
	});

	test('is asked for the event that is shown, and for no place', async () => {
		const neighbours = vi.fn(() => Promise.resolve(null));
		await open({ neighbours, selected: 'second' });
		expect(neighbours.mock.calls).toEqual([['second']]);
		neighbours.mockClear();
		await open({ neighbours, place: true });
		expect(neighbours).not.toHaveBeenCalled();
	});
});

test.each(['paper', 'night'])('the whole of it in %s', async (theme) => {
	await page.viewport(420, 700);
	document.documentElement.dataset.theme = theme;
	document.body.style.background = 'var(--surface)';
	const { screen, title } = await open({ selected: 'third', focuses: 0 });
	await expect.element(title).toHaveTextContent('Third event');
	await expect(screen.getByRole('dialog', { name: 'Kabul' })).toMatchScreenshot(`popup-${theme}`);
});
