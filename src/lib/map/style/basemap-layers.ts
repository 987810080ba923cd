import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { LayerName } from '../z-order';
import { regular } from './fonts';
import { disputedName, nameIn, type Speech } from './names';
import type { ColourOf } from './tokens';

export type Layer = LayerSpecification & { id: LayerName };

/** The archive’s own zooms; beyond, its last tiles are drawn larger. */
export const basemapZooms = { minzoom: 0, maxzoom: 7 };

/** Features of countries, by their ISO codes; their state `isNamed` says that something above names them. */
export const basemapCountries = { source: 'basemap', sourceLayer: 'countries' };

/** Whether the zoom has come at which a name is wanted. */
const isWanted: ExpressionSpecification = ['<=', ['get', 'from'], ['zoom']];
/** The zoom of a filter is the tiles’, which is up to one less than the map’s. */
const isSoonWanted: ExpressionSpecification = ['<=', ['get', 'from'], ['+', ['zoom'], 0.5]];
const ofKind = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind];

/**
 * Land, water and names: quiet enough to sit behind data. What comes out of the archive is hidden until events are
 * drawn, so that it waits for them and not they for it.
 */
export function basemapLayers(colour: ColourOf, speech: Speech): Layer[] {
	const of = (layer: string) => ({ source: 'basemap', 'source-layer': layer });
	const hidden = { visibility: 'none' } as const;
	const text = {
		...hidden,
		'text-field': nameIn(speech.language),
		'text-font': [regular],
		'symbol-sort-key': ['get', 'from'] as ExpressionSpecification
	} satisfies SymbolLayerSpecification['layout'];
	const halo = (width: number) => ({
		'text-color': colour('map-label'),
		'text-halo-color': colour('map-label-halo'),
		'text-halo-width': width
	});
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
			...of('land'),
			layout: hidden,
			paint: { 'fill-color': colour('map-land'), 'fill-antialias': false }
		},
		{
			id: 'river',
			type: 'line',
			...of('rivers'),
			minzoom: 4,
			layout: { ...hidden, 'line-join': 'round', 'line-cap': 'round' },
			paint: {
				'line-color': colour('map-coast'),
				'line-opacity': ['interpolate', ['linear'], ['zoom'], 4, 0.5, 6, 0.9],
				'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.7, 8, 1.5]
			}
		},
		{
			id: 'lake',
			type: 'fill',
			...of('lakes'),
			layout: hidden,
			paint: { 'fill-color': colour('map-water'), 'fill-antialias': false }
		},
		{
			id: 'lake-shore',
			type: 'line',
			...of('lakes'),
			layout: { ...hidden, 'line-join': 'round' },
			paint: { 'line-color': colour('map-coast'), 'line-width': 0.7 }
		},
		{
			id: 'coast',
			type: 'line',
			...of('coast'),
			layout: { ...hidden, 'line-join': 'round' },
			paint: { 'line-color': colour('map-coast'), 'line-width': 0.7 }
		},
		{
			id: 'province-border',
			type: 'line',
			...of('boundaries'),
			minzoom: 4,
			filter: ofKind('province'),
			layout: { ...hidden, 'line-join': 'round' },
			paint: {
				'line-color': colour('map-border'),
				'line-opacity': ['interpolate', ['linear'], ['zoom'], 4, 0.35, 7, 0.75],
				'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.4, 8, 0.8]
			}
		},
		{
			id: 'border',
			type: 'line',
			...of('boundaries'),
			filter: ofKind('country'),
			layout: { ...hidden, 'line-join': 'round' },
			paint: {
				'line-color': colour('map-border'),
				'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.5, 4, 0.9, 8, 1.8]
			}
		},
		{
			id: 'disputed-border',
			type: 'line',
			...of('boundaries'),
			filter: ofKind('disputed'),
			layout: { ...hidden, 'line-join': 'round' },
			paint: {
				'line-color': colour('map-label'),
				'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.5, 4, 0.9, 8, 1.6],
				'line-dasharray': [3, 2.4]
			}
		},
		{
			id: 'sea-label',
			type: 'symbol',
			...of('marine'),
			filter: isWanted,
			layout: {
				...text,
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
			id: 'province-label',
			type: 'symbol',
			...of('provinces'),
			minzoom: 5,
			maxzoom: 10,
			filter: isWanted,
			layout: {
				...text,
				'text-size': ['interpolate', ['linear'], ['zoom'], 5, 9.5, 9, 12],
				'text-letter-spacing': 0.06,
				'text-max-width': 7
			},
			paint: { ...halo(1), 'text-opacity': 0.75 }
		},
		{
			id: 'disputed-label',
			type: 'symbol',
			...of('disputed'),
			minzoom: 5,
			layout: { ...text, 'text-field': disputedName(speech), 'text-size': 10.5, 'text-max-width': 11 },
			paint: halo(1.2)
		},
		{
			id: 'country-label',
			type: 'symbol',
			...of('countries'),
			filter: isSoonWanted,
			maxzoom: 8,
			layout: {
				...text,
				'text-size': ['interpolate', ['linear'], ['zoom'], 2, 10, 5, 12.5],
				'text-transform': 'uppercase',
				'text-letter-spacing': 0.14,
				'text-max-width': 7,
				// A place without an event stands where its country’s name would.
				'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
				'text-radial-offset': 1.4,
				'text-justify': 'auto'
			},
			paint: {
				...halo(1.2),
				'text-opacity': ['case', ['boolean', ['feature-state', 'isNamed'], false], 0, 1]
			}
		},
		{
			id: 'city-dot',
			type: 'circle',
			...of('places'),
			minzoom: 3,
			filter: isWanted,
			layout: hidden,
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
			...of('places'),
			minzoom: 3,
			filter: isWanted,
			layout: {
				...text,
				'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 9, 12.5],
				'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
				'text-radial-offset': 0.5
			},
			paint: halo(1.2)
		}
	];
}
