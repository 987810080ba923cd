import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { LayerName } from '../z-order';
import { regular } from './fonts';
import type { ColourOf } from './tokens';

export type Layer = LayerSpecification & { id: LayerName };

const byRank = (first: number): ExpressionSpecification => ['<=', ['get', 'rank'], ['+', ['zoom'], first]];

/** Land, water and names: quiet enough to sit behind data. */
export function basemapLayers(colour: ColourOf): Layer[] {
	return [
		{ id: 'water', type: 'background', paint: { 'background-color': colour('map-water') } },
		{
			id: 'graticule',
			type: 'line',
			source: 'graticule',
			paint: { 'line-color': colour('map-graticule'), 'line-width': 0.6 }
		},
		{
			id: 'land',
			type: 'fill',
			source: 'land',
			paint: { 'fill-color': colour('map-land'), 'fill-antialias': false }
		},
		{
			id: 'coast',
			type: 'line',
			source: 'coast',
			layout: { 'line-join': 'round' },
			paint: { 'line-color': colour('map-coast'), 'line-width': 0.7 }
		},
		{
			id: 'border',
			type: 'line',
			source: 'borders',
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': colour('map-border'),
				'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.5, 4, 0.8, 7, 1.2]
			}
		},
		{
			id: 'sea-label',
			type: 'symbol',
			source: 'labels',
			filter: ['all', ['==', ['get', 'kind'], 'sea'], byRank(0.6)],
			layout: {
				'text-field': ['get', 'name'],
				'text-font': [regular],
				'text-size': ['interpolate', ['linear'], ['zoom'], 1, 10, 6, 13],
				'text-letter-spacing': 0.12,
				'text-max-width': 6
			},
			paint: {
				'text-color': colour('map-sea-label'),
				'text-halo-color': colour('map-water'),
				'text-halo-width': 1
			}
		},
		{
			id: 'country-label',
			type: 'symbol',
			source: 'country-labels',
			filter: ['<=', ['get', 'rank'], ['+', ['zoom'], -0.4]],
			maxzoom: 8,
			layout: {
				'text-field': ['get', 'name'],
				'text-font': [regular],
				'text-size': ['interpolate', ['linear'], ['zoom'], 2, 10, 5, 12.5],
				'text-transform': 'uppercase',
				'text-letter-spacing': 0.14,
				'text-max-width': 7,
				'symbol-sort-key': ['get', 'rank']
			},
			paint: {
				'text-color': colour('map-label'),
				'text-halo-color': colour('map-label-halo'),
				'text-halo-width': 1.2
			}
		},
		{
			id: 'city-dot',
			type: 'circle',
			source: 'labels',
			minzoom: 3.2,
			filter: ['all', ['==', ['get', 'kind'], 'city'], ['<=', ['get', 'rank'], ['-', ['zoom'], 1.8]]],
			paint: {
				'circle-radius': 1.7,
				'circle-color': colour('map-label'),
				'circle-stroke-color': colour('map-label-halo'),
				'circle-stroke-width': 0.8
			}
		},
		{
			id: 'city-label',
			type: 'symbol',
			source: 'labels',
			minzoom: 3.2,
			filter: ['all', ['==', ['get', 'kind'], 'city'], ['<=', ['get', 'rank'], ['-', ['zoom'], 1.8]]],
			layout: {
				'text-field': ['get', 'name'],
				'text-font': [regular],
				'text-size': 11,
				'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
				'text-radial-offset': 0.5,
				'symbol-sort-key': ['get', 'rank']
			},
			paint: {
				'text-color': colour('map-label'),
				'text-halo-color': colour('map-label-halo'),
				'text-halo-width': 1.2
			}
		}
	];
}
