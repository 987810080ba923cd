import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';

/** Gives layers the colours and the names of `layers` and leaves the view, the data and what is shown as they are. */
export function repaint(map: MapLibreMap, layers: readonly LayerSpecification[]): void {
	for (const layer of layers) {
		if (!map.getLayer(layer.id)) continue;
		for (const [name, value] of Object.entries(layer.paint ?? {}))
			map.setPaintProperty(layer.id, name as never, value as never);
		if (layer.type === 'symbol' && layer.layout?.['text-field'])
			map.setLayoutProperty(layer.id, 'text-field', layer.layout['text-field']);
	}
}
