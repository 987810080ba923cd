import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { exportAttacks, mapDrawn, openMap, sentence, test } from './the-page';

test('a dossier is saved as one file, opened again, there after a reload, and left again', async ({
	page
}) => {
	await openMap(page);
	const dialog = await exportAttacks(page);
	await dialog.getByRole('radio', { name: /Dossier/ }).check();
	await dialog.getByRole('textbox', { name: 'Title' }).fill('Saved by me');
	const download = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'Save', exact: true }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('saved-by-me-dossier.dateline');
	await page.keyboard.press('Escape');

	await openMap(page);
	// Asked for early: it takes the browser a moment to hand choosers over.
	const chooser = page.waitForEvent('filechooser');
	await page.keyboard.press('Control+k');
	await page.getByRole('dialog').getByRole('combobox').fill('Open a dossier');
	await page.keyboard.press('Enter');
	await (
		await chooser
	).setFiles({
		...{ name: 'mine.dateline', mimeType: 'application/zip' },
		buffer: await readFile((await file.path())!)
	});
	const bar = page.getByRole('banner');
	await expect(bar).toContainText('Saved by me', { timeout: 60_000 });
	await expect(bar).toContainText('the file mine.dateline');
	await expect(sentence(page)).toContainText('Attacks');
	await mapDrawn(page);

	await page.reload();
	// Its places are assigned to regions anew, in a worker beside the first map.
	await expect(bar).toContainText('Saved by me', { timeout: 60_000 });
	await expect(sentence(page)).toContainText('Attacks');
	await bar.getByRole('button', { name: 'Back to the built-in dossier' }).click();
	await expect(bar).not.toContainText('Saved by me');
	await expect(sentence(page)).toContainText('All events: 47 events');
	await page.reload();
	await expect(bar).toContainText('IS-K, Russia and earlier attacks');
});
