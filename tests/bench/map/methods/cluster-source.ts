import type { GeoJSONSource } from 'maplibre-gl';
import { clusterCircles, deepest } from '../cluster-circles';
import { collection, features, within, type Dot } from '../features';
import type { Method } from '../method';
import { points } from '../points';

/** MapLibre's own clusters, given the events of each window. */
export function clusterSource(): Method {
	let dots: Dot[] = [];
	let source: GeoJSONSource | null = null;
	return {
		async start(map, events, shown) {
			dots = features(await points(events));
			map.addSource('dots', {
				type: 'geojson',
				data: collection(within(dots, shown)),
				cluster: true,
				clusterRadius: 40,
				clusterMaxZoom: deepest,
				maxzoom: deepest + 1
			});
			map.addLayer(clusterCircles('dots'));
			source = map.getSource('dots')!;
		},
		show: (window) => void source!.setData(collection(within(dots, window)))
	};
}
