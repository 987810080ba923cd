import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import type { Line, Sort } from '$lib/engine';
import EventList from '../../../src/lib/explore/EventList.svelte';
import { aPanel } from '../../fixtures/a-panel';
import { axeFinds } from '../../fixtures/axe-finds';
import { aLine, TheLines } from '../../fixtures/the-lines';

interface Part {
	total?: number;
	first?: readonly Line[];
	selected?: string;
	held?: boolean;
	inView?: boolean;
}

/** The list in a panel 360 pixels wide, ten rows high, which sorts and narrows as the page does. */
async function open(part: Part = {}) {
	const total = part.total ?? 47;
	const source = new TheLines(total);
	if (part.held) source.hold();
	const [onpick, onhover] = [vi.fn<(line: Line) => void>(), vi.fn<(line: Line | null) => void>()];
	const oninview = vi.fn((inView: boolean) => void screen.rerender({ inView }));
	const onsort = vi.fn((sort: Sort) => void screen.rerender({ sort }));
	const screen = await render(EventList, {
		target: aPanel(360, 545),
		props: {
			...{ total, version: 0, first: part.first ?? [], lines: source.lines, selected: part.selected ?? null },
			...{ onpick, onhover, inView: part.inView ?? false, oninview, onsort },
			sort: { key: 'date', descending: true } as Sort
		}
	});
	const box = screen.container.querySelector<HTMLElement>('.box');
	const row = (index: number) => screen.getByRole('button', { name: new RegExp(`^Event ${index}\\b`) });
	const titles = () =>
		[...screen.container.querySelectorAll('.title')].map((title) => title.textContent!).filter(Boolean);
	return { screen, source, box: box!, row, titles, onpick, onhover, oninview, onsort };
}

describe('of 47 events', () => {
	test('it shows those in view in few elements, each with its place in the list', async () => {
		const { screen, row, titles } = await open();
		await expect.element(row(0)).toBeInTheDocument();
		expect(titles().length).toBeLessThan(30);
		const item = screen.getByRole('listitem').nth(3);
		await expect.element(item).toHaveAttribute('aria-setsize', '47');
		await expect.element(item).toHaveAttribute('aria-posinset', '4');
		expect(item.element().getBoundingClientRect().height).toBe(51);
	});

	test('it says the toll of attacks, that it is not stated, or nothing', async () => {
		const { row } = await open();
		await expect.element(row(0)).toHaveTextContent(/115 killed$/);
		await expect.element(row(1)).toHaveTextContent(/toll not stated$/);
		await expect.element(row(2)).toHaveTextContent(/Kabul$/);
	});

	test('it scrolls to the last', async () => {
		const { box, row } = await open();
		box.scrollTop = box.scrollHeight;
		await expect.element(row(46)).toBeInViewport();
	});

	test('it marks the picked one, picks by click, and tells what the pointer is on', async () => {
		const { row, onpick, onhover } = await open({ selected: 'event-2' });
		await expect.element(row(2)).toHaveAttribute('aria-current', 'true');
		await expect.element(row(3)).not.toHaveAttribute('aria-current');
		await row(3).click();
		expect(onpick.mock.lastCall![0].id).toBe('event-3');
		await row(4).hover();
		expect(onhover.mock.lastCall![0]?.id).toBe('event-4');
	});

	test('what is picked elsewhere does not scroll it', async () => {
		const { screen, box, row } = await open();
		await expect.element(row(0)).toBeInTheDocument();
		await screen.rerender({ selected: 'event-40' });
		expect(box.scrollTop).toBe(0);
	});
});

describe('of a million events', () => {
	const total = 1_000_000;

	test('the scrollbar leads to the last, and few rows are drawn', async () => {
		const { box, row, titles, source } = await open({ total });
		await expect.element(row(0)).toBeInTheDocument();
		box.scrollTop = box.scrollHeight;
		await expect.element(row(999_999)).toBeInViewport();
		expect(titles().length).toBeLessThan(30);
		expect(source.asked.length).toBeLessThanOrEqual(3);
	});

	test('keys lead everywhere, and the focus goes along', async () => {
		const { row } = await open({ total });
		await expect.element(row(0)).toBeInTheDocument();
		row(0).element().focus();
		for (const [keys, to] of [
			['{ArrowDown}{ArrowDown}', 2],
			['{PageDown}', 11],
			['{End}', 999_999],
			['{ArrowUp}', 999_998],
			['{PageUp}', 999_989],
			['{Home}', 0]
		] as const) {
			await userEvent.keyboard(keys);
			await expect.element(row(to)).toHaveFocus();
			await expect.element(row(to)).toBeInViewport({ ratio: 0.99 });
		}
	});

	test('in the middle an arrow moves by one row, and a wheel by its pixels', async () => {
		const { box, row } = await open({ total });
		box.scrollTop = box.scrollHeight / 2;
		const inBox = (index: number) =>
			row(index).element().getBoundingClientRect().top - box.getBoundingClientRect().top;
		const title = await vi.waitFor(() => {
			const shown = [...box.querySelectorAll('.title')].find(
				(one) => one.getBoundingClientRect().top > box.getBoundingClientRect().top + 300
			);
			return shown!.textContent!;
		});
		const index = Number(title.split(' ')[1]);
		expect(index).toBeGreaterThan(400_000);
		const before = inBox(index);
		box.scrollTop += 120;
		await vi.waitFor(() => expect(inBox(index)).toBeCloseTo(before - 120, 0));
		row(index).element().focus();
		await userEvent.keyboard('{ArrowDown}');
		await expect.element(row(index + 1)).toHaveFocus();
	});

	test('the focus stays on its row when that is scrolled out of view', async () => {
		const { box, row } = await open({ total });
		await expect.element(row(3)).toBeInTheDocument();
		row(3).element().focus();
		box.scrollTop = 2_000_000;
		await vi.waitFor(() => expect(box.querySelectorAll('[aria-posinset="4"]')).toHaveLength(1));
		await expect.element(row(3)).not.toBeInViewport();
		expect((document.activeElement as HTMLElement).dataset.row).toBe('3');
		await userEvent.keyboard('{ArrowDown}');
		await expect.element(row(4)).toHaveFocus();
		await expect.element(row(4)).toBeInViewport();
	});

	test('the Tab key stops at one row', async () => {
		const { screen, row } = await open({ total });
		await expect.element(row(0)).toBeInTheDocument();
		await userEvent.tab();
		await userEvent.tab();
		await expect.element(screen.getByRole('combobox')).toHaveFocus();
		await userEvent.tab();
		await expect.element(row(0)).toHaveFocus();
		expect(screen.container.querySelectorAll('[role="list"] [tabindex="0"]')).toHaveLength(1);
	});
});

describe('lines', () => {
	test('known at once are drawn before any answer', async () => {
		const { titles, source } = await open({ held: true, first: [aLine(0), aLine(1)] });
		expect(titles()).toEqual(['Event 0', 'Event 1']);
		expect(source.asked).toHaveLength(1);
		source.release();
		await vi.waitFor(() => expect(titles().length).toBeGreaterThan(10));
	});

	test('not yet there leave a row of the same height, that picks nothing', async () => {
		const { screen, source, onpick } = await open({ held: true });
		const unloaded = screen.getByRole('button', { name: 'Not loaded yet' }).first();
		await expect.element(unloaded).toHaveAttribute('aria-disabled', 'true');
		expect(unloaded.element().getBoundingClientRect().height).toBe(51);
		(unloaded.element() as HTMLElement).click();
		expect(onpick).not.toHaveBeenCalled();
		source.release();
	});

	test('of an older version stay until the new ones come, and late ones are never shown', async () => {
		const { screen, source, titles, row } = await open();
		await expect.element(row(0)).toBeInTheDocument();
		row(2).element().focus();
		const seen = new Set<string>();
		const watch = new MutationObserver(() => titles().forEach((title) => seen.add(title.split(' ')[0]!)));
		watch.observe(screen.container, { childList: true, characterData: true, subtree: true });
		source.hold();
		source.become('Late');
		await screen.rerender({ version: 1 });
		source.become('New');
		await screen.rerender({ version: 2 });
		expect(titles()[0]).toBe('Event 0');
		source.release();
		await vi.waitFor(() => expect(titles()[0]).toBe('New 0'));
		watch.disconnect();
		expect([...seen]).not.toContain('Late');
		expect(screen.container.querySelectorAll('.unloaded')).toHaveLength(0);
		expect((document.activeElement as HTMLElement).dataset.row).toBe('2');
	});

	test('fewer than before: the focus goes to the last', async () => {
		const { screen, row } = await open();
		await expect.element(row(0)).toBeInTheDocument();
		row(0).element().focus();
		await userEvent.keyboard('{End}');
		await expect.element(row(46)).toHaveFocus();
		await screen.rerender({ version: 1, total: 5 });
		await expect.element(row(4)).toHaveFocus();
		expect(screen.container.querySelectorAll('[role="listitem"]')).toHaveLength(5);
	});
});

test('after no event at all, none of those before is shown again', async () => {
	const { screen, source, titles, row } = await open({ first: [aLine(0)] });
	await expect.element(row(9)).toBeInTheDocument();
	await screen.rerender({ version: 1, total: 0 });
	expect(titles()).toEqual([]);
	source.hold();
	source.become('New');
	await screen.rerender({ version: 2, total: 47 });
	expect(titles()).toEqual([]);
	source.release();
	await vi.waitFor(() => expect(titles()[0]).toBe('New 0'));
});

test('another order starts at the top and asks again', async () => {
	const { screen, box, source, row, onsort } = await open();
	await expect.element(row(0)).toBeInTheDocument();
	box.scrollTop = 800;
	source.become('Sorted');
	await screen.getByRole('combobox', { name: 'Order' }).selectOptions('Most killed first');
	expect(onsort).toHaveBeenCalledExactlyOnceWith({ key: 'killed', descending: true });
	await expect.element(screen.getByRole('button', { name: /^Sorted 0\b/ })).toBeInViewport();
	await expect.element(screen.getByRole('combobox', { name: 'Order' })).toHaveValue('Most killed first');
});

test('no event: it says so, and "in view only" can still be turned off', async () => {
	const { screen, oninview } = await open({ total: 0, inView: true });
	await expect.element(screen.getByText('No event in view passes the filter.')).toBeInTheDocument();
	await screen.getByRole('checkbox', { name: 'In view only' }).click();
	expect(oninview).toHaveBeenCalledExactlyOnceWith(false);
	await expect.element(screen.getByText('No event passes the filter.')).toBeInTheDocument();
});

test('axe finds nothing in either theme', async () => {
	const { screen, row } = await open({ total: 1_000_000, selected: 'event-2' });
	await expect.element(row(0)).toBeInTheDocument();
	expect(await axeFinds(screen.container)).toEqual([]);
});

test('the text of a record is shown as text', async () => {
	const hostile = '<img src=x onerror="window.ran = true">';
	const { screen, source } = await open({
		total: 1,
		held: true,
		first: [aLine(0, { title: hostile, place: hostile })]
	});
	await expect.element(screen.getByRole('button', { name: hostile })).toBeInTheDocument();
	expect(screen.container.querySelector('img')).toBeNull();
	source.release();
});
