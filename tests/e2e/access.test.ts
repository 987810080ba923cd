import { expect, test, type Page } from '@playwright/test';
import { mark, openMap, popup, violations } from './the-page';

interface Shift {
	readonly value: number;
	/** What has moved. */
	readonly names: readonly string[];
}

/** Begins to watch what moves by itself. */
async function shiftsOf(page: Page): Promise<() => Promise<Shift[]>> {
	await page.addInitScript(() => {
		type Entry = { value: number; sources: { node: Element | null }[] };
		const shifts: Shift[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const { value, sources } of list.getEntries() as unknown as Entry[])
				shifts.push({ value, names: sources.map(({ node }) => `${node?.nodeName}.${node?.className}`) });
		}).observe({ type: 'layout-shift', buffered: true });
	});
	return () => page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
}

test('axe finds nothing in either theme, and a theme is switched on the spot, kept, and there before the first paint', async ({
	page
}) => {
	const shifts = await shiftsOf(page);
	await openMap(page);
	const moved = await shifts();
	expect(
		moved.reduce((sum, { value }) => sum + value, 0),
		`what shifts while the page loads: ${JSON.stringify(moved)}`
	).toBeLessThan(0.02);
	const land = () =>
		page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--map-land').trim());
	const grouping = page.getByRole('group', { name: 'Group the events' });
	expect(await land()).toBe('#f4f0e8');
	for (const theme of ['Paper', 'Night']) {
		await page.getByRole('button', { name: 'Display' }).click();
		expect(await violations(page)).toEqual([]);
		await page.getByText(theme, { exact: true }).click();
		await page.keyboard.press('Escape');
		await grouping.getByText('Events', { exact: true }).click();
		expect(await violations(page)).toEqual([]);
		await mark(page, /^Moscow: 4 events/).focus();
		await page.keyboard.press('Enter');
		await expect(popup(page)).toBeVisible();
		expect(await violations(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await grouping.getByText('Subregion').click();
		expect(await violations(page)).toEqual([]);
	}
	expect(await land()).toBe('#1c2530');
	// The sheet is printed in the colours of print, and the page stays as it was.
	await page.evaluate(() => (window.print = () => (document.documentElement.dataset.printed = '')));
	await page.keyboard.press('Control+p');
	await expect(page.locator('html[data-printed]')).toBeAttached({ timeout: 60_000 });
	await page.emulateMedia({ media: 'print' });
	const sheet = page.getByRole('img', { name: 'The map of the events' });
	await expect(sheet).toBeVisible();
	// Its frame is the map's own, or the bar below it would be of another scale.
	const [shown, painted] = await sheet.evaluate((image: HTMLImageElement) => [
		image.clientWidth / image.clientHeight,
		image.naturalWidth / image.naturalHeight
	]);
	expect(shown).toBeCloseTo(painted!, 1);
	await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
	await expect(page.locator('.app')).toBeHidden();
	await page.emulateMedia({ media: null });
	expect(await land()).toBe('#1c2530');
	await page.reload();
	expect(await page.locator('html').getAttribute('data-theme')).toBe('night');
});

test('on a phone the sheet below the map holds everything, and axe finds nothing', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openMap(page);
	expect(await violations(page)).toEqual([]);
	const grip = page.getByRole('slider', { name: 'Sheet' });
	await grip.focus();
	await page.keyboard.press('ArrowUp');
	await expect(grip).toHaveAttribute('aria-valuetext', 'open');
	const parts = page.getByRole('group', { name: 'Show below the map' });
	for (const [part, name] of [
		['Filter', 'Filter'],
		['Legend', 'Legend'],
		['Lists', 'Lists']
	] as const) {
		await parts.getByText(part, { exact: true }).click();
		await expect(page.locator(`[aria-label="${name}"]:is(nav, section, aside)`)).toBeInViewport({
			ratio: 0.1
		});
	}
	await expect(page.locator('[data-row]').last()).toContainText(/\w/);
	expect(await violations(page)).toEqual([]);
	// A row opens in place of the sheet, below the map, which comes back for it; closed, the sheet is as it was.
	const row = page.locator('[data-row="0"]');
	await row.focus();
	await page.keyboard.press('Enter');
	await expect(popup(page)).toBeInViewport({ ratio: 0.95 });
	expect((await page.locator('main.stage').boundingBox())!.height).toBeGreaterThan(200);
	expect(await violations(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(popup(page)).toBeHidden();
	await expect(grip).toHaveAttribute('aria-valuetext', 'open');
	await expect(row).toBeFocused();
	// The same page at 200 % of 1440 by 900 has nothing beside it to scroll to, and the map keeps its room.
	await page.setViewportSize({ width: 720, height: 450 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
	expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
	expect((await page.locator('main.stage').boundingBox())!.height).toBeGreaterThan(300);
});
