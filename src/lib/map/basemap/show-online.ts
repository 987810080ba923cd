import type { LayerSpecification, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { regular } from '../style/fonts';

const prefix = 'online-';

/**
 * Draws a style from elsewhere in place of the basemap, under what is drawn of events. Its text is set in the map’s own
 * fonts and its icons are left out, so that it needs no glyphs and no sprite.
 * @throws Error with a sentence, when the style cannot be read; the map is then as it was
 */
export async function showOnline(map: MapLibreMap, url: string): Promise<void> {
	const response = await fetch(url).catch((error: unknown) => {
		throw new Error(`The style ${url} could not be fetched: ${String(error)}`);
	});
	if (!response.ok) throw new Error(`The style ${url} could not be read (${response.status})`);
	const { sources, layers } = (await response.json()) as StyleSpecification;
	for (const [name, source] of Object.entries(sources)) map.addSource(prefix + name, source);
	for (const layer of layers)
		map.addLayer(renamed(layer), layer.type === 'symbol' ? 'sea-label' : 'region-tint');
	for (const layer of map.getStyle().layers)
		if ('source' in layer && layer.source === 'basemap')
			map.setLayoutProperty(layer.id, 'visibility', 'none');
}

function renamed(layer: LayerSpecification): LayerSpecification {
	const own = { ...layer, id: prefix + layer.id } as LayerSpecification;
	if ('source' in own && own.source) own.source = prefix + own.source;
	if (own.type !== 'symbol') return own;
	const { 'icon-image': _icon, ...layout } = own.layout ?? {};
	return { ...own, layout: { ...layout, 'text-font': [regular] } };
}
