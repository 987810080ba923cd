import { expect, type Page } from '@playwright/test';

/** Opens an address and waits until the map shows the basemap and the marks. */
export async function openMap(page: Page, address = './'): Promise<void> {
	await page.goto(address);
	await expect(page.locator('.map[data-loaded][data-basemap]')).toBeVisible({ timeout: 30_000 });
}

/** Shows only attacks, by the row of the type's own filter. */
export async function attacksOnly(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Only Attack or siege' }).focus();
	await page.keyboard.press('Enter');
}

export const sentence = (page: Page) => page.locator('.sentence [role="status"]');
export const popup = (page: Page) => page.getByRole('dialog');
export const mark = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name }).and(page.locator('[data-mark]'));

/** The numbers of a text, in order, without their thousands commas. */
export function figures(text: string): number[] {
	return [...text.matchAll(/\d[\d,]*/g)].map(([digits]) => Number(digits.replaceAll(',', '')));
}
