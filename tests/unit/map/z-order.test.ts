import { expect, test } from 'vitest';
import { buildStyle, mapLayers, pictureSources } from '../../../src/lib/map/style/build-style';
import { zOrder } from '../../../src/lib/map/z-order';

const colourOf = (token: string) => `colour of ${token}`;
const speech = { language: 'en', pointOfView: 'un' } as const;

test('the map’s layers are exactly those of the one list, in its order', () => {
	expect(mapLayers(colourOf, speech).map(({ id }) => id)).toEqual([...zOrder]);
	expect(new Set(zOrder).size).toBe(zOrder.length);
});

test('every layer draws from a source there is, and every source is drawn', () => {
	const { layers, sources } = buildStyle(colourOf, speech, 'https://dateline.example', 'mercator');
	const drawn = layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
	expect([...new Set(drawn)].sort()).toEqual(Object.keys(sources).sort());
	expect(Object.keys(sources).sort()).toEqual(['basemap', 'graticule', ...pictureSources].sort());
});

test('nothing is fetched from anywhere but the page’s own origin', () => {
	const style = buildStyle(colourOf, speech, 'https://dateline.example', 'mercator');
	const addresses = JSON.stringify(style).match(/[a-z]+:\/\/[^"]*/g) ?? [];
	expect(addresses.length).toBeGreaterThan(0);
	expect(
		addresses.filter((url) => !/^(https:\/\/dateline\.example|dateline:\/\/basemap)\//.test(url))
	).toEqual([]);
	expect(style).not.toHaveProperty('glyphs');
	expect(style).not.toHaveProperty('sprite');
});

test('every label is set in a font the style brings', () => {
	const { layers, 'font-faces': faces } = buildStyle(
		colourOf,
		speech,
		'https://dateline.example',
		'mercator'
	);
	const fonts = layers.flatMap((layer) =>
		layer.type === 'symbol' ? (layer.layout?.['text-font'] ?? []) : []
	);
	expect(fonts.length).toBeGreaterThan(0);
	for (const font of fonts as string[]) expect(Object.keys(faces!)).toContain(font);
});

test('marks stand over everything, every name over every area, and the land under all of it', () => {
	const layers = mapLayers(colourOf, speech);
	const at = (id: (typeof zOrder)[number]) => zOrder.indexOf(id);
	expect(zOrder.at(-1)).toBe('mark');
	expect(zOrder.slice(0, 3)).toEqual(['water', 'graticule', 'land']);
	expect(at('coast')).toBeLessThan(at('border'));
	expect(at('border')).toBeLessThan(at('disputed-border'));
	const areas = layers.flatMap(({ id }) =>
		/^(area|region)-(tint|hatch|band|outline)$/.test(id) ? [at(id)] : []
	);
	const names = layers.flatMap(({ id }) => (id.endsWith('-label') ? [at(id)] : []));
	expect(Math.max(...areas)).toBeLessThan(Math.min(...names));
	// The later stands over the earlier and is the last to give way.
	const inOrder = [
		'province-label',
		'country-label',
		'city-label',
		'mention-label',
		'minor-label',
		'event-label'
	] as const;
	expect(inOrder.map(at)).toEqual(inOrder.map(at).sort((a, b) => a - b));
});

test('what comes out of the archive is hidden until events are drawn', () => {
	const { layers } = buildStyle(colourOf, speech, 'https://dateline.example', 'mercator');
	const ofArchive = layers.filter((layer) => 'source' in layer && layer.source === 'basemap');
	expect(ofArchive.length).toBeGreaterThan(8);
	expect(ofArchive.filter((layer) => layer.layout?.visibility !== 'none')).toEqual([]);
});

test('disputed borders are dashed, others are not', () => {
	const dashed = mapLayers(colourOf, speech).filter(
		({ id, paint }) => id.endsWith('border') && paint && 'line-dasharray' in paint
	);
	expect(dashed.map(({ id }) => id)).toEqual(['disputed-border']);
});

test('names are asked for in the reader’s language, those of disputed areas by the point of view', () => {
	const text = (language: 'ar' | 'local', pointOfView: 'un' | 'administered', of: string) => {
		const layer = mapLayers(colourOf, { language, pointOfView }).find(({ id }) => id === of);
		return JSON.stringify(layer?.type === 'symbol' && layer.layout?.['text-field']);
	};
	expect(text('ar', 'un', 'city-label')).toBe(
		'["coalesce",["get","name:ar"],["get","name:en"],["get","name"],""]'
	);
	expect(text('local', 'un', 'city-label')).toBe('["coalesce",["get","name"],["get","name:en"],""]');
	expect(text('ar', 'un', 'disputed-label')).toContain('un:ar');
	expect(text('local', 'administered', 'disputed-label')).toContain('held:en');
});
