import { expect, type Page, type Locator } from '@playwright/test';
import { attacksOnly, figures, follow, mapDrawn, mark, openMap, popup, sentence, test } from './the-page';

async function middle(page: Page, name: RegExp): Promise<{ x: number; y: number }> {
	const { x, y, width, height } = (await mark(page, name).boundingBox())!;
	return { x: x + width / 2, y: y + height / 2 };
}

/** Where things stand, each as its middle in whole pixels. */
const middles = (things: Locator) =>
	things.evaluateAll((all) =>
		all
			.map((one) => one.getBoundingClientRect())
			.map(({ x, y, width, height }) => [x + width / 2, y + height / 2])
	);

test('the document is on the map, and nothing is asked of another origin', async ({ page, baseURL }) => {
	const foreign: string[] = [];
	const broken: string[] = [];
	page.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		if (!['data:', 'blob:'].includes(protocol) && origin !== baseURL) foreign.push(request.url());
	});
	page.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
	page.on('pageerror', (error) => broken.push(error.message));
	await page.setViewportSize({ width: 1440, height: 900 });
	let release = () => {};
	const isReleased = new Promise<void>((done) => (release = done));
	await page.route('**/*.pmtiles', (route) => isReleased.then(() => route.continue()));
	await page.goto('./');
	await expect(page.locator('.map[data-loaded]')).toBeVisible();
	// The marks drawn with the page stand where the map has them, so that nothing moves when it takes over.
	const buttons = await middles(page.locator('[data-mark]'));
	const stage = (await page.locator('.map').boundingBox())!;
	const drawn = (await middles(page.locator('[data-drawn]'))).filter(
		([x, y]) => x! > stage.x && x! < stage.x + stage.width && y! > stage.y && y! < stage.y + stage.height
	);
	const far = drawn.filter(
		([x, y]) => !buttons.some(([bx, by]) => Math.abs(x! - bx!) < 1.5 && Math.abs(y! - by!) < 1.5)
	);
	expect(drawn.length).toBeGreaterThan(20);
	expect(far).toEqual([]);
	release();
	await mapDrawn(page);
	await expect(page.locator('.first-view')).toHaveCount(0);
	await expect(sentence(page)).toHaveText(
		'All events: 47 events, 6 of them attacks; 843 or more killed, 1 toll not stated.'
	);
	await expect(mark(page, /^Moscow: 4 events/)).toBeVisible();
	await expect(mark(page, /^School in Beslan: siege/)).toBeVisible();
	await page.mouse.move(700, 400);
	await page.mouse.wheel(0, -600);
	await page.waitForTimeout(800);
	expect(foreign).toEqual([]);
	expect(broken).toEqual([]);
});

/** What stands in the row of a region beside its button. */
const countsOf = (button: Locator) => button.locator('xpath=ancestor::li').locator('.counts').textContent();

test('only one group, then its branch away: the sentence, the counts and the address follow', async ({
	home: page
}) => {
	const groups = page.getByRole('region', { name: 'Groups' });
	await groups.getByRole('button', { name: 'Only Chechen groups' }).focus();
	await page.keyboard.press('Enter');
	await expect(sentence(page)).toContainText('Events by all Chechen groups: 3 events');
	await expect(sentence(page)).toContainText('464 killed');
	await expect(page).toHaveURL(/group=chechen/);
	await expect(page.getByRole('tab', { name: 'Events 3' })).toBeVisible();
	await expect(groups.getByRole('checkbox', { name: /^IS-K/ })).not.toBeChecked();

	await page.reload();
	await expect(sentence(page)).toContainText('464 killed');
	await page.goBack();
	await expect(sentence(page)).toContainText('All events: 47 events');
	await page.goForward();
	await expect(sentence(page)).toContainText('464 killed');

	await page.getByRole('button', { name: 'Clear the filter' }).click();
	await expect(sentence(page)).toContainText('All events: 47 events');
	await groups.getByRole('button', { name: 'Not Chechen groups' }).focus();
	await page.keyboard.press('Enter');
	await expect(sentence(page)).toContainText('not involving all Chechen groups: 44 events');
	await expect(page).toHaveURL(/group=%21chechen/);
	await groups.getByRole('button', { name: 'All: Groups' }).click();
	await expect(sentence(page)).toContainText('All events: 47 events');
	await page.keyboard.press('Control+z');
	await expect(sentence(page)).toContainText('44 events');
	await page.keyboard.press('Control+Shift+z');
	await expect(sentence(page)).toContainText('All events: 47 events');
});

test('attacks only leaves the six attacks', async ({ home: page }) => {
	await attacksOnly(page);
	await expect(sentence(page)).toHaveText('Attacks: 6 events, 843 or more killed, 1 toll not stated.');
	await expect(page.getByRole('tabpanel').getByRole('listitem')).toHaveCount(6);
	// Where none of them is in view the map says so, and leads back.
	await follow(page, `./${new URL(page.url()).search}&at=-120.0000_-40.0000_3.00`);
	const back = page.getByRole('button', { name: /^Show the \d elsewhere$/ });
	await back.click();
	await expect(back).toBeHidden();
	await expect(mark(page, /^Moscow/)).toBeVisible();
});

test('a mark opens by keyboard, its stack is paged and announced, and the focus comes back', async ({
	home: page
}) => {
	const moscow = mark(page, /^Moscow: 4 events/);
	await moscow.focus();
	await page.keyboard.press('Enter');
	await expect(popup(page)).toBeFocused();
	const first = await popup(page).getByRole('heading', { level: 3 }).textContent();
	await expect(popup(page)).toContainText('1 of 4');
	await page.keyboard.press('ArrowRight');
	await expect(popup(page)).toContainText('2 of 4');
	const second = await popup(page).getByRole('heading', { level: 3 }).textContent();
	expect(second).not.toBe(first);
	await expect(page.locator('p[aria-live]')).toHaveText(`2 of 4: ${second}`);
	await expect(page).toHaveURL(/pick=event\./);
	await page.keyboard.press('Escape');
	await expect(popup(page)).toBeHidden();
	await expect(moscow).toBeFocused();
});

test('arrow keys walk the marks and do not move the map', async ({ home: page }) => {
	const beslan = mark(page, /^School in Beslan/);
	await beslan.focus();
	const before = await beslan.boundingBox();
	await page.keyboard.press('ArrowRight');
	await expect(beslan).not.toBeFocused();
	await expect(page.locator('[data-mark]:focus')).toHaveCount(1);
	await page.waitForTimeout(400);
	expect(await beslan.boundingBox()).toEqual(before);
});

test('a click on a mark opens it, a click on the sea closes it', async ({ page }) => {
	// Wide enough for the popup to stand beside its mark, not over the sea.
	await page.setViewportSize({ width: 1440, height: 900 });
	await openMap(page);
	await mark(page, /^School in Beslan/).click();
	await expect(popup(page)).toContainText('334');
	await expect(popup(page)).toContainText('186 children');
	await expect(popup(page)).toContainText('Al Jazeera ¶50');
	// The Black Sea, as far west of Beslan as it is by its degrees on this map.
	const [beslan, moscow] = [await middle(page, /^School in Beslan/), await middle(page, /^Moscow: 4/)];
	await page.mouse.click(beslan.x + ((beslan.x - moscow.x) * (31 - 44.5)) / (44.5 - 37.6), beslan.y);
	await expect(popup(page)).toBeHidden();
});

test('what a popup says is as precise as the document and no more', async ({ home: page }) => {
	await follow(page, './?pick=event.kabul-airport-bombing');
	await expect(popup(page)).toContainText('August 2021');
	await expect(popup(page)).toContainText('170 or more');
	await follow(page, './?pick=event.kabul-embassy-attack');
	await expect(popup(page)).toContainText('not stated');
	await expect(popup(page).getByRole('list', { name: 'Where the documents differ' })).toContainText(
		'used here'
	);
	await follow(page, './?pick=event.dubrovka-theatre-siege');
	await expect(popup(page)).toContainText(/most by .*gas/i);
	await expect(popup(page)).toContainText('900 or more');
});

test('regions add up to the list, and one of them filters', async ({ home: page }) => {
	await page.getByRole('group', { name: 'Group the events' }).getByText('Country').click();
	const panel = page.getByRole('tabpanel');
	await expect(panel.getByRole('button', { name: /^Russia/ })).toBeVisible();
	const counts = await panel.locator('.counts').allTextContents();
	expect(counts.length).toBeGreaterThan(5);
	const sum = counts.reduce((total, text) => total + figures(text)[0]!, 0);
	expect(sum).toBe(47);
	await expect(panel).toContainText('Together 47 events');

	const russia = panel.getByRole('button', { name: /^Russia/ });
	const events = figures((await countsOf(russia))!)[0]!;
	await russia.click();
	await expect(sentence(page)).toContainText(`Events in Russia: ${events} events`);
	await expect(page.getByRole('tab', { name: `Events ${events}` })).toBeVisible();
	await expect(page).toHaveURL(/country=RU/);
	await russia.click();
	await expect(sentence(page)).toContainText('All events: 47 events');
});

test('by province, what is known only to its country is counted beside that country’s provinces', async ({
	home: page
}) => {
	await page.keyboard.press('4');
	await expect(page).toHaveURL(/view=province/);
	const panel = page.getByRole('tabpanel');
	await expect(panel.getByRole('button', { name: /^Kabul, Afghanistan/ })).toBeVisible();
	const counts = await panel.locator('.counts').allTextContents();
	expect(counts.reduce((total, text) => total + figures(text)[0]!, 0)).toBe(47);
	const coarser = panel.getByRole('button', { name: /^Coarser than a province, in Afghanistan/ });
	const events = figures((await countsOf(coarser))!)[0]!;
	await coarser.click();
	await expect(sentence(page)).toContainText(
		`Events, at places coarser than a province, in Afghanistan: ${events} events`
	);
	await panel.getByLabel('Disputed areas').selectOption('by who holds them');
	await expect(page).toHaveURL(/borders=administered/);
	await expect(coarser).toHaveAttribute('aria-pressed', 'true');
	await page.reload();
	await expect(panel.getByLabel('Disputed areas')).toHaveValue('administered');
});

test('theatres of the dossier add up with what is in none, and one of them filters', async ({
	home: page
}) => {
	await page.keyboard.press('5');
	await expect(page).toHaveURL(/view=theatre/);
	const panel = page.getByRole('tabpanel');
	const khorasan = panel.getByRole('button', { name: /^Khorasan/ });
	await panel.getByRole('button', { name: 'More on Khorasan' }).click();
	await expect(panel).toContainText('the whole of Afghanistan');
	await panel.getByRole('button', { name: 'More on Khorasan' }).click();
	await expect(panel.getByRole('button', { name: /^Outside every theatre/ })).toBeVisible();
	const counts = await panel.locator('.counts').allTextContents();
	expect(counts.reduce((total, text) => total + figures(text)[0]!, 0)).toBe(47);

	const events = figures((await countsOf(khorasan))!)[0]!;
	await khorasan.click();
	await expect(sentence(page)).toContainText(`Events within Khorasan: ${events} events`);
	await expect(page).toHaveURL(/area=theatre(~|%7E)khorasan-theatre/);
	await page.reload();
	await expect(sentence(page)).toContainText(`Events within Khorasan: ${events} events`);
	await expect(khorasan).toHaveAttribute('aria-pressed', 'true');
	await khorasan.click({ modifiers: ['Alt'] });
	await expect(sentence(page)).toContainText('Events, not within Khorasan');
	await page.keyboard.press('3');
	await expect(sentence(page)).toContainText('All events: 47 events');
});

test('clusters follow their sliders, add up, and one of them filters', async ({ home: page }) => {
	await page.keyboard.press('6');
	const panel = page.getByRole('tabpanel');
	const moscow = panel.getByRole('button', { name: /^Concert venue .* and 3 more places/ });
	expect(await countsOf(moscow)).toContain('4');
	const counts = await panel.locator('.counts').allTextContents();
	expect(counts.reduce((total, text) => total + figures(text)[0]!, 0)).toBe(47);

	const reach = panel.getByRole('slider', { name: 'Reach' });
	await reach.focus();
	for (let step = 0; step < 7; step++) await page.keyboard.press('ArrowLeft');
	await expect(reach).toHaveAttribute('aria-valuetext', '10 km');
	await expect(moscow).toHaveCount(0);
	await expect(page).toHaveURL(/near=10_2/);
	await follow(page, './?view=cluster&near=100_2&v=2');
	await moscow.click();
	await expect(sentence(page)).toContainText('2 or more events within 100 km of each other');
	await expect(sentence(page)).toContainText('4 events');
});

test('a click on a tinted region filters to it', async ({ home: page }) => {
	await follow(page, './?view=subregion&at=60_30_3');
	await page.waitForTimeout(500);
	const box = (await page.locator('.map').boundingBox())!;
	// Central Pakistan: in Southern Asia, and no mark or label stands there.
	await expect(async () => {
		await page.mouse.click(box.x + box.width / 2 + 95, box.y + box.height / 2 + 12);
		await expect(sentence(page)).toContainText('in Southern Asia', { timeout: 1500 });
	}).toPass();
});

test('from the list a place opens on the map with its mentions', async ({ home: page }) => {
	await page.getByRole('tab', { name: /^Places/ }).click();
	await page
		.getByRole('tabpanel')
		.getByRole('button', { name: /^New Delhi/ })
		.click();
	await expect(popup(page)).toContainText('Al Jazeera, 1 time: ¶30');
	await expect(popup(page)).toContainText('Southern Asia');
});

test('a broken address opens what it can, says what it ignored, and does not trap the reader', async ({
	home: page
}) => {
	await page.goto('./?type=attack&at=nowhere&utm=1');
	await expect(sentence(page)).toContainText('Attacks: 6 events');
	await page.getByText('1 problem; the rest is shown').click();
	await expect(page.getByText('"nowhere" could not be understood; it is ignored.')).toBeVisible();
	await page.waitForTimeout(500);
	await page.goBack();
	await expect(sentence(page)).toContainText('All events');
	await mapDrawn(page);
});

test('the camera is in the address: quick zooms and a filter leave it, and a reload brings it back', async ({
	home: page
}) => {
	await follow(page, './?at=44_45_3');
	const zoomIn = page.getByRole('button', { name: 'Zoom in' });
	await zoomIn.click();
	await expect(page).toHaveURL(/at=44\.0000_45\.0000_4/);
	await zoomIn.click();
	await zoomIn.click();
	await page.waitForTimeout(1500);
	const before = new URL(page.url()).searchParams.get('at');
	await attacksOnly(page);
	await expect(page).toHaveURL(/type=attack/);
	await page.waitForTimeout(500);
	expect(new URL(page.url()).searchParams.get('at')).toBe(before);
	const beslan = await middle(page, /School in Beslan/);
	await page.reload();
	await expect(page.locator('.map[data-loaded]')).toBeVisible();
	const after = await middle(page, /School in Beslan/);
	expect(Math.abs(after.x - beslan.x)).toBeLessThan(2);
	expect(Math.abs(after.y - beslan.y)).toBeLessThan(2);
});

test('back to an address without a camera shows the whole again', async ({ home: page }) => {
	const home = (await mark(page, /^School in Beslan/).boundingBox())!;
	await page.getByRole('tab', { name: /^Places/ }).click();
	await page
		.getByRole('tabpanel')
		.getByRole('button', { name: /^Clemson University/ })
		.click();
	await expect(page).toHaveURL(/at=/);
	await page.goBack();
	await expect(page).not.toHaveURL(/at=/);
	await expect
		.poll(async () => Math.abs(((await mark(page, /^School in Beslan/).boundingBox())?.x ?? 1e6) - home.x))
		.toBeLessThan(3);
});

test('with regions shown a click on a country that has events picks the region', async ({ home: page }) => {
	await follow(page, './?view=country&at=64_33_4');
	await page.waitForTimeout(500);
	const box = (await page.locator('.map').boundingBox())!;
	await expect(async () => {
		await page.mouse.click(box.x + box.width / 2 - 30, box.y + box.height / 2 + 40);
		await expect(sentence(page)).toContainText('Events in Afghanistan', { timeout: 1500 });
	}).toPass();
});

test('a mark keeps its name when places without events are hidden', async ({ home: page }) => {
	await page.getByRole('button', { name: 'Layers' }).click();
	await page.getByLabel('Places that have no event').uncheck();
	await page.keyboard.press('Escape');
	await expect(mark(page, /^Moscow: 4 events/)).toBeVisible();
	await expect(page).toHaveURL(/named=0/);
});

test('an event without a place opens from the list', async ({ home: page }) => {
	await page.getByRole('tab', { name: /^Events/ }).click();
	await page.getByRole('searchbox', { name: /^Words/ }).fill('telegram');
	await page
		.getByRole('tabpanel')
		.getByRole('button', { name: /on Telegram/ })
		.click();
	await expect(popup(page)).toContainText('Not on the map');
});

test('the keyboard stays with a mark that a zoom gathers into another, unless it had left it', async ({
	home: page
}) => {
	const focused = page.locator('[data-mark]:focus');
	const gather = async () => {
		for (let i = 0; i < 5; i++)
			await page.evaluate(() => document.querySelector<HTMLElement>('[aria-label="Zoom out"]')!.click());
		await expect(mark(page, /^A synagogue in Moscow/)).toHaveCount(0);
		await page.waitForTimeout(1500);
	};
	await follow(page, './?at=37.6_55.76_9');
	await mark(page, /^A synagogue in Moscow/).focus();
	await gather();
	await expect(focused).toHaveCount(1);

	await follow(page, './?at=37.6_55.76_9.1');
	await mark(page, /^A synagogue in Moscow/).focus();
	await mark(page, /^A synagogue in Moscow/).blur();
	await gather();
	await expect(focused).toHaveCount(0);
});

test('a class of the legend shows its regions only, is kept in the address, and moves no map', async ({
	home: page
}) => {
	const canvas = page.locator('.map canvas');
	const before = await canvas.boundingBox();
	await page.getByRole('group', { name: 'Group the events' }).getByLabel('Country').check();
	const legend = page.getByRole('group', { name: 'Classes of regions' });
	const one = legend.getByRole('button', { name: '1 event', exact: true });
	await expect(one).toHaveAttribute('aria-pressed', 'false');
	expect(await canvas.boundingBox()).toEqual(before);
	await one.click();
	await expect(one).toHaveAttribute('aria-pressed', 'true');
	await expect(sentence(page)).toContainText('4 events');
	await expect(page).toHaveURL(/country=/);
	await one.click();
	await expect(sentence(page)).toContainText('All events: 47 events');
	await legend.getByRole('button', { name: '11 events', exact: true }).click({ modifiers: ['Alt'] });
	await expect(sentence(page)).toContainText('not in Russia: 36 events');

	await legend.getByRole('button', { name: /^Events by country/ }).click();
	await page.getByRole('checkbox', { name: /^Keep these classes/ }).check();
	await expect(page).toHaveURL(/classes=jenks_5_1\.3\.4\.10\.11/);
	await page.keyboard.press('Escape');
	await attacksOnly(page);
	await expect(legend.getByRole('button', { name: '5 to 10 events', exact: true })).toBeDisabled();
	await page.reload();
	await expect(legend.getByRole('button', { name: '5 to 10 events', exact: true })).toBeDisabled();
});
