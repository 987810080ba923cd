import { expect, type Page } from '@playwright/test';
import { follow, mapDrawn, mark, openMap, popup, sentence, test } from './the-page';

/** Opens one number after another, and says of each what it counts, what is listed behind it, and what that adds up to. */
async function walk(page: Page) {
	return page.evaluate(async () => {
		const walked: { text: string; door: string; listed: number; said: string; back: boolean }[] = [];
		const wait = async <T>(look: () => T | null | false | undefined): Promise<T> => {
			for (let turn = 0; turn < 600; turn++) {
				const seen = look();
				if (seen) return seen;
				await new Promise((next) => setTimeout(next, 16));
			}
			throw new Error(`Nothing came of ${look} after ${JSON.stringify(walked.at(-1))}`);
		};
		const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
		const doors = [...document.querySelectorAll<HTMLElement>('button[data-door]')].filter(isSeen);
		for (const { door, text } of doors.map((one) => ({ door: one.dataset.door!, text: one.innerText }))) {
			if (walked.some((one) => one.door === door && one.text === text)) continue;
			const button = await wait(() =>
				[...document.querySelectorAll<HTMLElement>(`button[data-door="${CSS.escape(door)}"]`)].find(isSeen)
			);
			button.click();
			const heading = await wait(() => document.querySelector<HTMLElement>('[data-records]'));
			const first = await wait(() => document.querySelector('#panel [role="listitem"][aria-setsize]'));
			walked.push({
				...{ door, text, said: heading.innerText, listed: Number(first.getAttribute('aria-setsize')) },
				back: false
			});
			heading.dispatchEvent(
				new KeyboardEvent('keydown', { key: 'Backspace', code: 'Backspace', bubbles: true, cancelable: true })
			);
			await wait(() => !document.querySelector('[data-records]'));
			walked.at(-1)!.back = true;
		}
		return walked;
	});
}

/** Counts on the page that nothing opens. */
const withoutDoor = (page: Page) =>
	page.evaluate(() => {
		const counts =
			/\d[\d,]*(?= (?:or more )?(?:events?|attacks?|killed|tolls?|of them|in view|out of view|of those shown|without|located|further|before))/;
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: string[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement!;
			const text = node.textContent!.trim();
			const isCount = counts.test(text) || (parent.closest('.count') && /^\d[\d,]*$/.test(text));
			// A tab is a door of its own; a row of the list is one record; a reader hears what is seen elsewhere.
			const isOpen = parent.closest(
				'[data-door], [role="tab"], [data-row], .visually-hidden, article, noscript, script, style'
			);
			if (isCount && !isOpen && parent.checkVisibility()) found.push(text);
		}
		return found;
	});

const isRight = ({ text, said, listed }: { text: string; said: string; listed: number }) => {
	const [, killed] = /([\d,]+(?: or more)? killed)/.exec(text) ?? [];
	if (killed) return said.includes(killed);
	const [figure] = /\d[\d,]*/.exec(text.replace(/^.*\d{4}: /, '')) ?? [];
	if (/region|more$/.test(text)) return listed > 0;
	return listed === Number(figure?.replaceAll(',', ''));
};

test('every number on the page opens exactly the records it counts, and one key goes back', async ({
	home
}) => {
	test.setTimeout(300_000);
	const states = ['./', './?view=country&type=attack', './?view=country&date=2014-01-01_2024-12-31'];
	for (const state of states) {
		await follow(home, state);
		await mapDrawn(home);
		if (state !== './') await expect(home.locator('#panel .counts').first()).toBeVisible();
		expect(await withoutDoor(home)).toEqual([]);
		const changes = home.locator('#panel .counts .note [data-door]');
		if (state.includes('date=')) await expect(changes.first()).toBeVisible();
		const walked = await walk(home);
		expect(walked.length).toBeGreaterThan(30);
		expect(walked.filter((one) => !isRight(one))).toEqual([]);
	}
});

test('the records of a number leave the filter, lead to their evidence, and stand in the address', async ({
	page
}) => {
	await openMap(page, './?group=is-k');
	const before = await sentence(page).textContent();
	const taliban = page.getByRole('button', { name: /^\d+ events, Taliban$/ });
	await taliban.focus();
	const count = Number(await taliban.innerText().then((text) => /\d+/.exec(text)![0]));
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-records]')).toBeFocused();
	await expect(page.locator('[data-records]')).toContainText('Events involving Taliban');
	await expect(page.locator('#panel').getByRole('listitem').first()).toHaveAttribute(
		'aria-setsize',
		String(count)
	);
	await expect(page).toHaveURL(/records=by-group\.afghan-taliban/);
	expect(await sentence(page).textContent()).toBe(before);
	// A record that the filter leaves out still opens with its evidence.
	await page
		.locator('#panel')
		.getByRole('button', { name: /Taliban/ })
		.first()
		.click();
	await expect(popup(page)).toContainText('¶');
	await page.keyboard.press('Escape');
	await page.reload();
	await expect(page.locator('[data-records]')).toContainText('Events involving Taliban');
	await page.keyboard.press('Backspace');
	await expect(page.getByRole('tab', { name: /^Events/ })).toBeVisible();
	expect(await sentence(page).textContent()).toBe(before);
	// A mark of the map is a door, too.
	await mark(page, /^Kabul: 2 events/).focus();
	await page.keyboard.press('Shift+Enter');
	await expect(page.locator('[data-records]')).toContainText('in the mark Kabul');
	await expect(page.locator('#panel').getByRole('listitem').first()).toHaveAttribute('aria-setsize', '2');
	await page.keyboard.press('Backspace');
	await expect(mark(page, /^Kabul: 2 events/)).toBeFocused();
});
