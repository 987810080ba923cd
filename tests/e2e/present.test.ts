import { expect, type Page } from '@playwright/test';
import { sentence, test, openMap } from './the-page';

const front = (page: Page) => page.locator('.layer.front');
const title = (page: Page) => front(page).getByRole('heading', { level: 2 });
const shown = (page: Page) => front(page).locator('footer .sentence');

test('two windows present in step: a question leaves the slide and comes back to exactly it', async ({
	page,
	context
}) => {
	await openMap(page);
	await page.keyboard.press('Shift+P');
	await expect(title(page)).toContainText('Moscow, 22 March 2024');
	await expect(front(page).locator('.map[data-loaded]')).toBeVisible({ timeout: 30_000 });
	await expect(shown(page)).toContainText('1 event, 115 killed');

	// The next slide comes with its own words and figures; its address is kept.
	await page.keyboard.press('PageDown');
	await expect(title(page)).toHaveText('Three signals in the weeks before');
	await expect(shown(page)).toContainText('3 events');
	const address = new URL(page.url()).search;

	// The speaker's window finds it there, and drives.
	const speaker = await context.newPage();
	await speaker.goto('./presenter');
	await expect(speaker.getByRole('status').filter({ hasText: 'in step' })).toBeVisible({ timeout: 40_000 });
	await expect(speaker.getByRole('heading', { name: 'Slide 2 of 10' })).toBeVisible({ timeout: 40_000 });
	await speaker.getByRole('button', { name: 'Next →' }).click();
	await expect(title(page)).toHaveText('Who IS-K is');
	await speaker.getByRole('button', { name: 'Black' }).click();
	await expect(page.getByRole('button', { name: 'The screen is blank; back to the slide' })).toBeVisible();
	await speaker.getByRole('button', { name: 'Three signals in the weeks before' }).click();
	await expect(title(page)).toHaveText('Three signals in the weeks before');
	expect(new URL(page.url()).search).toBe(address);
	await speaker.reload();
	await expect(speaker.getByRole('heading', { name: 'Slide 2 of 10' })).toBeVisible({ timeout: 40_000 });
	await speaker.close();

	// A mouse that moves finds what to press; a click on a mark leaves the slide and opens the mark.
	await page.mouse.move(600, 300);
	await page.mouse.move(610, 310);
	const bar = page.getByRole('toolbar', { name: 'Presenting' });
	await expect(bar).toHaveCSS('opacity', '1');
	await bar.getByRole('button', { name: 'Next slide' }).click();
	await expect(title(page)).toHaveText('Who IS-K is');
	await bar.getByRole('button', { name: 'Previous slide' }).click();
	await expect(title(page)).toHaveText('Three signals in the weeks before');
	const mark = front(page).locator('[data-mark]').last();
	const { x, y, width, height } = (await mark.boundingBox())!;
	await page.mouse.click(x + width / 2, y + height / 2);
	await expect(page.getByText('Away from slide 2')).toBeVisible();
	await expect(front(page).getByRole('dialog')).toBeVisible();
	await page.keyboard.press('q');
	await expect(front(page).getByRole('dialog')).toBeHidden();

	// A question: the filter is live, and one key brings the slide back as it was.
	const before = await shown(page).textContent();
	await page.keyboard.press('q');
	await expect(page.getByText('Away from slide 2')).toBeVisible();
	await front(page).getByRole('button', { name: 'Only Warning' }).focus();
	await page.keyboard.press('Enter');
	await expect(shown(page)).toContainText('1 event');
	await page.getByRole('button', { name: 'Keep as a slide' }).click();
	await expect(page.getByText('Kept as the next slide')).toBeVisible();
	await page.keyboard.press('q');
	await expect(title(page)).toHaveText('Three signals in the weeks before');
	await expect(shown(page)).toHaveText(before!);
	await page.keyboard.press('ArrowRight');
	await expect(shown(page)).toContainText('1 event');
	await expect(front(page).getByText('3 / 11')).toBeVisible();

	// Back on the map, the slide's view is what stands there.
	// The first Escape may only leave full screen.
	await expect(async () => {
		await page.keyboard.press('Escape');
		await expect(page).not.toHaveURL(/present/, { timeout: 2000 });
	}).toPass();
	await expect(sentence(page)).toContainText('1 event');
});
