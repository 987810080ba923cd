import { expect } from '@playwright/test';
import { follow, mark, test } from './the-page';

test('the globe stands in the address, hides its far side, and views are gone back to', async ({
	home: page
}) => {
	await follow(page, './?at=44.0000_43.0000_4.00');
	await expect(mark(page, /^School in Beslan/)).toBeAttached();
	await page.keyboard.press('g');
	await expect(page).toHaveURL(/proj=globe/);
	await expect(page.getByRole('button', { name: 'Globe' })).toHaveAttribute('aria-pressed', 'true');
	await expect(mark(page, /^School in Beslan/)).toBeAttached();

	await follow(page, './?at=-150.0000_-10.0000_1.00&proj=globe');
	await expect(page.locator('[data-mark]')).toHaveCount(0);
	await page.keyboard.press(',');
	await expect(page).toHaveURL(/at=44\.0000_43\.0000_4\.00/);
	await expect(mark(page, /^School in Beslan/)).toBeAttached();
	await page.keyboard.press('Shift+,');
	await expect(page).toHaveURL(/at=-150/);
	await page.keyboard.press('g');
	await expect(page).not.toHaveURL(/proj/);
});

test('a distance is measured by keyboard, and the position copied', async ({ home: page }) => {
	await follow(page, './?at=44.0000_43.0000_4.00');
	await page.keyboard.press('m');
	const panel = page.getByRole('group', { name: 'Measure distance' });
	await expect(panel).toContainText('press Enter at the cross');
	await page.keyboard.press('Enter');
	await expect(panel).toContainText('One point');
	await page.keyboard.press('ArrowRight');
	await expect(page).not.toHaveURL(/at=44\.0000/);
	await page.keyboard.press('Enter');
	await expect(panel).toContainText(/\d km in a great circle/);
	await page.keyboard.press('Backspace');
	await expect(panel).toContainText('One point');
	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();
});
