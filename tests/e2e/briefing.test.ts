import { expect } from '@playwright/test';
import { attacksOnly, mapDrawn, openMap, sentence, test } from './the-page';

test('slides are taken, sorted by key, written, and there again after a reload', async ({ page }) => {
	await openMap(page);
	await page.keyboard.press('p');
	const words = page.getByRole('region', { name: 'Words of the slide' });
	const slides = page.locator('[data-slide]');
	await expect(slides).toHaveCount(10);
	await page.keyboard.press('s');
	await expect(slides).toHaveCount(11);
	await attacksOnly(page);
	await expect(sentence(page)).toContainText('Attacks: 6 events');
	await page.keyboard.press('s');
	await expect(slides).toHaveCount(12);
	const taken = page.locator('[aria-current="true"][data-slide]');
	await expect(taken).toContainText('Attacks');
	await taken.focus();
	await page.keyboard.press('Alt+ArrowUp');
	await expect(slides.nth(10)).toContainText('Attacks');
	await page.getByRole('button', { name: 'Edit the words' }).click();
	await expect(words.getByText('now 6', { exact: true })).toBeVisible();
	await words.getByLabel('Text').fill('In all {{attacks}} attacks, {{fatalities}} killed.');
	await page.keyboard.press('Escape');
	await expect(words).toContainText('In all 6 attacks, 843 or more killed.');

	// Keeping is told by nothing on the page: it is there when the database has it.
	await expect
		.poll(() =>
			page.evaluate(
				() =>
					new Promise<string>((give) => {
						const opening = indexedDB.open('dateline');
						opening.onsuccess = () => {
							const all = opening.result.transaction('briefings').objectStore('briefings').getAll();
							all.onsuccess = () => {
								opening.result.close();
								give(JSON.stringify(all.result));
							};
						};
					})
			)
		)
		.toContain('In all {{attacks}} attacks');
	await page.goto('./');
	await mapDrawn(page);
	await expect(page.locator('.notice')).toContainText('Your slides are as you left them');
	await page.keyboard.press('p');
	await expect(slides).toHaveCount(12);
	await slides.nth(10).click();
	await expect(sentence(page)).toContainText('Attacks: 6 events');
	await expect(words).toContainText('In all 6 attacks');
	await words.getByRole('button', { name: '6', exact: true }).click();
	await expect(sentence(page)).toContainText('Attacks: 6 events');
});
