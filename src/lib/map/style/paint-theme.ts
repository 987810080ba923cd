import type { MapLibreMap } from '../start-map';
import { mapLayers } from './build-style';
import type { ColourOf } from './tokens';

/** Paints a map in the colours of another theme, without losing the view. */
export function paintTheme(map: MapLibreMap, colour: ColourOf): void {
	for (const layer of mapLayers(colour)) {
		for (const [name, value] of Object.entries(layer.paint ?? {}))
			map.setPaintProperty(layer.id, name as never, value as never);
		if (layer.type === 'symbol' && layer.layout?.['text-field'])
			map.setLayoutProperty(layer.id, 'text-field', layer.layout['text-field']);
	}
}
