import { expect, test } from '@playwright/test';
import { attacksOnly, mapDrawn, mark, openMap, sentence } from './the-page';

test.use({ serviceWorkers: 'allow' });

test('the page is kept, and opens again with the network cut, map and all', async ({ page, context }) => {
	await openMap(page);
	await page.getByRole('button', { name: 'Display' }).click();
	await expect(page.getByText('The page is kept on this machine for use without a network.')).toBeVisible({
		timeout: 60_000
	});
	await context.setOffline(true);
	await page.goto('./?group=is-k');
	await mapDrawn(page);
	await expect(page.getByText(/problems?; the rest is shown/)).toBeHidden();
	await expect(mark(page, /^Kabul/)).toBeVisible();
	await attacksOnly(page);
	await expect(sentence(page)).toContainText('Attacks by IS-K');
	const part = await page.evaluate(async () => {
		const headers = { range: 'bytes=8-15' };
		const [answer, whole] = await Promise.all([
			fetch('./basemap/world.topojson', { headers }),
			fetch('./basemap/world.topojson').then((all) => all.text())
		]);
		return {
			status: answer.status,
			range: answer.headers.get('content-range'),
			isSame: (await answer.text()) === whole.slice(8, 16)
		};
	});
	expect(part).toMatchObject({ status: 206, isSame: true });
	expect(part.range).toMatch(/^bytes 8-15\/\d+$/);
	await page.getByRole('button', { name: 'Display' }).click();
	await expect(page.getByText('There is no network.')).toBeVisible();
});
