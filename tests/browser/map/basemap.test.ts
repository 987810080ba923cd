import { afterEach, expect, test, vi } from 'vitest';
import '$lib/ui/tokens.css';
import { showBasemap } from '../../../src/lib/map/basemap';
import { startMap, type MapLibreMap } from '../../../src/lib/map/start-map';
import { buildStyle } from '../../../src/lib/map/style/build-style';
import { readTokens } from '../../../src/lib/map/style/tokens';

const url = '/basemap/dateline.pmtiles';
const speech = { language: 'ru', pointOfView: 'un' } as const;
let map: MapLibreMap | undefined;
afterEach(() => {
	vi.unstubAllGlobals();
	const container = map?.getContainer();
	map?.remove();
	container?.remove();
});

async function shown() {
	const container = document.createElement('div');
	Object.assign(container.style, { inlineSize: '800px', blockSize: '500px' });
	document.body.append(container);
	map = startMap({
		container,
		style: buildStyle(readTokens(document.documentElement), speech, document.baseURI, 'mercator'),
		camera: { lng: 44, lat: 43, zoom: 5, bearing: 0, pitch: 0 },
		frame: [30, 35, 55, 50]
	});
	await map.once('load');
	const seen = map;
	await new Promise<void>((done, fail) => showBasemap(seen, url, done, (why) => fail(new Error(why))));
	if (!seen.areTilesLoaded()) await seen.once('idle');
	await seen.once('render', () => undefined);
	return seen;
}
const namesOn = (of: MapLibreMap) =>
	of
		.querySourceFeatures('basemap', { sourceLayer: 'places' })
		.map(({ properties }) => properties['name:ru'] as string);

/** The real server, counting what it is asked; `ranges` false makes it one that knows none. */
function watched(ranges: boolean) {
	const real = window.fetch;
	const sizes: number[] = [];
	vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
		if (!String(input).endsWith('.pmtiles')) return real(input, init);
		const response = await (ranges ? real(input, init) : real(input));
		const body = await response.arrayBuffer();
		sizes.push(body.byteLength);
		const { status } = response;
		return new Response(body, { status: ranges ? status : 200 });
	});
	return sizes;
}

test('the basemap is read by ranges: a first view is a few requests and under 400 kB', async () => {
	const sizes = watched(true);
	const on = await shown();
	expect(namesOn(on)).toEqual(expect.arrayContaining(['Грозный', 'Тбилиси']));
	expect(Math.max(...sizes)).toBeLessThan(130_000);
	expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(400_000);
});

test('from a server without ranges it is read whole, once', async () => {
	const sizes = watched(false);
	const on = await shown();
	expect(namesOn(on)).toEqual(expect.arrayContaining(['Грозный', 'Тбилиси']));
	expect(new Set(sizes).size).toBe(1);
	expect(sizes[0]).toBeGreaterThan(5e6);
});
