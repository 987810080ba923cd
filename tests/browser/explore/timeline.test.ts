import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { dayOf, isoOf } from '$lib/base';
import { Timeline } from '$lib/explore';
import type { Bins, DateClause, Histogram } from '$lib/filter';
import '$lib/ui/tokens.css';
import '$lib/ui/base.css';
import { aHistogram, fewEvents } from '../../fixtures/a-histogram';

const days = { first: dayOf('2000-03-03'), last: dayOf('2024-03-24') };
const plain: DateClause = { from: null, to: null, sure: false, not: false, undated: false };
const from2014to2022 = { ...plain, from: dayOf('2014-01-01'), to: dayOf('2022-12-31') };

/** The timeline, which is told its clause and its bins as the page does. */
async function open({ clause = null as DateClause | null, histogram = fewEvents(), dated = true } = {}) {
	const changes: { kind: 'drag' | 'done'; words: string }[] = [];
	const asked: Bins[] = [];
	let now = clause;
	const screen = await render(Timeline, {
		...{ histogram, clause, days: dated ? days : null, hues: ['hue-1', 'hue-2', 'hue-3', 'hue-official'] },
		...{ certain: 9, possible: 14 },
		onchange: (next: DateClause | null, kind: 'drag' | 'done') => {
			now = next;
			changes.push({ kind, words: inWords(next) });
			void screen.rerender({ clause: next });
		},
		onbins: (bins: Bins) => void asked.push(bins)
	});
	const slider = (name: string) => screen.getByRole('slider', { name });
	const date = (name: string) => screen.getByRole('textbox', { name });
	const button = (name: string) => screen.getByRole('button', { name, exact: true });
	const unit = screen.getByRole('combobox', { name: 'By' });
	return { screen, slider, date, button, unit, changes, asked, clause: () => now };
}

function inWords(clause: DateClause | null): string {
	if (!clause) return 'none';
	const { from, to } = clause;
	return `${from === null ? '' : isoOf(from)} to ${to === null ? '' : isoOf(to)}`;
}

/** Drags over the plot from one share of its width to another. */
async function drag(container: Element, from: number, to: number) {
	const layer = container.querySelector('.layer')!;
	const { width } = layer.getBoundingClientRect();
	await userEvent.dragAndDrop(layer, layer, {
		sourcePosition: { x: width * from, y: 10 },
		targetPosition: { x: width * to, y: 12 },
		steps: 6
	});
}

beforeEach(() => page.viewport(1440, 300));

describe('the sliders', () => {
	test('say where they stand, and that none is set', async () => {
		const { slider } = await open();
		await expect.element(slider('Start')).toHaveAttribute('aria-valuetext', '1 January 2000, not set');
		await expect.element(slider('End')).toHaveAttribute('aria-valuetext', '31 December 2024, not set');
	});

	test('stand at the end of the strip where the window is open', async () => {
		const { slider } = await open({ clause: { ...from2014to2022, from: null } });
		await expect.element(slider('Start')).toHaveAttribute('aria-valuetext', '1 January 2000');
		await expect.element(slider('End')).toHaveAttribute('aria-valuetext', '31 December 2022');
	});

	test('go by bins, by pages and to the ends, and never past each other', async () => {
		const { slider, changes } = await open({ clause: from2014to2022 });
		slider('Start').element().focus();
		await userEvent.keyboard('{ArrowRight}{ArrowUp}{ArrowLeft}{PageDown}{End}');
		await expect.element(slider('Start')).toHaveAttribute('aria-valuetext', '1 January 2022');
		await userEvent.keyboard('{Home}');
		slider('End').element().focus();
		await userEvent.keyboard('{ArrowLeft}{Home}{PageUp}');
		await expect.element(slider('End')).toHaveAttribute('aria-valuetext', '31 December 2010');
		const done = changes.filter(({ kind }) => kind === 'done');
		expect(done.map(({ words }) => words)).toEqual([
			'2015-01-01 to 2022-12-31',
			'2016-01-01 to 2022-12-31',
			'2015-01-01 to 2022-12-31',
			'2005-01-01 to 2022-12-31',
			'2022-01-01 to 2022-12-31',
			' to 2022-12-31',
			' to 2021-12-31',
			' to 2000-12-31',
			' to 2010-12-31'
		]);
	});

	test('by a key held down are done only when it is let go', async () => {
		const { slider, changes } = await open({ clause: from2014to2022 });
		slider('Start').element().focus();
		await userEvent.keyboard('{ArrowRight>3}');
		expect(changes.map(({ kind }) => kind)).toEqual(['drag', 'drag', 'drag']);
		await userEvent.keyboard('{/ArrowRight}');
		expect(changes.at(-1)).toEqual({ kind: 'done', words: '2017-01-01 to 2022-12-31' });
	});

	test('moved to both ends ask nothing any more', async () => {
		const { slider, clause } = await open({ clause: { ...from2014to2022, to: null } });
		slider('Start').element().focus();
		await userEvent.keyboard('{Home}');
		expect(clause()).toBeNull();
	});
});

describe('the pointer', () => {
	test('draws a window on the bars, snapped to them, in steps and then done', async () => {
		const { screen, changes, clause } = await open();
		await drag(screen.container, 2.5 / 25, 6.5 / 25);
		expect(inWords(clause())).toBe('2002-01-01 to 2006-12-31');
		expect(changes.at(-1)!.kind).toBe('done');
		expect(changes.slice(0, -1).map(({ kind }) => kind)).not.toContain('done');
		expect(changes.length).toBeGreaterThan(2);
	});

	test('takes the bin that is clicked', async () => {
		const { screen, changes } = await open();
		const layer = screen.container.querySelector('.layer')!;
		const { width } = layer.getBoundingClientRect();
		await userEvent.click(layer, { position: { x: (width * 14.5) / 25, y: 10 } });
		expect(changes).toEqual([{ kind: 'done', words: '2014-01-01 to 2014-12-31' }]);
	});

	test('moves the whole window, which stops at the end with all its bins', async () => {
		const { screen, clause } = await open({ clause: from2014to2022 });
		await drag(screen.container, 18 / 25, 10 / 25);
		expect(inWords(clause())).toBe('2006-01-01 to 2014-12-31');
		await drag(screen.container, 10 / 25, 24.5 / 25);
		expect(inWords(clause())).toBe('2016-01-01 to 2024-12-31');
	});

	test('drags an end, and what else is chosen stays', async () => {
		const { screen, clause } = await open({ clause: { ...from2014to2022, sure: true, undated: true } });
		await drag(screen.container, 14 / 25, 20.2 / 25);
		expect(clause()).toEqual({ ...from2014to2022, from: dayOf('2020-01-01'), sure: true, undated: true });
	});

	test('reads a bin where it rests', async () => {
		const { screen } = await open();
		const layer = screen.container.querySelector('.layer')!;
		const { width } = layer.getBoundingClientRect();
		await userEvent.hover(layer, { position: { x: (width * 24.5) / 25, y: 10 } });
		await expect.element(screen.getByText('2024: 10 events', { exact: true })).toBeVisible();
	});
});

describe('typed dates', () => {
	test('a year begins on its first day and ends on its last', async () => {
		const { date, changes } = await open();
		await date('Start date').fill('2010');
		await userEvent.keyboard('{Enter}');
		await date('End date').fill('2012-02');
		await userEvent.tab();
		expect(changes).toEqual([
			{ kind: 'done', words: '2010-01-01 to ' },
			{ kind: 'done', words: '2010-01-01 to 2012-02-29' }
		]);
		await expect.element(date('End date')).toHaveValue('2012-02');
		await date('Start date').fill('');
		await userEvent.keyboard('{Enter}');
		expect(changes.at(-1)!.words).toBe(' to 2012-02-29');
	});

	test('what is no date is told and changes nothing; what was typed goes with the next window', async () => {
		const { screen, date, slider, changes } = await open({ clause: from2014to2022 });
		await date('Start date').fill('7 March');
		await userEvent.keyboard('{Enter}');
		await expect
			.element(screen.getByRole('alert'))
			.toHaveTextContent('Write a date as 2014, 2014-03 or 2014-03-07.');
		await expect.element(date('Start date')).toHaveAttribute('aria-invalid', 'true');
		await date('Start date').fill('2023');
		await userEvent.keyboard('{Enter}');
		await expect.element(screen.getByRole('alert')).toHaveTextContent('The start lies after the end.');
		expect(changes).toEqual([]);
		slider('End').element().focus();
		await userEvent.keyboard('{ArrowLeft}');
		await expect.element(date('Start date')).toHaveValue('2014');
		await expect.element(screen.getByRole('alert')).toHaveTextContent('');
	});
});

describe('what the window asks', () => {
	test('is offered only while there is one, in room that is kept', async () => {
		const { screen, button } = await open({ clause: from2014to2022 });
		const group = screen.getByRole('group', { name: 'Timeline' }).element();
		const height = group.getBoundingClientRect().height;
		await expect.element(screen.getByText('9 of 14 certainly')).toBeVisible();
		await button('Clear').click();
		await expect.element(screen.getByText('9 of 14 certainly')).not.toBeVisible();
		expect(group.getBoundingClientRect().height).toBe(height);
	});

	test('is certainly or possibly, inside or outside', async () => {
		const { screen, clause } = await open({ clause: from2014to2022 });
		await screen.getByRole('combobox', { name: 'Events that lie' }).selectOptions('Certainly inside');
		await screen.getByRole('checkbox', { name: 'Outside' }).click();
		expect(clause()).toEqual({ ...from2014to2022, sure: true, not: true });
	});

	test('takes events without a date in or leaves them out, with and without a window', async () => {
		const { screen, clause } = await open();
		const box = screen.getByRole('checkbox', { name: 'Without a date' });
		await expect.element(box).toBeChecked();
		await box.click();
		expect(clause()).toEqual(plain);
		await box.click();
		expect(clause()).toBeNull();
		await drag(screen.container, 2.5 / 25, 6.5 / 25);
		await expect.element(box).not.toBeChecked();
		await box.click();
		expect(clause()!.undated).toBe(true);
	});
});

describe('playing', () => {
	let frames: Map<number, FrameRequestCallback>;
	let time = 0;
	/** Time that passes in one frame. */
	async function frame(by: number) {
		time += by;
		const due = [...frames.values()];
		frames.clear();
		for (const draw of due) draw(time);
		await Promise.resolve();
	}

	beforeEach(() => {
		frames = new Map();
		let last = 0;
		vi.spyOn(globalThis, 'requestAnimationFrame').mockImplementation((draw) => {
			frames.set(++last, draw);
			return last;
		});
		vi.spyOn(globalThis, 'cancelAnimationFrame').mockImplementation((id) => void frames.delete(id));
	});
	afterEach(() => {
		vi.restoreAllMocks();
	});

	test('steps one bin a time, one a frame at most, to the end, where it is done', async () => {
		const { button, changes, slider } = await open({
			clause: { ...plain, from: dayOf('2021-01-01'), to: dayOf('2022-12-31') }
		});
		button('Play').element().focus();
		await userEvent.keyboard(' ');
		await expect.element(button('Pause')).toHaveFocus();
		await frame(0);
		await frame(100);
		expect(changes).toHaveLength(1);
		await frame(5000);
		await expect.element(slider('End')).toHaveAttribute('aria-valuetext', '31 December 2023');
		await frame(300);
		await expect.element(slider('End')).toHaveAttribute('aria-valuetext', '31 December 2024');
		await frame(300);
		await expect.element(button('Play')).toBeVisible();
		expect(changes).toEqual([
			{ kind: 'drag', words: '2021-01-01 to 2022-12-31' },
			{ kind: 'drag', words: '2022-01-01 to 2023-12-31' },
			{ kind: 'drag', words: '2023-01-01 to 2024-12-31' },
			{ kind: 'done', words: '2023-01-01 to 2024-12-31' }
		]);
		expect(frames.size).toBe(0);
	});

	test('a window that grows keeps its start, and pausing is done', async () => {
		const { screen, button, changes } = await open();
		await screen.getByRole('combobox', { name: 'What plays' }).selectOptions('End moves');
		await button('Play').click();
		await frame(0);
		await frame(300);
		await button('Pause').click();
		expect(changes).toEqual([
			{ kind: 'drag', words: '2000-01-01 to 2000-12-31' },
			{ kind: 'drag', words: '2000-01-01 to 2001-12-31' },
			{ kind: 'done', words: '2000-01-01 to 2001-12-31' }
		]);
		expect(frames.size).toBe(0);
	});

	test('nothing moves while nobody sees it, and it is not caught up with', async () => {
		const { button, changes } = await open();
		await button('Play').click();
		await frame(0);
		const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
		await frame(9000);
		hidden.mockReturnValue(false);
		await frame(9000);
		expect(changes).toHaveLength(1);
		await frame(300);
		expect(changes).toHaveLength(2);
	});

	test('a touched slider stops it, and so does leaving', async () => {
		const { screen, button, slider, changes } = await open({ clause: from2014to2022 });
		await button('Play').click();
		slider('End').element().focus();
		await userEvent.keyboard('{ArrowLeft}');
		await expect.element(button('Play')).toBeVisible();
		expect(frames.size).toBe(0);
		expect(changes.at(-1)!.kind).toBe('done');
		await button('Play').click();
		await expect.element(button('Pause')).toBeVisible();
		expect(frames.size).toBe(1);
		await screen.unmount();
		expect(frames.size).toBe(0);
	});
});

describe('the stretch shown', () => {
	const shown = (asked: Bins[]) => {
		const { unit, from, to } = asked.at(-1)!;
		return `${unit}: ${isoOf(from)} to ${isoOf(to)}`;
	};

	test('is everything at first, asked for once; the unit can be chosen, but not too fine', async () => {
		const { unit, asked } = await open();
		expect(asked).toHaveLength(1);
		expect(shown(asked)).toBe('year: 2000-01-01 to 2024-12-31');
		await unit.selectOptions('Month');
		expect(shown(asked)).toBe('month: 2000-01-01 to 2024-12-31');
		await expect.element(unit.getByRole('option', { name: 'Day' })).toBeDisabled();
		await unit.selectOptions('Automatic');
		expect(shown(asked)).toBe('year: 2000-01-01 to 2024-12-31');
	});

	test('zooms to the window and back', async () => {
		const { button, asked } = await open({ clause: from2014to2022 });
		await expect.element(button('All')).toBeDisabled();
		await button('Zoom to window').click();
		expect(shown(asked)).toBe('month: 2013-10-01 to 2023-03-31');
		await button('All').click();
		expect(shown(asked)).toBe('year: 2000-01-01 to 2024-12-31');
	});

	test('zooms by the wheel about the pointer, and the page stays where it is', async () => {
		const { screen, asked } = await open();
		const layer = screen.container.querySelector('.layer')!;
		const { left, width } = layer.getBoundingClientRect();
		const turn = new WheelEvent('wheel', {
			...{ deltaY: -600, clientX: left + width, bubbles: true, cancelable: true }
		});
		layer.dispatchEvent(turn);
		await expect.poll(() => shown(asked)).toBe('month: 2017-06-01 to 2024-12-31');
		expect(turn.defaultPrevented).toBe(true);
	});

	test('zooms and moves by buttons, and follows a slider that leaves it', async () => {
		const { button, slider, asked } = await open({ clause: from2014to2022 });
		await expect.element(button('Earlier')).toBeDisabled();
		await button('Shorter').click();
		await button('Shorter').click();
		await button('Earlier').click();
		const before = asked.at(-1)!.to;
		slider('End').element().focus();
		await userEvent.keyboard('{End}');
		await expect.poll(() => shown(asked)).toMatch(/to 2024-12-31$/);
		expect(before).toBeLessThan(asked.at(-1)!.to);
	});
});

test('bins of another stretch are drawn where they belong', async () => {
	const bins = { '2010-01-01': [4] };
	const later = aHistogram({ unit: 'year', from: '2010-01-01', to: '2024-12-31', bins });
	const { screen } = await open({ histogram: later });
	const layer = screen.container.querySelector('.layer')!.getBoundingClientRect();
	const bar = screen.container.querySelector('path[fill="var(--hue-1)"]')!.getBoundingClientRect();
	expect((bar.left - layer.left) / layer.width).toBeCloseTo(10 / 25, 2);
});

test('there is one path for each stack that has events', async () => {
	const { screen } = await open();
	expect(screen.container.querySelectorAll('path[fill]')).toHaveLength(4);
});

test('without a date there is a sentence instead', async () => {
	const { screen, asked } = await open({ dated: false });
	await expect.element(screen.getByText('Nothing here has a date, so there is no timeline.')).toBeVisible();
	expect(asked).toEqual([]);
});

describe('axe finds nothing', () => {
	const violations = async (root: Element) =>
		(await axe.run(root)).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));

	test.each([
		['paper', 1440],
		['night', 1440],
		['paper', 390]
	])('in %s at %d pixels', async (theme, width) => {
		document.documentElement.dataset.theme = theme;
		await page.viewport(width, 300);
		const { screen } = await open({ clause: from2014to2022 });
		expect(await violations(screen.container)).toEqual([]);
		await screen.rerender({ clause: null, histogram: fewEvents() as Histogram });
		expect(await violations(screen.container)).toEqual([]);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
	});
});
