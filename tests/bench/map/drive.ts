import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium, type Browser, type CDPSession } from 'playwright';
import { preview } from 'vite';
import { launchOptions } from '../../../scripts/find-chromium.mjs';
import { digits, median } from '../medians';
import type { Bench, MethodName } from './page';
import { report, type MethodResult } from './report';
import { sizesFrom } from '../sizes';

/** Steps measured of what is quick, and milliseconds after which no more than three are. */
const [most, patience] = [24, 30_000];
/** Milliseconds after which a method that has not started, or not taken its steps, is cut off. */
const cutOff = 240_000;
const strides = 80;
const methods: readonly MethodName[] = [
	'bare',
	'dateline',
	'supercluster',
	'clusterSource',
	'setFilter',
	'deck'
];
const sizes = sizesFrom(process.argv);

const server = await preview({
	configFile: 'tests/bench/map/vite.config.ts',
	preview: { port: 0, host: '127.0.0.1' }
});
const address = server.resolvedUrls!.local[0]!;
const options = launchOptions();
const browser = await chromium.launch({
	...options,
	args: [...options.args, '--enable-blink-features=ForceEagerMeasureMemory']
});
const processes = await browser.newBrowserCDPSession();

const results: MethodResult[] = [];
for (const events of sizes)
	for (const method of methods) {
		if (events > 1e6 && method !== 'bare' && method !== 'dateline') continue;
		console.error(`${method}, ${events.toLocaleString('en-GB')} events ...`);
		const result = await measured(browser, processes, method, events);
		console.error(
			`  ${result.cut ?? `${digits(result.step)} ms, an empty repaint ${digits(result.bare)} ms`}`
		);
		results.push(result);
	}
await browser.close();
await server.close();

const words = `## Maps side by side\n\nChromium ${browser.version()} without a graphics card, 1200 x 700 CSS pixels at ratio 0.5, the whole world in view.\n\n${report(results)}`;
console.log(words);
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/bench-map.md', `${words}\n`);
writeFileSync('test-results/bench-map.json', `${JSON.stringify(results, null, '\t')}\n`);
process.exit();

async function measured(
	on: Browser,
	session: CDPSession,
	method: MethodName,
	events: number
): Promise<MethodResult> {
	const context = await on.newContext({ viewport: { width: 1200, height: 700 } });
	const page = await context.newPage();
	page.on('console', (message) => {
		if (message.type() === 'error') console.error(message.text());
	});
	try {
		await page.goto(address);
		await page.waitForFunction(() => 'bench' in window);
		const run = async <V extends keyof Bench>(verb: V, ...asks: Parameters<Bench[V]>) => {
			const work = page.evaluate(
				([name, given]) =>
					(window.bench[name as 'bytes'] as (...all: unknown[]) => unknown)(...(given as [])),
				[verb, asks] as const
			);
			const late = new Promise<never>((_, fail) =>
				setTimeout(() => fail(new Error(`${verb} took more than ${cutOff / 60_000} minutes`)), cutOff).unref()
			);
			return (await Promise.race([work, late])) as Awaited<ReturnType<Bench[V]>>;
		};
		await run('start', method, events);
		const { steps, bare, frames } = await run('measure', most, patience);
		const bytes = await run('bytes');
		let brush: MethodResult['brush'] = null;
		if (method === 'bare' || method === 'dateline') {
			const before = await rendererTime(session);
			const tasks = await run('brush', strides);
			brush = { cpu: ((await rendererTime(session)) - before) / strides, longTasks: tasks };
		}
		return {
			method,
			events,
			step: median(steps),
			bare: median(bare),
			frames: median(frames),
			steps: steps.length,
			bytes,
			brush,
			cut: null
		};
	} catch (error) {
		const cut = error instanceof Error ? error.message.split('\n')[0]! : String(error);
		return { method, events, step: NaN, bare: NaN, frames: NaN, steps: 0, bytes: NaN, brush: null, cut };
	} finally {
		await context.close();
	}
}

/** Milliseconds of processor that all pages and their workers have had. */
async function rendererTime(session: CDPSession): Promise<number> {
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	const pages = processInfo.filter(({ type }) => type === 'renderer');
	return pages.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}
