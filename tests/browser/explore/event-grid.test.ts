import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import type { Line, Sort } from '$lib/engine';
import { plainColumns, type ColumnKey } from '../../../src/lib/explore/columns';
import EventGrid from '../../../src/lib/explore/EventGrid.svelte';
import { aPanel } from '../../fixtures/a-panel';
import { axeFinds } from '../../fixtures/axe-finds';
import { TheLines } from '../../fixtures/the-lines';

interface Part {
	total?: number;
	width?: number;
	selected?: string;
	columns?: readonly ColumnKey[];
}

/** The table in a panel, ten rows high, which sorts and shows columns as the page does. */
async function open(part: Part = {}) {
	const total = part.total ?? 47;
	const source = new TheLines(total);
	const [onpick, onhover] = [vi.fn<(line: Line) => void>(), vi.fn<(line: Line | null) => void>()];
	const onsort = vi.fn((sort: Sort) => void screen.rerender({ sort }));
	const oncolumns = vi.fn((columns: readonly ColumnKey[]) => void screen.rerender({ columns }));
	const oninview = vi.fn();
	const screen = await render(EventGrid, {
		target: aPanel(part.width ?? 900, 35 + 32 + 320),
		props: {
			...{ total, version: 0, first: [], lines: source.lines, selected: part.selected ?? null },
			...{ onpick, onhover, inView: false, oninview, onsort, oncolumns },
			...{ sort: { key: 'date', descending: true } as Sort, columns: part.columns ?? plainColumns }
		}
	});
	const cell = (row: number, column: number) => {
		const found = screen.container.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`);
		return found!;
	};
	const title = (index: number) => screen.getByRole('gridcell', { name: `Event ${index}`, exact: true });
	const headings = () =>
		screen
			.getByRole('columnheader')
			.elements()
			.map((heading) => heading.textContent!.trim().split(/\s/)[0]);
	const box = screen.container.querySelector<HTMLElement>('.box')!;
	await expect.element(title(0)).toBeInTheDocument();
	return { screen, source, cell, title, headings, box, onpick, onhover, onsort, oncolumns };
}

describe('the table', () => {
	test('says how many rows and columns it has, and which it shows', async () => {
		const { screen, title } = await open({ total: 1_000_000 });
		const grid = screen.getByRole('grid', { name: 'Events' });
		await expect.element(grid).toHaveAttribute('aria-rowcount', '1000001');
		await expect.element(grid).toHaveAttribute('aria-colcount', '7');
		const row = title(3).element().closest('[role="row"]')!;
		expect(row.getAttribute('aria-rowindex')).toBe('5');
		expect(row.getBoundingClientRect().height).toBe(32);
		expect(screen.container.querySelectorAll('[role="row"]').length).toBeLessThan(30);
		await expect.element(screen.getByText('1,000,000 events')).toBeInTheDocument();
	});

	test('scrolls to the last of a million', async () => {
		const { box, title } = await open({ total: 1_000_000 });
		box.scrollTop = box.scrollHeight;
		await expect.element(title(999_999)).toBeInViewport({ ratio: 0.99 });
	});

	test('marks the picked row and picks by click', async () => {
		const { title, onpick, onhover } = await open({ selected: 'event-2' });
		expect(title(2).element().closest('[role="row"]')!.getAttribute('aria-selected')).toBe('true');
		expect(title(3).element().closest('[role="row"]')!.getAttribute('aria-selected')).toBe('false');
		await title(3).click();
		expect(onpick.mock.lastCall![0].id).toBe('event-3');
		expect(onhover.mock.lastCall![0]?.id).toBe('event-3');
	});

	test('keeps its headings in view and scrolls them sideways with the rows', async () => {
		const { screen, box, cell } = await open({ width: 400 });
		box.scrollTop = 500;
		box.scrollLeft = 200;
		const heading = screen.getByRole('columnheader', { name: 'Place' }).element();
		await vi.waitFor(() => expect(cell(20, 3)).not.toBeNull());
		expect(heading.getBoundingClientRect().left).toBeCloseTo(cell(20, 3).getBoundingClientRect().left, 0);
		expect(heading.getBoundingClientRect().top).toBeCloseTo(box.getBoundingClientRect().top, 0);
	});

	test('draws the old rows until the new version has come', async () => {
		const { screen, source, title } = await open();
		source.hold();
		source.become('New');
		await screen.rerender({ version: 1 });
		await expect.element(title(0)).toBeInTheDocument();
		source.release();
		await expect.element(screen.getByRole('gridcell', { name: 'New 0', exact: true })).toBeInTheDocument();
		await expect.element(title(0)).not.toBeInTheDocument();
	});

	test('says that no event passes', async () => {
		const { screen } = await open();
		await screen.rerender({ total: 0, version: 1 });
		await expect.element(screen.getByText('No event passes the filter.')).toBeInTheDocument();
	});
});

describe('keys', () => {
	test('lead to every cell, and the focus goes along', async () => {
		const { cell } = await open({ total: 1_000_000 });
		cell(0, 0).focus();
		for (const [keys, row, column] of [
			['{ArrowRight}', 0, 1],
			['{ArrowDown}{ArrowDown}', 2, 1],
			['{End}', 2, 6],
			['{Home}', 2, 0],
			['{PageDown}', 11, 0],
			['{Control>}{End}{/Control}', 999_999, 6],
			['{PageUp}', 999_990, 6],
			['{Control>}{Home}{/Control}', 0, 0],
			['{ArrowUp}', -1, 0],
			['{ArrowRight}', -1, 1],
			['{ArrowDown}', 0, 1]
		] as const) {
			await userEvent.keyboard(keys);
			await vi.waitFor(() =>
				expect((document.activeElement as HTMLElement).dataset.cell).toBe(`${row} ${column}`)
			);
			await expect.element(document.activeElement as HTMLElement).toBeInViewport({ ratio: 0.99 });
		}
	});

	test('Enter picks the row', async () => {
		const { cell, onpick } = await open();
		cell(0, 0).focus();
		await userEvent.keyboard('{ArrowDown}{Enter}');
		expect(onpick.mock.lastCall![0].id).toBe('event-1');
	});

	test('bring a cell that is out of sight at the side into view', async () => {
		const { cell, box } = await open({ width: 400 });
		cell(0, 0).focus();
		await userEvent.keyboard('{End}');
		await vi.waitFor(() => {
			const [inner, outer] = [cell(0, 6).getBoundingClientRect(), box.getBoundingClientRect()];
			expect(inner.right).toBeLessThanOrEqual(outer.right + 1);
		});
	});

	test('Tab stops at one cell', async () => {
		const { screen, cell } = await open();
		cell(0, 0).focus();
		await userEvent.keyboard('{ArrowDown}{ArrowRight}');
		await vi.waitFor(() => expect(document.activeElement).toBe(cell(1, 1)));
		const stops = screen.container.querySelectorAll('[role="grid"] [tabindex="0"]');
		expect([...stops]).toEqual([cell(1, 1)]);
	});
});

describe('a heading', () => {
	test('sorts by its column, then the other way round, from the top and by a new question', async () => {
		const { screen, source, box, onsort } = await open();
		const heading = (name: string) => screen.getByRole('columnheader', { name });
		await expect.element(heading('Date')).toHaveAttribute('aria-sort', 'descending');
		box.scrollTop = 300;
		source.become('Sorted');
		await heading('Title').getByRole('button').click();
		expect(onsort.mock.lastCall).toEqual([{ key: 'title', descending: false }]);
		await expect.element(heading('Title')).toHaveAttribute('aria-sort', 'ascending');
		await expect.element(heading('Date')).not.toHaveAttribute('aria-sort');
		await expect.element(screen.getByRole('gridcell', { name: 'Sorted 0', exact: true })).toBeInViewport();
		await heading('Title').getByRole('button').click();
		expect(onsort.mock.lastCall).toEqual([{ key: 'title', descending: true }]);
	});

	test('is worked by keys', async () => {
		const { screen, cell, onsort } = await open();
		cell(0, 0).focus();
		await userEvent.keyboard('{ArrowUp}{End}{Enter}');
		expect(onsort).toHaveBeenCalledExactlyOnceWith({ key: 'killed', descending: true });
		await expect.element(screen.getByRole('button', { name: 'Killed' })).toHaveFocus();
	});

	test('of what is not sorted by is no button', async () => {
		const { screen } = await open({ columns: ['id', 'title'] });
		expect(screen.getByRole('columnheader', { name: 'Id' }).getByRole('button').elements()).toEqual([]);
		await expect.element(screen.getByRole('gridcell', { name: 'event-0' })).toBeInTheDocument();
	});
});

describe('the column chooser', () => {
	test('hides and shows columns', async () => {
		const { screen, headings } = await open();
		await screen.getByRole('button', { name: 'Columns' }).click();
		await screen.getByRole('checkbox', { name: 'Groups' }).click();
		await vi.waitFor(() =>
			expect(headings()).toEqual(['Date', 'Title', 'Type', 'Place', 'Status', 'Killed'])
		);
		await screen.getByRole('checkbox', { name: 'Id', exact: true }).click();
		await vi.waitFor(() => expect(headings().at(-1)).toBe('Id'));
	});

	test('moves a column by keys, says where to, and keeps the focus', async () => {
		const { screen, headings } = await open();
		await screen.getByRole('button', { name: 'Columns' }).click();
		const up = screen.getByRole('button', { name: 'Move Type up' });
		up.element().focus();
		await userEvent.keyboard('{Enter}');
		await vi.waitFor(() => expect(headings().slice(0, 3)).toEqual(['Date', 'Type', 'Title']));
		await expect.element(up).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		await expect.element(screen.getByText('Type is column 1 of 7')).toBeInTheDocument();
		await expect.element(up).toHaveFocus();
		await expect.element(up).toHaveAttribute('aria-disabled', 'true');
	});

	test('leaves the last column', async () => {
		const { screen } = await open({ columns: ['title'] });
		await screen.getByRole('button', { name: 'Columns' }).click();
		await expect.element(screen.getByRole('checkbox', { name: 'Title' })).toBeDisabled();
		await expect.element(screen.getByRole('checkbox', { name: 'Date' })).toBeEnabled();
	});

	test('stands under its button and closes by Escape', async () => {
		const { screen } = await open();
		const button = screen.getByRole('button', { name: 'Columns' });
		await button.click();
		const popover = screen.container.querySelector('[popover]')!;
		expect(popover.matches(':popover-open')).toBe(true);
		expect(popover.getBoundingClientRect().top).toBeGreaterThan(
			button.element().getBoundingClientRect().bottom
		);
		await userEvent.keyboard('{Escape}');
		await vi.waitFor(() => expect(popover.matches(':popover-open')).toBe(false));
	});
});

test('axe finds nothing in either theme', async () => {
	const { screen } = await open({ total: 1_000_000, selected: 'event-2', columns: [...plainColumns, 'id'] });
	await screen.getByRole('button', { name: 'Columns' }).click();
	expect(await axeFinds(screen.container)).toEqual([]);
});
