import { expect } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { mark, openMap, popup, test } from './the-page';

const file = new URL('../../../shared/document/why-russia.txt', import.meta.url);
const isThere = existsSync(file);

test('a wrong file is refused with a sentence, and nothing leaves the machine', async ({ page, baseURL }) => {
	const strange: string[] = [];
	page.on('request', (request) => {
		if (request.method() !== 'GET' || !request.url().startsWith(baseURL!)) strange.push(request.url());
	});
	await openMap(page);
	await page.keyboard.press('r');
	const choose = page.getByLabel(/Choose a text file/);
	await expect(choose).toBeFocused();
	await expect(page).toHaveURL(/read=1/);
	const buffer = Buffer.from('Another report of mine.\nIt is about ships and ports.\n');
	await choose.setInputFiles({ name: 'mine.txt', mimeType: 'text/plain', buffer });
	await expect(page.getByText(/“mine\.txt” holds none of this dossier’s 2 documents/)).toBeVisible();
	expect(strange).toEqual([]);
});

test.describe('the reader’s own copy', () => {
	test.skip(!isThere, '../shared/document/why-russia.txt is absent');

	test('is read beside the map, walked by key, and kept until it is forgotten', async ({ page }) => {
		await openMap(page, './?read=1');
		const buffer = isThere ? readFileSync(file) : Buffer.from('');
		await page
			.getByLabel(/Choose a text file/)
			.setInputFiles({ name: 'mine.txt', mimeType: 'text/plain', buffer });
		await expect(page.getByText('The very file the dossier was made from')).toBeVisible();
		const text = page.getByRole('document', { name: 'The text' });
		await page.keyboard.press('.');
		await expect(page.getByText(/^1 of \d+\. Place: Russia/)).toBeVisible();
		await text.focus();
		await page.keyboard.press('Enter');
		await expect(popup(page)).toContainText('Russia');
		await page.keyboard.press('Escape');
		await mark(page, /Shrine of Qassem Soleimani/).focus();
		await page.keyboard.press('Enter');
		await expect(text.locator('.picked').first()).toBeInViewport();
		await page.getByText('Keep on this computer').click();
		await expect(page.getByRole('button', { name: 'Forget it' })).toBeVisible();
		await page.reload();
		await expect(page.getByText('The very file the dossier was made from')).toBeVisible({ timeout: 30_000 });
		await page.getByRole('button', { name: 'Forget it' }).click();
		// It is open until the browser has forgotten it.
		await expect(text).toHaveCount(0);
		await page.reload();
		await expect(page.getByLabel(/Choose a text file/)).toBeAttached();
		await expect(text).toHaveCount(0);
	});
});
