import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { mapDrawn, mark, openMap, popup, test } from './the-page';

const wide = { width: 1000, height: 640 };

const has = (program: string) => {
	try {
		execFileSync('which', [program]);
		return true;
	} catch {
		return false;
	}
};

/** What software rendering costs follows the slides: two say as much as ten. */
async function keepTwoSlides(page: Page) {
	await page.keyboard.press('p');
	const slides = page.locator('[data-slide]');
	for (let left = 10; left > 2; left--) {
		await slides.last().focus();
		await page.keyboard.press('Delete');
		await expect(slides).toHaveCount(left - 1);
	}
}

test('the briefing is left behind as PowerPoint and on paper', async ({ page }, info) => {
	await openMap(page);
	await keepTwoSlides(page);
	const files = page.getByRole('region', { name: 'Leave it behind' });
	await files.getByRole('button', { name: 'PowerPoint' }).click();
	await files.getByRole('button', { name: 'Cancel' }).click();
	await expect(files.getByRole('status')).toHaveText('Stopped: no file was written.');
	const title = 'شمال القوقاز';
	await page.locator('[data-slide]').first().click();
	await page.getByRole('button', { name: 'Edit the words' }).click();
	await page.getByRole('region', { name: 'Words of the slide' }).getByLabel('Title').fill(title);
	await page.keyboard.press('Escape');
	const coming = page.waitForEvent('download', { timeout: 90_000 });
	await files.getByRole('button', { name: 'PowerPoint' }).click();
	const path = info.outputPath('briefing.pptx');
	await (await coming).saveAs(path);
	const zip = unzipSync(readFileSync(path));
	const textOf = (name: string) => strFromU8(zip[name]!);
	const slides = Object.keys(zip).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
	expect(slides).toHaveLength(3);
	const head = textOf('ppt/slides/slide1.xml');
	expect(head).toContain('type="title"');
	expect(head).toContain('Sources: Arab News, Al Jazeera.');
	const first = textOf('ppt/slides/slide2.xml');
	expect(first).toContain('type="title"');
	expect(first).toMatch(new RegExp(`<a:pPr[^>]* rtl="1"[^>]*>(?:(?!</a:p>).)*${title}`));
	expect(first).toContain('<a:t>115</a:t>');
	expect(first).toContain('<a:tbl>');
	expect(first).toMatch(/facts to \d+ March 2024/);
	expect(textOf('ppt/slides/slide3.xml')).toContain('Three signals in the weeks before');
	expect(textOf('ppt/notesSlides/notesSlide2.xml')).toContain('neither article names the venue');
	expect(slides.filter((name) => /\{\{|<\/a:r><a:pPr/.test(textOf(name)))).toEqual([]);
	// Where LibreOffice is missing, the parts of the file above are all that is checked.
	if (has('soffice') && has('pdftotext')) {
		const home = `-env:UserInstallation=${pathToFileURL(info.outputPath('office'))}`;
		execFileSync('soffice', [home, '--headless', '--convert-to', 'pdf', '--outdir', info.outputDir, path]);
		const text = execFileSync('pdftotext', [path.replace('.pptx', '.pdf'), '-']).toString();
		expect(text.replace(/\s+/g, ' ')).toContain('Three signals in the weeks before');
	}

	await files.getByRole('link', { name: 'PDF or paper' }).click();
	await expect(page.locator('main[data-ready]')).toBeVisible({ timeout: 90_000 });
	await expect(page.getByRole('article')).toHaveCount(2);
	await expect(page.getByRole('table', { name: 'Records' }).first()).toContainText('115');
	const handout = info.outputPath('handout.pdf');
	const pdf = await page.pdf({ path: handout, tagged: true, preferCSSPageSize: true });
	expect(pdf.toString('latin1')).toContain('/StructTreeRoot');
	await page.getByRole('radio', { name: 'Deck' }).check();
	const deck = await page.pdf({ tagged: true, preferCSSPageSize: true });
	expect(deck.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);
	if (has('pdftotext')) {
		const text = execFileSync('pdftotext', [handout, '-']).toString().replace(/\s+/g, ' ');
		expect(text).toContain('Three signals in the weeks before');
		expect(text).toContain('neither article names the venue');
		expect(text).toContain('Arab News, ¶ 2');
	}
});

test('the briefing is one file that is asked from disk, with every request refused', async ({
	page,
	browser
}, info) => {
	await openMap(page);
	await page.keyboard.press('e');
	const coming = page.waitForEvent('download', { timeout: 60_000 });
	await page.getByRole('dialog').getByRole('button', { name: 'One HTML file' }).click();
	const path = info.outputPath('briefing.html');
	await (await coming).saveAs(path);
	expect(readFileSync(path).length).toBeLessThan(6_000_000);
	await page.close();

	const context = await browser.newContext({ offline: true, reducedMotion: 'reduce', viewport: wide });
	const asked: string[] = [];
	const faults: string[] = [];
	await context.route(/^(?!file:|data:|blob:)/, (route) => {
		asked.push(route.request().url());
		return route.abort();
	});
	const left = await context.newPage();
	left.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
	left.on('pageerror', (error) => faults.push(error.message));
	await left.goto(pathToFileURL(path).href);
	await mapDrawn(left);
	await expect(left.getByRole('heading', { level: 2 })).toContainText('Moscow, 22 March 2024');
	await mark(left, /Concert venue.*115 killed/).focus();
	await left.keyboard.press('Enter');
	await expect(popup(left)).toContainText('115');
	await expect(popup(left)).toContainText('Arab News');
	await left.keyboard.press('Escape');
	await expect(popup(left)).toBeHidden();

	await left.getByRole('button', { name: 'Next slide' }).click();
	const said = left.locator('footer .sentence');
	await expect(said).toContainText('3 events, no attack among them');
	await left.keyboard.press('n');
	await expect(left.getByRole('region', { name: 'Notes' })).toContainText('Al Jazeera, paragraph 33');
	await left.keyboard.press('q');
	await left.getByRole('button', { name: 'Only Warning' }).focus();
	await left.keyboard.press('Enter');
	await expect(said).toContainText('Warnings from 1 March 2024 to 21 March 2024: 1 event');
	await left.getByRole('button', { name: /Back to the slide/ }).click();
	await expect(said).toContainText('3 events, no attack among them');
	expect({ asked, faults }).toEqual({ asked: [], faults: [] });
	await context.close();
});
