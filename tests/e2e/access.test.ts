import { expect, test, type Page } from '@playwright/test';
import axe from 'axe-core';
import { mark, openMap, popup } from './the-page';

async function violations(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	const results = await page.evaluate(() =>
		(
			window as unknown as {
				axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
			}
		).axe.run()
	);
	return results.violations.flatMap(({ id, nodes }) =>
		nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`)
	);
}

/** Begins to watch what moves by itself. */
async function shiftsOf(page: Page): Promise<() => Promise<number[]>> {
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) =>
			list.getEntries().forEach((entry) => shifts.push((entry as unknown as { value: number }).value))
		).observe({ type: 'layout-shift', buffered: true });
	});
	return () => page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
}

test('axe finds nothing in either theme, and a theme is switched on the spot, kept, and there before the first paint', async ({
	page
}) => {
	const shifts = await shiftsOf(page);
	await openMap(page);
	expect(
		(await shifts()).reduce((sum, value) => sum + value, 0),
		'what shifts while the page loads'
	).toBeLessThan(0.02);
	const land = () =>
		page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--map-land').trim());
	const grouping = page.getByRole('group', { name: 'Group the events' });
	expect(await land()).toBe('#f4f0e8');
	for (const theme of ['Paper', 'Night']) {
		await page.getByText(theme, { exact: true }).click();
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
	await page.reload();
	expect(await page.locator('html').getAttribute('data-theme')).toBe('night');
});

test('axe finds nothing on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openMap(page);
	expect(await violations(page)).toEqual([]);
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(overflow).toBe(0);
});
