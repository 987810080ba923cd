import { expect, test } from '@playwright/test';
import { aStreetArchive } from '../fixtures/a-street-archive';
import { openMap } from './the-page';

test('streets dropped on the map are drawn, kept for next time and removed; another file changes nothing', async ({
	page
}) => {
	const drop = (name: string, base64: string) =>
		page.evaluate(
			([name, base64]) => {
				const bytes = Uint8Array.from(atob(base64!), (letter) => letter.charCodeAt(0));
				const dataTransfer = new DataTransfer();
				dataTransfer.items.add(new File([bytes], name!));
				document
					.querySelector('.stage .map canvas')!
					.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
			},
			[name, base64]
		);
	const streets = aStreetArchive([37.62, 55.75]).toString('base64');
	await openMap(page, './?at=37.6200_55.7500_12.00');
	await drop('places.csv', Buffer.from('id,lat\n').toString('base64'));
	await expect(page.locator('.notice')).toContainText('“places.csv” is neither a dossier');

	await drop('moscow.pmtiles', streets);
	const map = page.locator('.map');
	await expect(map).toHaveAttribute('data-streets', 'moscow.pmtiles');
	await expect(page.locator('.notice')).toContainText('The streets of “moscow.pmtiles” are drawn.');
	await expect(page.getByText('Streets: © Map Makers')).toBeVisible();

	await page.reload();
	await expect(map).toHaveAttribute('data-streets', 'moscow.pmtiles', { timeout: 30_000 });
	await page.getByRole('button', { name: 'Layers' }).click();
	await page.getByRole('button', { name: 'Remove' }).click();
	await expect(map).toHaveAttribute('data-streets', '');
	await page.reload();
	await expect(page.locator('.map[data-basemap]')).toBeVisible({ timeout: 30_000 });
	await expect(page.getByText('© Map Makers')).toHaveCount(0);
});
