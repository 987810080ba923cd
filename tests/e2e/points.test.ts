import { expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { test } from './the-page';

test('a file of points gets regions, and is saved with every row', async ({ home: page }) => {
	await page.keyboard.press('Control+K');
	await page.keyboard.type('assign regions');
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Assign regions to a file of points' });
	await expect(dialog).toBeVisible();
	await dialog.getByText('Choose a CSV file').evaluate((drop) => {
		const files = new DataTransfer();
		files.items.add(new File(['id,lat,lon\r\n1,34.53,69.17\r\n2,NA,1\r\n3,-30,-150\r\n'], 'points.csv'));
		drop.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
	});
	await expect(dialog.getByLabel('Latitude')).toHaveValue('1');
	await expect(dialog.getByLabel('Longitude')).toHaveValue('2');
	await dialog.getByRole('button', { name: 'Assign regions' }).click();
	await expect(dialog.getByRole('status')).toContainText('3 rows');
	await expect(dialog.getByRole('status')).toContainText('latitude “NA” is not a number: 1 row (row 2)');
	const saved = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'Save points-regions.csv' }).click();
	const lines = (await readFile(await (await saved).path(), 'utf8')).split('\r\n');
	expect(lines).toHaveLength(5);
	expect(lines[0]).toMatch(/^id,lat,lon,country_id,country,/);
	expect(lines[1]).toMatch(/^1,34\.53,69\.17,AF,Afghanistan,Southern Asia,AF-KAB,Kabul,inside,/);
	expect(lines[2]).toMatch(/^2,NA,1,,,,,,,,,,not read: latitude “NA” is not a number$/);
	expect(lines[3]).toMatch(/^3,-30,-150,,,,,,outside,/);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
});
