import type { GeoJSONSource } from 'maplibre-gl';
import Supercluster from 'supercluster';
import { clusterCircles, deepest } from '../cluster-circles';
import { collection, features, within, type Dot } from '../features';
import type { Days, Method } from '../method';
import { points } from '../points';

/** An index that cannot change is built anew for each window, as supercluster is made. */
export function supercluster(): Method {
	let dots: Dot[] = [];
	let source: GeoJSONSource | null = null;
	let level = 0;
	const clusters = (window: Days) =>
		new Supercluster({ radius: 40, maxZoom: deepest })
			.load(within(dots, window))
			.getClusters([-180, -85, 180, 85], level);
	return {
		async start(map, events, shown) {
			dots = features(await points(events));
			level = Math.round(map.getZoom());
			map.addSource('dots', { type: 'geojson', data: collection(clusters(shown)) });
			map.addLayer(clusterCircles('dots'));
			source = map.getSource('dots')!;
		},
		show: (window) => void source!.setData(collection(clusters(window)))
	};
}
