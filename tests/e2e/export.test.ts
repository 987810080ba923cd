import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { strFromU8, unzipSync } from 'fflate';
import { exportAttacks, follow, mapDrawn, openMap, sentence, test, violations } from './the-page';

async function saved(page: Page): Promise<{ name: string; bytes: Buffer }> {
	const download = page.waitForEvent('download', { timeout: 90_000 });
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	const file = await download;
	return { name: file.suggestedFilename(), bytes: await readFile((await file.path())!) };
}

test('what the filter shows leaves as data with its sentence, and as a picture of exact size', async ({
	home: page
}) => {
	const dialog = await exportAttacks(page);
	const said = (await sentence(page).textContent())!.trim();
	const shown = Number(/(\d+) events/.exec(said)![1]);
	await expect(dialog.getByText(`What the filter shows: ${shown}`)).toBeVisible();

	expect(await violations(page)).toEqual([]);
	const data = await saved(page);
	const files = unzipSync(new Uint8Array(data.bytes));
	const rows = Papa.parse<Record<string, string>>(strFromU8(files['events.csv']!).replace('\ufeff', ''), {
		...{ header: true, skipEmptyLines: true }
	});
	expect(rows.errors).toEqual([]);
	expect(rows.data).toHaveLength(shown);
	expect(rows.data.map((row) => row.event_type)).toEqual(Array(shown).fill('attack'));
	expect(strFromU8(files['about.txt']!)).toContain(`Events in this file: ${shown}`);

	await dialog.getByRole('radio', { name: /Parquet/ }).check();
	const table = await saved(page);
	expect(table.name).toMatch(/-events\.parquet$/);
	const typed = await parquetReadObjects({ file: new Uint8Array(table.bytes).buffer });
	expect(typed.map((row) => row.event_id)).toEqual(rows.data.map((row) => row.event_id));

	await dialog.getByRole('radio', { name: /Picture/ }).check();
	await dialog.getByRole('combobox', { name: 'Size' }).selectOption('1200');
	await dialog.getByRole('combobox', { name: 'Pixels' }).selectOption('1');
	const picture = await saved(page);
	expect(picture.name).toMatch(/-map\.png$/);
	// Width and height as a PNG's header has them.
	expect([picture.bytes.readUInt32BE(16), picture.bytes.readUInt32BE(20)]).toEqual([1200, 675]);
	await expect(dialog.getByRole('status')).toContainText('is saved');
	await page.keyboard.press('Escape');
	await follow(page, './');
});

test('a redacted copy opens in place of the dossier: all that is made of it is redacted, and the way back is as it was', async ({
	page
}) => {
	await openMap(page);
	const dialog = await exportAttacks(page);
	await dialog.getByRole('radio', { name: /Picture/ }).check();
	await dialog.getByText('Leave out titles and notes').click();
	await dialog.getByText('Leave out names of groups').click();
	await dialog.getByRole('combobox', { name: 'Positions' }).selectOption('country');
	await dialog.getByRole('textbox', { name: 'Title' }).fill('For a partner');
	expect(await violations(page)).toEqual([]);
	await dialog.getByRole('button', { name: 'Open the redacted copy' }).click();

	const bar = page.getByRole('banner');
	await expect(bar).toContainText('For a partner', { timeout: 60_000 });
	await expect(bar).toContainText('redacted');
	await expect(page.getByText('Redacted: Titles and notes are left out')).toBeVisible();
	await mapDrawn(page);
	await expect(sentence(page)).toContainText('Attacks');
	expect(await page.locator('body').innerText()).not.toMatch(/Islamic State|IS-K|Beslan/);

	await page.keyboard.press('KeyE');
	await dialog.getByRole('radio', { name: /Legend/ }).check();
	const legend = await saved(page);
	expect(legend.bytes.toString()).toContain('Group 1');
	expect(legend.bytes.toString()).not.toMatch(/Islamic State|IS-K/);
	await dialog.getByRole('radio', { name: /CSV/ }).check();
	const data = unzipSync(new Uint8Array((await saved(page)).bytes));
	expect(strFromU8(data['about.txt']!)).toContain('Redacted: Groups are not named.');
	expect(strFromU8(data['events.csv']!)).not.toMatch(/Islamic State|IS-K|Beslan/);
	await page.keyboard.press('Escape');

	await page.reload();
	await expect(bar).toContainText('redacted', { timeout: 60_000 });
	await bar.getByRole('button', { name: 'Back to the built-in dossier' }).click();
	await expect(bar).not.toContainText('redacted');
	await expect(sentence(page)).toContainText('Attacks');
});
