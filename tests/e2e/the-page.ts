import { expect, test as base, type Locator, type Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * `home` is a page at the plain address with nothing asked, no dialog open and the list of events in front. All journeys of a worker share it, since drawing the map
 * anew costs more than most of them; after a failure the next journey gets another. A journey about the first load,
 * or one that leaves something behind that no address says (a theme), takes its own `page`.
 */
export const test = base.extend<{ home: Page }, { shared: Page }>({
	shared: [
		async ({ browser }, use, { project }) => {
			const { baseURL, viewport, locale, timezoneId, contextOptions, serviceWorkers } = project.use;
			const context = await browser.newContext({
				...contextOptions,
				baseURL,
				viewport,
				locale,
				timezoneId,
				serviceWorkers
			});
			const page = await context.newPage();
			await openMap(page);
			await use(page);
			await context.close();
		},
		{ scope: 'worker' }
	],
	home: async ({ shared }, use, info) => {
		if (await shared.locator('dialog[open]').count()) await shared.keyboard.press('Escape');
		if (new URL(shared.url()).search !== '') await follow(shared, './');
		await shared.getByRole('tab', { name: /^Events/ }).click();
		await expect(sentence(shared)).toContainText('All events: 47 events');
		await use(shared);
		if (info.status !== info.expectedStatus)
			await info.attach('page', { body: await shared.screenshot(), contentType: 'image/png' });
	}
});

/** Opens an address and waits until the map shows the basemap and the marks. */
export async function openMap(page: Page, address = './'): Promise<void> {
	await page.goto(address);
	await mapDrawn(page);
}

/** Goes to an address as a link on the page does, which loads nothing anew. */
export async function follow(page: Page, address: string): Promise<void> {
	const entry = () => page.evaluate(() => JSON.stringify(history.state));
	const before = await entry();
	await page.evaluate((href) => {
		const link = document.createElement('a');
		link.href = href;
		document.body.append(link);
		link.click();
		link.remove();
	}, address);
	// The router answers a frame later, also where the address is the same.
	await expect.poll(entry).not.toBe(before);
	await expect(page).toHaveURL((url) => isWithin(new URL(address, 'http://x/'), url));
}

/** The page may add its version to an address, and says a value in its own form. */
const isWithin = (asked: URL, now: URL) =>
	asked.search === ''
		? now.search === ''
		: [...asked.searchParams.keys()].every((key) => now.searchParams.has(key));

export const mapDrawn = (page: Page) =>
	expect(page.locator('.map[data-loaded][data-basemap]')).toBeVisible({ timeout: 30_000 });

/** Shows only attacks, by the row of the type's own filter. */
export async function attacksOnly(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Only Attack or siege' }).focus();
	await page.keyboard.press('Enter');
}

/** Shows only attacks and asks for a file of them. */
export async function exportAttacks(page: Page): Promise<Locator> {
	await attacksOnly(page);
	await expect(sentence(page)).toContainText('Attacks');
	await page.keyboard.press('KeyE');
	return page.getByRole('dialog', { name: 'Export' });
}

export const sentence = (page: Page): Locator => page.locator('.sentence [role="status"]');
export const popup = (page: Page): Locator => page.getByRole('dialog');
export const mark = (page: Page, name: string | RegExp): Locator =>
	page.getByRole('button', { name }).and(page.locator('[data-mark]'));

/** The numbers of a text, in order, without their thousands commas. */
export function figures(text: string): number[] {
	return [...text.matchAll(/\d[\d,]*/g)].map(([digits]) => Number(digits.replaceAll(',', '')));
}

/** What axe finds wrong on the page, as rule and markup. */
export async function violations(page: Page): Promise<string[]> {
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
