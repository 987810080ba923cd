import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';
import { launchOptions } from '../../../scripts/find-chromium.mjs';
import { budgetLines } from '../budget';
import { digits, markdownTable, median } from '../medians';
import { serve } from '../serve';

/** Loads of each page, one after the other, each with nothing kept from before. */
const rounds = Number(process.env.ROUNDS ?? 7);

if (!existsSync('build/index.html')) {
	console.log('The first map was not measured: there is no build/ yet (npm run build).');
	process.exit();
}
const bare = await serve('tests/bench/node_modules/.first-map');
const page = await serve('build');
const browser = await chromium.launch(launchOptions());
const took: Record<'bare' | 'list' | 'first' | 'events' | 'map', number[]> = {
	bare: [],
	list: [],
	first: [],
	events: [],
	map: []
};
for (let round = 0; round < rounds; round++) {
	console.error(`the first map, ${round + 1} of ${rounds} ...`);
	took.bare.push((await load(browser, bare.address)).map);
	const { list, first, events, map } = await load(browser, page.address);
	took.list.push(list);
	took.first.push(first);
	took.events.push(events);
	took.map.push(map);
}
const version = browser.version();
await browser.close();
await Promise.all([bare.close(), page.close()]);

const of = (what: keyof typeof took) => median(took[what]);
const ratio = (what: keyof typeof took) => of(what) / of('bare');
const words = [
	'## The first map',
	`Chromium ${version} without a graphics card, 1440 x 900, ${rounds} loads of each page in turn: from the first byte asked for until it stands.`,
	markdownTable(
		['', 'median', 'of a bare map'],
		[
			['a bare MapLibre page, five layers, no names', `${digits(of('bare'))} ms`, '1'],
			['the page and its list', `${digits(of('list'))} ms`, `${digits(ratio('list'))}x`],
			['the events over bare land', `${digits(of('first'))} ms`, `${digits(ratio('first'))}x`],
			['the events on the map', `${digits(of('events'))} ms`, `${digits(ratio('events'))}x`],
			['the basemap under them', `${digits(of('map'))} ms`, `${digits(ratio('map'))}x`]
		]
	),
	budgetLines([
		{ what: 'the events over bare land, to a bare map', measured: ratio('first'), atMost: 1.3 },
		{ what: 'the events on the map, to a bare map', measured: ratio('events'), atMost: 1.3 },
		{ what: 'the basemap under them, to a bare map', measured: ratio('map'), atMost: 1.3 }
	]).join('\n')
].join('\n\n');
console.log(words);
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/bench-first-map.md', `${words}\n`);
writeFileSync('test-results/bench-first-map.json', `${JSON.stringify(took, null, '\t')}\n`);
process.exit();

interface Times {
	/** When a frame had both the land and the marks over it. */
	first?: number;
	events?: number;
	map: number;
}

/** Milliseconds since the page was asked for, as the page itself notes them. */
async function load(on: Browser, address: string) {
	const context = await on.newContext({ viewport: { width: 1440, height: 900 } });
	const tab = await context.newPage();
	await tab.addInitScript(() => {
		const times: Record<string, number> = {};
		Object.assign(window, { times });
		const watch = () => {
			const map = document.querySelector<HTMLElement>('.map');
			const [land] = performance.getEntriesByName(new URL('basemap/land.svg#land', document.baseURI).href);
			if (land && document.querySelector('[data-drawn]')) times.first ??= performance.now();
			if (map && 'loaded' in map.dataset) times.events ??= performance.now();
			if (map && 'basemap' in map.dataset) times.map ??= performance.now();
			if (times.map === undefined) requestAnimationFrame(watch);
		};
		requestAnimationFrame(watch);
	});
	await tab.goto(address);
	await tab.waitForFunction(() => 'map' in (window as unknown as { times: object }).times, null, {
		timeout: 120_000
	});
	const times = await tab.evaluate(() => {
		const [paint] = performance.getEntriesByName('first-contentful-paint');
		const list = paint?.startTime ?? NaN;
		const { first, ...times } = (window as unknown as { times: Times }).times;
		return { list, first: Math.max(list, first ?? NaN), ...times };
	});
	await context.close();
	return { events: NaN, ...times };
}
