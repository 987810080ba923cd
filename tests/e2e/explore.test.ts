import { expect } from '@playwright/test';
import { figures, follow, mark, openMap, popup, sentence, test } from './the-page';

test('a window of time: typed, by slider, by wheel and played; the sentence and the list follow', async ({
	home: page
}) => {
	const timeline = page.getByRole('group', { name: 'Timeline' });
	await timeline.getByRole('slider', { name: 'Start' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(sentence(page)).toContainText('since 2003');
	const events = figures((await sentence(page).textContent())!.split(':').at(-1)!)[0]!;
	await expect(page.getByRole('tab', { name: `Events ${events}` })).toBeVisible();
	await expect(page).toHaveURL(/date=2003-01-01_/);
	await page.reload();
	await expect(sentence(page)).toContainText('since 2003');
	await page.getByRole('button', { name: 'Clear the filter' }).click();
	await expect(sentence(page)).toContainText('All events: 47 events');
});

test('an event of a year is possibly in its June, and certainly only in the year', async ({ home: page }) => {
	await follow(page, './?date=2004-06-01_2004-06-30&type=attack');
	await expect(sentence(page)).toHaveText('Attacks, possibly in June 2004: 1 event, 334 killed.');
	await follow(page, './?date=2004-06-01_2004-06-30_sure&type=attack');
	await expect(sentence(page)).toHaveText('Attacks, certainly in June 2004: no events.');
	await follow(page, './?date=2004-01-01_2004-12-31_sure&type=attack');
	await expect(sentence(page)).toContainText('1 event, 334 killed');
});

test('words with a slip find what they mean, and what they do not', async ({ home: page }) => {
	const box = page.getByRole('searchbox', { name: /^Words/ });
	await box.fill('beslen');
	await expect(sentence(page)).toContainText('mentioning “beslen”');
	const found = figures((await sentence(page).textContent())!.split(':').at(-1)!)[0]!;
	expect(found).toBeGreaterThan(0);
	expect(found).toBeLessThan(47);
	await expect(page.getByRole('tab', { name: `Events ${found}` })).toBeVisible();
	await page.getByRole('tabpanel').getByRole('listitem').first().click();
	await expect(popup(page)).toContainText('Beslan');
});

test('what is in view, out of view and without a place adds up to the sentence', async ({ home: page }) => {
	await follow(page, './?at=69_34.5_6');
	await expect
		.poll(async () => {
			const [aside, total] = [
				await page.locator('footer .aside').textContent(),
				figures((await sentence(page).textContent())!)[0]
			];
			return figures(aside!).reduce((sum, figure) => sum + figure, 0) === total;
		})
		.toBe(true);
	await page.getByLabel('In view only').check();
	const inView = figures((await page.locator('footer .aside').textContent())!)[0]!;
	await expect(page.getByRole('tabpanel').getByRole('listitem').first()).toHaveAttribute(
		'aria-setsize',
		String(inView)
	);
});

test('the table sorts, and the row that is picked opens on the map', async ({ home: page }) => {
	await follow(page, './?list=table');
	const grid = page.getByRole('grid', { name: 'Events' });
	await grid.getByRole('columnheader', { name: /^Killed/ }).click();
	await expect(page).toHaveURL(/sort=killed-/);
	await expect(grid.getByRole('row').nth(1)).toContainText('334');
	await grid.getByRole('row').nth(1).click();
	await expect(popup(page)).toContainText('Beslan');
});

test('the palette finds a place by its name and a group by its alias', async ({ home: page }) => {
	await page.keyboard.press('Control+k');
	await page.keyboard.type('kerman');
	const found = page.getByRole('dialog', { name: 'Find and do' }).getByRole('option');
	await expect(found.filter({ hasText: /Kerman/ }).first()).toBeVisible();
	await page.getByRole('combobox', { name: /^Commands/ }).fill('only is-k');
	await page.keyboard.press('Enter');
	await expect(sentence(page)).toContainText('IS-K');
	await page.keyboard.press('Shift+?');
	await expect(page.getByRole('dialog', { name: /shortcuts|keys/i })).toBeVisible();
	await page.keyboard.press('Escape');
});

test('by key: the next event, the table, the regions and the bare map', async ({ home: page }) => {
	await page.keyboard.press(']');
	await expect(popup(page)).toContainText('Concert venue');
	await page.keyboard.press(']');
	await expect(popup(page)).toContainText('Islamic State claims the Moscow attack on Telegram');
	await page.keyboard.press('Escape');
	await page.keyboard.press('l');
	await expect(page.getByRole('grid', { name: 'Events' })).toBeVisible();
	await page.keyboard.press('3');
	await expect(page).toHaveURL(/view=country/);
	await page.keyboard.press('f');
	await expect(page.getByRole('tablist')).toBeHidden();
	await page.keyboard.press('f');
	await expect(page.getByRole('tablist')).toBeVisible();
});

test('a layer that is off draws nothing and hides no count', async ({ home: page }) => {
	await follow(page, './?layers=marks-off');
	await expect(page.locator('[data-mark]')).toHaveCount(0);
	await expect(sentence(page)).toContainText('All events: 47 events');
	await follow(page, './?layers=marks~is-k&named=0');
	await expect(mark(page, /^School in Beslan/)).toHaveCount(0);
	await expect(mark(page, /Kabul/)).toBeVisible();
});

test('an engine that dies is started again with the same question, and it is said', async ({ page }) => {
	await page.addInitScript(() => {
		const Real = window.Worker;
		Object.assign(window, { engines: [] as Worker[] });
		window.Worker = class extends Real {
			constructor(url: string | URL, options?: WorkerOptions) {
				super(url, options);
				if (options?.name === 'dateline-engine')
					(window as unknown as { engines: Worker[] }).engines.push(this);
			}
		};
	});
	await openMap(page, './?type=attack');
	await expect(sentence(page)).toContainText('Attacks: 6 events');
	await page.evaluate(() => {
		const [engine] = (window as unknown as { engines: Worker[] }).engines;
		engine!.onerror!(new ErrorEvent('error', { message: 'out of memory' }));
	});
	await expect(page.locator('.notice')).toContainText('started again, because out of memory');
	await expect(sentence(page)).toContainText('Attacks: 6 events');
	await page.getByRole('button', { name: 'Only Taliban' }).focus();
	await page.keyboard.press('Enter');
	await expect(sentence(page)).toContainText('Taliban');
});

test('a hundred thousand invented events: every total is of the same events', async ({ page }) => {
	await openMap(page, './?demo=100000');
	await expect(sentence(page)).toContainText('All events: 100,000 events', { timeout: 30_000 });
	await page.getByRole('button', { name: 'Only Foiled plot' }).focus();
	await page.keyboard.press('Enter');
	await expect(sentence(page)).toContainText('Plots:');
	const events = figures((await sentence(page).textContent())!)[0]!;
	const counted = page.getByRole('region', { name: 'Event type' }).getByRole('listitem');
	await expect(counted.filter({ hasText: 'Foiled plot' })).toContainText(events.toLocaleString('en-GB'));
	await expect(page.getByRole('tab', { name: `Events ${events.toLocaleString('en-GB')}` })).toBeVisible();
	const aside = figures((await page.locator('footer .aside').textContent())!);
	expect(aside.reduce((sum, figure) => sum + figure, 0)).toBe(events);

	await page.locator('[data-mark]').last().focus();
	await page.keyboard.press('Enter');
	await expect(popup(page)).toContainText('Invented town');
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Back to the dossier' }).click();
	await expect(sentence(page)).toContainText('47 events');
});

test('two regions beside each other, in the address and on the map, and every grouping at once', async ({
	home: page
}) => {
	await follow(page, './?view=country');
	await page.getByRole('button', { name: 'More on Russia' }).click();
	await page.getByRole('button', { name: 'Compare with another' }).click();
	await page.getByRole('button', { name: /^Compare Russia with Afghanistan/ }).click();
	const table = page.getByRole('table', { name: 'Two regions compared' });
	await expect(table.getByRole('row', { name: /^Killed/ })).toContainText('579');
	await expect(sentence(page)).toContainText('Events in Russia and Afghanistan: 21 events');
	await expect(page).toHaveURL(/beside=RU\.AF/);
	await page.reload();
	await expect(table).toBeVisible({ timeout: 30_000 });
	await page.getByRole('button', { name: 'Close', exact: true }).click();
	await expect(sentence(page)).toContainText('All events: 47 events');
	await expect(page).not.toHaveURL(/beside|country=/);

	await page.keyboard.press('Control+k');
	await page.keyboard.type('Compare groupings');
	await page.keyboard.press('Enter');
	const theatres = page.getByRole('dialog').getByRole('region', { name: 'By theatre' });
	await page
		.getByRole('region', { name: 'By country' })
		.getByRole('button', { name: /Russia/ })
		.first()
		.focus();
	await expect(page.getByRole('dialog').getByRole('status')).toContainText('Russian capital (4)');
	await expect(theatres.locator('[aria-pressed]', { hasText: 'Russian capital' })).toHaveClass(/shares/);
});
