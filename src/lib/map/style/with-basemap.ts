import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { tileAddress } from '../basemap/archives';
import type { BasemapChoice } from '../basemap/basemap-choice';
import { streetLayers } from './street-layers';
import type { ColourOf } from './tokens';

/** A style with its basemap and the reader’s streets shown from the first frame on; null shows neither. */
export function withBasemap(
	style: StyleSpecification,
	basemap: BasemapChoice | null,
	colour: ColourOf
): StyleSpecification {
	const isBasemap = (layer: LayerSpecification) => 'source' in layer && layer.source === 'basemap';
	if (!basemap) {
		const { basemap: _, ...sources } = style.sources;
		return { ...style, sources, layers: style.layers.filter((layer) => !isBasemap(layer)) };
	}
	const { streets } = basemap;
	const own = streets ? streetLayers(colour, basemap) : [];
	const layers = style.layers.flatMap((layer): LayerSpecification[] => [
		...own.filter(({ under }) => under === layer.id).map((street) => street.layer),
		isBasemap(layer)
			? ({ ...layer, layout: { ...layer.layout, visibility: 'visible' } } as LayerSpecification)
			: layer
	]);
	if (!streets) return { ...style, layers };
	const source = {
		type: 'vector' as const,
		tiles: [tileAddress.of('streets')],
		minzoom: streets.minZoom,
		maxzoom: streets.maxZoom,
		bounds: [...streets.bounds] as [number, number, number, number]
	};
	return { ...style, sources: { ...style.sources, streets: source }, layers };
}
