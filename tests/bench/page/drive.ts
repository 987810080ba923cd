import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright';
import { launchOptions } from '../../../scripts/find-chromium.mjs';
import { budgetLines } from '../budget';
import { digits, markdownTable, median } from '../medians';
import { serve } from '../serve';

interface WatchPaints {
	sentence(): string;
	empty(): Promise<number>;
	step(key: string): Promise<number>;
	brush(keys: readonly string[]): Promise<void>;
	longTasks(): number[];
}
declare const watchPaints: WatchPaints;

interface PageResult {
	readonly events: number;
	readonly step: number;
	readonly empty: number;
	/** While doing what: milliseconds of the tasks of the page that took longer than 50. */
	readonly longTasks: Record<string, readonly number[]>;
}

/** Steps measured at each size. */
const steps = 12;

if (!existsSync('build/index.html')) {
	console.log('The page itself was not measured: there is no build/ yet (npm run build).');
	process.exit();
}
const server = await serve('build');
const { address } = server;
const browser = await chromium.launch(launchOptions());
const results: PageResult[] = [];
for (const events of [10_000, 1_000_000]) {
	console.error(`the page itself, ${events.toLocaleString('en-GB')} events ...`);
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	const page = await context.newPage();
	await page.addInitScript(readFileSync('tests/bench/page/watch-paints.js', 'utf8'));
	results.push(await measure(page, events));
	await context.close();
}
await browser.close();
await server.close();

const words = report(results);
console.log(words);
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/bench-page.md', `${words}\n`);
writeFileSync('test-results/bench-page.json', `${JSON.stringify(results, null, '\t')}\n`);
process.exit();

async function measure(page: Page, events: number): Promise<PageResult> {
	await page.goto(`${address}?demo=${events}`);
	const start = page.getByRole('slider', { name: 'Start', exact: true });
	await start.waitFor({ timeout: 180_000 });
	const marks = events.toLocaleString('en-GB');
	await page.waitForFunction((count) => watchPaints.sentence().includes(count), marks, { timeout: 180_000 });
	await page.waitForTimeout(3000);

	const [taken, empty]: [number[], number[]] = [[], []];
	// The first takes the window from "not set" to the whole of the days.
	for (let i = 0; i < steps + 2; i++) {
		const [repaint, step] = await page.evaluate(async () => {
			const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
			// Labels follow when the brush has been still, and are painted in frames of their own.
			await wait(1500);
			const before = await watchPaints.empty();
			await wait(300);
			return [before, await watchPaints.step('ArrowRight')] as const;
		});
		if (i < 2) continue;
		empty.push(repaint);
		taken.push(step);
	}

	const during = async (work: () => Promise<unknown>) => {
		await page.waitForTimeout(500);
		await page.evaluate(() => watchPaints.longTasks());
		await work();
		await page.waitForTimeout(300);
		return page.evaluate(() => watchPaints.longTasks());
	};
	const longTasks = {
		brushing: await during(() =>
			page.evaluate(() => watchPaints.brush(Array<string>(60).fill('ArrowRight')))
		),
		panning: await during(() => pan(page)),
		playing: await during(async () => {
			const play = page.getByRole('button', { name: /^play/i });
			if ((await play.count()) === 0) return;
			await play.first().click();
			await page.waitForTimeout(3000);
		})
	};
	return { events, step: median(taken), empty: median(empty), longTasks };
}

async function pan(page: Page) {
	const box = (await page.locator('canvas.maplibregl-canvas').boundingBox())!;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	for (let i = 1; i <= 40; i++) {
		await page.mouse.move(x + i * 4, y + Math.sin(i / 6) * 30);
		await page.waitForTimeout(16);
	}
	await page.mouse.up();
}

function report(of: readonly PageResult[]): string {
	const tasks = (durations: readonly number[]) =>
		durations.length === 0 ? 'none' : `${durations.length}, longest ${digits(Math.max(...durations))} ms`;
	const large = of.find(({ events }) => events === 1e6);
	const small = of.find(({ events }) => events === 1e4);
	const longest = (name: string) => Math.max(0, ...(large?.longTasks[name] ?? [NaN]));
	return [
		'## The page itself',
		`Chromium ${browser.version()} without a graphics card, 1280 x 800: from a key on the timeline's start to new marks painted and the sentence, facets and histogram beside them renewed.`,
		markdownTable(
			['', ...of.map(({ events }) => events.toLocaleString('en-GB'))],
			[
				['from the key to the painted frame', ...of.map(({ step }) => `${digits(step)} ms`)],
				['an empty repaint', ...of.map(({ empty }) => `${digits(empty)} ms`)],
				['ratio', ...of.map(({ step, empty }) => `${digits(step / empty)}x`)],
				...Object.keys(of[0]!.longTasks).map((name) => [
					`tasks over 50 ms while ${name}`,
					...of.map(({ longTasks }) => tasks(longTasks[name]!))
				])
			]
		),
		budgetLines([
			{
				what: 'a step at 1M, in empty repaints',
				measured: large ? large.step / large.empty : NaN,
				atMost: 3
			},
			{
				what: 'a step at 1M to a step at 10k',
				measured: large && small ? large.step / small.step : NaN,
				atMost: 1.5
			},
			...['brushing', 'panning', 'playing'].map((name) => ({
				what: `longest task while ${name} at 1M (0: none over 50 ms)`,
				measured: longest(name),
				atMost: 50,
				unit: ' ms'
			}))
		]).join('\n')
	].join('\n\n');
}
