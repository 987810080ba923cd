import type { ExpressionFilterSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { collection, features } from '../features';
import type { Days, Method } from '../method';
import { points } from '../points';

/** All events in one source, and a filter on the layer that draws them. */
export function setFilter(): Method {
	let map: MapLibreMap | null = null;
	const within = ({ from, to }: Days): ExpressionFilterSpecification => [
		'all',
		['>=', ['get', 'day'], from],
		['<=', ['get', 'day'], to]
	];
	return {
		async start(on, events, shown) {
			map = on;
			map.addSource('dots', { type: 'geojson', data: collection(features(await points(events))) });
			map.addLayer({
				id: 'dots',
				type: 'circle',
				source: 'dots',
				filter: within(shown),
				paint: { 'circle-color': '#8a3324', 'circle-radius': 2 }
			});
		},
		show: (window) => void map!.setFilter('dots', within(window))
	};
}
