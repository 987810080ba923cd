import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { strFromU8, unzipSync } from 'fflate';
import { attacksOnly, follow, sentence, test, violations } from './the-page';

async function saved(page: Page): Promise<{ name: string; bytes: Buffer }> {
	const download = page.waitForEvent('download', { timeout: 90_000 });
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	const file = await download;
	return { name: file.suggestedFilename(), bytes: await readFile((await file.path())!) };
}

test('what the filter shows leaves as data with its sentence, and as a picture of exact size', async ({
	home: page
}) => {
	await attacksOnly(page);
	await expect(sentence(page)).toContainText('Attacks');
	const said = (await sentence(page).textContent())!.trim();
	const shown = Number(/(\d+) events/.exec(said)![1]);
	await page.keyboard.press('KeyE');
	const dialog = page.getByRole('dialog', { name: 'Export' });
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
