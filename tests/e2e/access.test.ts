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

for (const theme of ['paper', 'night'] as const) {
	test(`axe finds nothing in the ${theme} theme`, async ({ page }) => {
		await page.addInitScript((name) => localStorage.setItem('dateline:theme', name), theme);
		await openMap(page);
		expect(await violations(page)).toEqual([]);
		await mark(page, /^Moscow: 4 events/).focus();
		await page.keyboard.press('Enter');
		await expect(popup(page)).toBeVisible();
		expect(await violations(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await page.getByRole('group', { name: 'Group the events' }).getByText('Subregion').click();
		expect(await violations(page)).toEqual([]);
	});
}

test('axe finds nothing on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openMap(page);
	expect(await violations(page)).toEqual([]);
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(overflow).toBe(0);
});

test('a theme is switched on the spot, kept, and there before the first paint', async ({ page }) => {
	await openMap(page);
	const land = () =>
		page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--map-land').trim());
	expect(await land()).toBe('#f4f0e8');
	await page.getByText('Night', { exact: true }).click();
	expect(await land()).toBe('#1c2530');
	await page.reload();
	expect(await page.locator('html').getAttribute('data-theme')).toBe('night');
});

test('nothing shifts while the page loads', async ({ page }) => {
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) =>
			list.getEntries().forEach((entry) => shifts.push((entry as unknown as { value: number }).value))
		).observe({ type: 'layout-shift', buffered: true });
	});
	await openMap(page);
	const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
	expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.02);
});
