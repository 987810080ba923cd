import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { attacksOnly, mark, openMap, popup, sentence } from './the-page';

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('every event and place is a readable page', async ({ page }) => {
		await page.goto('./');
		await expect(page.getByRole('heading', { name: '47 events' })).toBeVisible();
		await expect(page.getByRole('heading', { name: 'School in Beslan held under siege' })).toBeVisible();
		await expect(page.getByRole('list', { name: 'Where the documents differ' }).first()).toBeVisible();
		await expect(page.getByRole('article')).toHaveCount(47 + 48);
		await expect(page.getByRole('tablist')).toBeHidden();
	});
});

test('without WebGL a sentence says so above the full list', async ({ page }) => {
	await page.addInitScript(() => {
		const real = HTMLCanvasElement.prototype.getContext;
		HTMLCanvasElement.prototype.getContext = function (
			this: HTMLCanvasElement,
			kind: string,
			...rest: unknown[]
		) {
			return kind.startsWith('webgl')
				? null
				: (real as (...args: unknown[]) => unknown).call(this, kind, ...rest);
		} as typeof real;
	});
	await page.goto('./');
	await expect(page.getByText('no WebGL 2')).toBeVisible();
	await expect(page.getByRole('article')).toHaveCount(47 + 48);
});

test('without its basemap the events are still drawn, and it is said', async ({ page }) => {
	await page.route('**/basemap/*', (route) => route.abort());
	await page.goto('./');
	await expect(page.locator('.map[data-loaded]')).toBeVisible();
	await expect(mark(page, /^Moscow: 4 events/)).toBeVisible();
	await expect(page.getByText('1 problem; the rest is shown')).toBeVisible();
});

test('from a folder below the root of a plain web server', async ({ page }) => {
	const types: Record<string, string> = {
		'.html': 'text/html',
		'.js': 'text/javascript',
		'.mjs': 'text/javascript',
		'.css': 'text/css',
		'.svg': 'image/svg+xml',
		'.woff2': 'font/woff2'
	};
	const server = createServer(async ({ url = '/' }, response) => {
		const { pathname } = new URL(url, 'http://x');
		const path = pathname.replace(/^\/some\/folder\//, '');
		try {
			if (path === pathname) throw new Error('outside the folder');
			const file = path === '' ? 'index.html' : decodeURIComponent(path);
			const body = await readFile(join('build', file));
			response
				.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
				.end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	try {
		const { port } = server.address() as AddressInfo;
		await openMap(page, `http://127.0.0.1:${port}/some/folder/`);
		await expect(sentence(page)).toContainText('47 events');
		await attacksOnly(page);
		await expect(page).toHaveURL(`http://127.0.0.1:${port}/some/folder/?type=attack&v=2`);
	} finally {
		server.close();
	}
});

test('a broken dossier says what is wrong and draws the rest', async ({ page }) => {
	await page.goto(process.env.E2E_BROKEN!);
	await expect(page.locator('.map[data-loaded]')).toBeVisible({ timeout: 60_000 });
	await expect(sentence(page)).toContainText('All events: 3 attacks; 598 or more killed');
	await expect(mark(page, /Kabul/)).toBeVisible();
	await page.getByText(/problems; the rest is shown/).click();
	await expect(page.getByText('(kerman-bombings).dateStart')).toBeVisible();
	await expect(page.getByText('There is no place "atlantis"')).toBeVisible();
	await expect(page.getByText('(is-k-founding).title')).toBeVisible();

	// A title of markup is its own text wherever it stands, and runs nowhere.
	const hostile = '<img src=x onerror="window.ran = true"><script>';
	await page.getByRole('tabpanel').getByText(hostile).click();
	await expect(popup(page)).toContainText(hostile);
	await page.keyboard.press('Control+k');
	await page.keyboard.type('onerror');
	await expect(page.getByRole('option', { name: hostile })).toBeVisible();
	expect(await page.evaluate(() => 'ran' in window)).toBe(false);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});
