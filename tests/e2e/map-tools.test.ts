import { expect } from '@playwright/test';
import { follow, mark, test } from './the-page';

test('the globe stands in the address and hides its far side; distances are measured by keyboard', async ({
	home: page
}) => {
	await follow(page, './?at=48.0000_46.0000_4.00');
	await expect(mark(page, /^School in Beslan/)).toBeAttached();
	await page.keyboard.press('m');
	const panel = page.getByRole('group', { name: 'Measure distance' });
	await expect(panel).toContainText('press Enter for the middle');
	await page.keyboard.press('Enter');
	await expect(panel).toContainText('From 46.0');
	await mark(page, /^School in Beslan/).focus();
	await page.keyboard.press('Enter');
	await expect(panel).toContainText(/\d km from 46\.0.* to School in Beslan/);
	await page.keyboard.press('Backspace');
	await expect(panel).toContainText('Add another point');
	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();

	await page.keyboard.press('g');
	await expect(page).toHaveURL(/proj=globe/);
	await expect(page.getByRole('button', { name: 'Globe' })).toHaveAttribute('aria-pressed', 'true');
	await expect(mark(page, /^School in Beslan/)).toBeAttached();
	await follow(page, './?at=-150.0000_-10.0000_1.00&proj=globe');
	await expect(mark(page, /^School in Beslan/)).toHaveCount(0);
	await expect(page.getByText('39 out of view')).toBeVisible();
	await page.keyboard.press('Shift+Comma');
	await expect(page).toHaveURL(/at=48\.0000_46\.0000_4\.00/);
	await expect(mark(page, /^School in Beslan/)).toBeAttached();
	await page.keyboard.press('g');
	await expect(page).not.toHaveURL(/proj/);
});
