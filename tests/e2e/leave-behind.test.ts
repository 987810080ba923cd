import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { openMap, test } from './the-page';

const has = (program: string) => {
	try {
		execFileSync('which', [program]);
		return true;
	} catch {
		return false;
	}
};

test('the briefing is left behind as a PowerPoint file that another program opens', async ({
	page
}, info) => {
	test.setTimeout(240_000);
	await openMap(page);
	await page.keyboard.press('p');
	const files = page.getByRole('region', { name: 'Leave it behind' });
	await files.getByRole('button', { name: 'PowerPoint' }).click();
	await files.getByRole('button', { name: 'Cancel' }).click();
	await expect(files.getByRole('status')).toHaveText('Stopped: no file was written.');
	const title = 'شمال القوقاز';
	await page.locator('[data-slide]').first().click();
	await page.getByRole('button', { name: 'Edit the words' }).click();
	await page.getByRole('region', { name: 'Words of the slide' }).getByLabel('Title').fill(title);
	await page.keyboard.press('Escape');
	const coming = page.waitForEvent('download', { timeout: 200_000 });
	await files.getByRole('button', { name: 'PowerPoint' }).click();
	const path = info.outputPath('briefing.pptx');
	await (await coming).saveAs(path);
	const zip = unzipSync(readFileSync(path));
	const textOf = (name: string) => strFromU8(zip[name]!);
	const slides = Object.keys(zip).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
	expect(slides).toHaveLength(10);
	const first = textOf('ppt/slides/slide1.xml');
	expect(first).toContain('type="title"');
	expect(first).toMatch(new RegExp(`<a:pPr[^>]* rtl="1"[^>]*>(?:(?!</a:p>).)*${title}`));
	expect(first).toContain('<a:t>115</a:t>');
	expect(first).toContain('<a:tbl>');
	expect(first).toMatch(/facts to \d+ March 2024/);
	expect(textOf('ppt/slides/slide2.xml')).toContain('Three signals in the weeks before');
	expect(textOf('ppt/notesSlides/notesSlide1.xml')).toContain('neither article names the venue');
	expect(slides.every((name) => !textOf(name).includes('{{'))).toBe(true);
	if (has('soffice') && has('pdftotext')) {
		const home = `-env:UserInstallation=${pathToFileURL(info.outputPath('office'))}`;
		execFileSync('soffice', [home, '--headless', '--convert-to', 'pdf', '--outdir', info.outputDir, path]);
		const text = execFileSync('pdftotext', [path.replace('.pptx', '.pdf'), '-']).toString();
		expect(text).toContain('Three signals in the weeks before');
	}
});

test('the briefing is one file that is asked from disk, with every request refused', async ({
	page,
	browser
}, info) => {
	test.setTimeout(240_000);
	await openMap(page);
	await page.keyboard.press('p');
	const coming = page.waitForEvent('download', { timeout: 200_000 });
	await page.getByRole('button', { name: 'One HTML file' }).click();
	const path = info.outputPath('briefing.html');
	await (await coming).saveAs(path);
	expect(readFileSync(path).length).toBeLessThan(6_000_000);
	const context = await browser.newContext({ offline: true });
	const asked: string[] = [];
	const faults: string[] = [];
	await context.route('**', (route) => {
		const url = route.request().url();
		if (url.startsWith('file:')) return route.continue();
		asked.push(url);
		return route.abort();
	});
	const left = await context.newPage();
	left.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
	left.on('pageerror', (error) => faults.push(error.message));
	await left.goto(pathToFileURL(path).href);
	await expect(left.getByRole('heading', { level: 1 })).toContainText('Moscow, 22 March 2024');
	const mark = left.getByRole('button', { name: /Moscow.*115 killed/ });
	await mark.focus();
	await left.keyboard.press('Enter');
	const popup = left.getByRole('dialog');
	await expect(popup).toContainText('Killed: 115');
	await expect(popup).toContainText('Arab News, ¶ 2');
	await left.keyboard.press('Escape');
	await expect(popup).toBeHidden();
	await expect(mark).toBeFocused();
	await expect(left.getByRole('status')).toHaveText(
		'1 of 1 events, 1 attacks, at least 115 killed, 0 not stated'
	);
	await left.keyboard.press('ArrowRight');
	await expect(left.getByRole('status')).toHaveText('3 of 3 events, 0 attacks');
	await left.getByLabel('Type').selectOption('Warning');
	await expect(left.getByRole('status')).toHaveText('1 of 3 events, 0 attacks');
	await left.locator('main').press('n');
	await expect(left.getByRole('region', { name: 'Notes' })).toContainText('Al Jazeera, paragraph 33');
	expect({ asked, faults }).toEqual({ asked: [], faults: [] });
	await context.close();
});

test('the handout is printed as text that is selectable and tagged', async ({ page }, info) => {
	test.setTimeout(240_000);
	await page.goto('./handout');
	await expect(page.locator('main[data-ready]')).toBeVisible({ timeout: 200_000 });
	const path = info.outputPath('handout.pdf');
	const pdf = await page.pdf({ path, tagged: true, preferCSSPageSize: true });
	expect(pdf.toString('latin1')).toContain('/StructTreeRoot');
	await expect(page.getByRole('article')).toHaveCount(10);
	await expect(page.getByRole('table', { name: 'Records' }).first()).toContainText('115');
	await page.getByRole('radio', { name: 'Deck' }).check();
	const deck = await page.pdf({ path: info.outputPath('deck.pdf'), tagged: true, preferCSSPageSize: true });
	expect(deck.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(10);
	if (has('pdftotext')) {
		const text = execFileSync('pdftotext', [path, '-']).toString().replace(/\s+/g, ' ');
		expect(text).toContain('Three signals in the weeks before');
		expect(text).toContain('neither article names the venue');
		expect(text).toContain('Arab News, ¶ 2');
	}
});
