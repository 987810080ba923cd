import { expect, test } from 'vitest';
import { buildStyle, mapLayers, pictureSources, worldSources } from '../../../src/lib/map/style/build-style';
import { zOrder } from '../../../src/lib/map/z-order';

const colourOf = (token: string) => `colour of ${token}`;

test('the map’s layers are exactly those of the one list, in its order', () => {
	expect(mapLayers(colourOf).map(({ id }) => id)).toEqual([...zOrder]);
	expect(new Set(zOrder).size).toBe(zOrder.length);
});

test('every layer draws from a source there is, and every source is drawn', () => {
	const { layers, sources } = buildStyle(colourOf, 'https://dateline.example');
	const drawn = layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
	expect([...new Set(drawn)].sort()).toEqual(Object.keys(sources).sort());
	expect(Object.keys(sources).sort()).toEqual([...worldSources, ...pictureSources].sort());
});

test('nothing is fetched from anywhere but the page’s own origin', () => {
	const style = buildStyle(colourOf, 'https://dateline.example');
	const addresses = JSON.stringify(style).match(/[a-z]+:\/\/[^"]*/g) ?? [];
	expect(addresses.length).toBeGreaterThan(0);
	expect(addresses.filter((url) => !url.startsWith('https://dateline.example/'))).toEqual([]);
	expect(style).not.toHaveProperty('glyphs');
	expect(style).not.toHaveProperty('sprite');
});

test('every label is set in a font the style brings', () => {
	const { layers, 'font-faces': faces } = buildStyle(colourOf, 'https://dateline.example');
	const fonts = layers.flatMap((layer) =>
		layer.type === 'symbol' ? (layer.layout?.['text-font'] ?? []) : []
	);
	expect(fonts.length).toBeGreaterThan(0);
	for (const font of fonts as string[]) expect(Object.keys(faces!)).toContain(font);
});

test('marks stand over everything, every name over every area, and the land under all of it', () => {
	const layers = mapLayers(colourOf);
	const at = (id: (typeof zOrder)[number]) => zOrder.indexOf(id);
	expect(zOrder.at(-1)).toBe('mark');
	expect(zOrder.slice(0, 3)).toEqual(['water', 'graticule', 'land']);
	expect(at('coast')).toBeLessThan(at('border'));
	const areas = layers.flatMap(({ id }) =>
		/^(area|region)-(tint|hatch|band|outline)$/.test(id) ? [at(id)] : []
	);
	const names = layers.flatMap(({ id }) => (id.endsWith('-label') ? [at(id)] : []));
	expect(Math.max(...areas)).toBeLessThan(Math.min(...names));
	// The later stands over the earlier and is the last to give way.
	const inOrder = ['country-label', 'city-label', 'mention-label', 'minor-label', 'event-label'] as const;
	expect(inOrder.map(at)).toEqual(inOrder.map(at).sort((a, b) => a - b));
});
