import { expect, type Page } from '@playwright/test';
import { follow, openMap, sentence, test } from './the-page';

const panel = (page: Page) => page.getByRole('region', { name: 'Draw an area' });

test('a circle typed by keyboard is counted, kept, asked for, and there again from its address', async ({
	home: page
}) => {
	await page.keyboard.press('d');
	await panel(page).getByLabel('Centre').fill('55°45′N 37°37′E');
	await panel(page).getByLabel('Radius, km').fill('100');
	await expect(panel(page).getByText(/^Inside 4 events/)).toBeVisible();
	await panel(page).getByLabel('Name', { exact: true }).fill('Around Moscow');
	await panel(page).getByRole('button', { name: 'Keep as a theatre' }).click();
	await panel(page).getByRole('button', { name: 'Show only these' }).click();
	await expect(sentence(page)).toContainText('Events within Around Moscow: 4 events');
	await expect(page).toHaveURL(/own=1\.c100000\./);

	await openMap(page, page.url());
	await expect(sentence(page)).toContainText('Events within Around Moscow: 4 events');
});

test('a kept area is a theatre, is renamed, and leaves the filter when it is thrown away', async ({
	home: page
}) => {
	await follow(page, './?area=theatre~own~1&view=theatre&own=1.c100000.w4-W47giB.Around+Moscow&v=2');
	await expect(page.locator('.panel').getByRole('button', { name: /^Around Moscow/ })).toBeVisible();
	await page.keyboard.press('d');
	await panel(page).getByRole('button', { name: 'Change Around Moscow' }).click();
	await panel(page).getByLabel('Name', { exact: true }).fill('Moscow ring');
	await page.keyboard.press('Tab');
	await expect(sentence(page)).toContainText('Events within Moscow ring');
	await panel(page).getByRole('button', { name: 'Throw away' }).click();
	await expect(sentence(page)).toContainText('All events: 47 events');
	await expect(page).not.toHaveURL(/own=|area=/);
	await page.keyboard.press('Escape');
	await expect(panel(page)).toBeHidden();
});

test('a polygon drawn with the pointer counts as it grows, and Escape puts the pen down', async ({
	home: page
}) => {
	await page.getByRole('button', { name: 'Map tools' }).click();
	await page.getByRole('button', { name: 'Draw an area' }).click();
	await panel(page).getByText('Polygon').click();
	const canvas = page.locator('.map canvas');
	const box = (await canvas.boundingBox())!;
	const to = (x: number, y: number) => [box.x + x * box.width, box.y + y * box.height] as const;
	// The pen has come when the pointer is a cross.
	await expect(async () => {
		await page.mouse.move(...to(0.64, 0.6));
		await page.mouse.move(...to(0.65, 0.6));
		expect(await canvas.evaluate((node) => node.style.cursor)).toBe('crosshair');
	}).toPass();
	for (const corner of [to(0.65, 0.6), to(0.9, 0.6), to(0.9, 0.85), to(0.65, 0.85), to(0.65, 0.6)]) {
		await page.mouse.move(...corner, { steps: 3 });
		await page.mouse.click(...corner);
	}
	const corners = panel(page).getByLabel('Corners, one a line');
	await expect(async () => expect((await corners.inputValue()).split('\n')).toHaveLength(4)).toPass();
	await expect(panel(page).getByText(/^Inside \d+ events?/)).toBeVisible();
	const before = await corners.inputValue();
	// A corner is dragged.
	await page.mouse.move(...to(0.9, 0.85), { steps: 3 });
	await page.mouse.down();
	await page.mouse.move(...to(0.8, 0.75), { steps: 6 });
	await page.mouse.up();
	await expect(corners).not.toHaveValue(before);
	await page.keyboard.press('Escape');
	await expect(panel(page)).toBeHidden();
	await expect(page.getByRole('dialog')).toBeHidden();
});
