import type { Layer } from './basemap-layers';
import type { ColourOf } from './tokens';

/** The way that is measured, over everything but marks. */
export function measureLayers(colour: ColourOf): Layer[] {
	return [
		{
			id: 'measure-casing',
			type: 'line',
			source: 'measure',
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: { 'line-color': colour('map-event-halo'), 'line-width': 5 }
		},
		{
			id: 'measure-line',
			type: 'line',
			source: 'measure',
			layout: { 'line-join': 'round' },
			paint: { 'line-color': colour('focus'), 'line-width': 2, 'line-dasharray': [3, 1.5] }
		},
		{
			id: 'measure-point',
			type: 'circle',
			source: 'measure',
			filter: ['==', ['geometry-type'], 'Point'],
			paint: {
				'circle-radius': 4,
				'circle-color': colour('surface'),
				'circle-stroke-color': colour('focus'),
				'circle-stroke-width': 2
			}
		}
	];
}
