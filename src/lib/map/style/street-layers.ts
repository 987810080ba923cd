import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { LayerName } from '../z-order';
import { regular } from './fonts';
import { nameIn, type Speech } from './names';
import type { ColourOf } from './tokens';

/** A layer of streets and the layer of `zOrder` it lies directly under. */
export interface StreetLayer {
	readonly layer: LayerSpecification;
	readonly under: LayerName;
}

const kindIn = (...kinds: string[]): ExpressionSpecification => ['in', ['get', 'kind'], ['literal', kinds]];
const widening = (...stops: number[]): ExpressionSpecification =>
	['interpolate', ['exponential', 1.5], ['zoom'], ...stops] as unknown as ExpressionSpecification;

/** Layers for an archive in the Protomaps basemap schema (version 4), in the map’s own colours; bottom first. */
export function streetLayers(colour: ColourOf, { language }: Speech): StreetLayer[] {
	const of = (layer: string) => ({ source: 'streets', 'source-layer': layer });
	const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
	const road = (
		id: string,
		kinds: string[],
		token: string,
		width: ExpressionSpecification,
		minzoom: number
	) =>
		({
			id: `street-${id}`,
			type: 'line',
			...of('roads'),
			minzoom,
			filter: kindIn(...kinds),
			layout: round,
			paint: { 'line-color': colour(token), 'line-width': width }
		}) satisfies LayerSpecification;
	const name = { 'text-field': nameIn(language), 'text-font': [regular] };
	const halo = {
		'text-color': colour('map-label'),
		'text-halo-color': colour('map-label-halo'),
		'text-halo-width': 1.3
	};
	const ground: LayerSpecification[] = [
		{
			id: 'street-earth',
			type: 'fill',
			...of('earth'),
			filter: ['==', ['geometry-type'], 'Polygon'],
			paint: { 'fill-color': colour('map-land'), 'fill-antialias': false }
		},
		{
			id: 'street-green',
			type: 'fill',
			...of('landuse'),
			filter: kindIn(
				'park',
				'forest',
				'wood',
				'nature_reserve',
				'national_park',
				'grass',
				'cemetery',
				'meadow'
			),
			paint: { 'fill-color': colour('map-green'), 'fill-antialias': false }
		},
		{
			id: 'street-grounds',
			type: 'fill',
			...of('landuse'),
			filter: kindIn(
				'industrial',
				'hospital',
				'school',
				'university',
				'college',
				'military',
				'aerodrome',
				'airfield',
				'railway'
			),
			paint: { 'fill-color': colour('map-grounds'), 'fill-antialias': false }
		},
		{
			id: 'street-water',
			type: 'fill',
			...of('water'),
			filter: ['==', ['geometry-type'], 'Polygon'],
			paint: { 'fill-color': colour('map-water') }
		},
		{
			id: 'street-stream',
			type: 'line',
			...of('water'),
			filter: ['==', ['geometry-type'], 'LineString'],
			layout: round,
			paint: { 'line-color': colour('map-coast'), 'line-width': widening(8, 0.6, 16, 3) }
		},
		{
			id: 'street-building',
			type: 'fill',
			...of('buildings'),
			minzoom: 13,
			paint: { 'fill-color': colour('map-building') }
		},
		road('path', ['path'], 'map-road', widening(14, 0.5, 18, 1.5), 14),
		road('minor', ['minor_road', 'other'], 'map-road', widening(11, 0.4, 14, 1.2, 18, 7), 11),
		road('rail', ['rail'], 'map-border', widening(9, 0.5, 16, 1.4), 9),
		road('major', ['major_road', 'medium_road'], 'map-road-major', widening(7, 0.5, 12, 1.4, 18, 10), 7),
		road('highway', ['highway'], 'map-road-major', widening(5, 0.8, 12, 2.4, 18, 14), 5),
		{
			id: 'street-border',
			type: 'line',
			...of('boundaries'),
			minzoom: 8,
			filter: ['!', kindIn('country')],
			paint: { 'line-color': colour('map-border'), 'line-width': 0.7, 'line-dasharray': [4, 2, 1, 2] }
		}
	];
	const names: LayerSpecification[] = [
		{
			id: 'street-name',
			type: 'symbol',
			...of('roads'),
			minzoom: 12,
			layout: { ...name, 'symbol-placement': 'line', 'text-size': 10.5, 'symbol-spacing': 320 },
			paint: halo
		},
		{
			id: 'street-place',
			type: 'symbol',
			...of('places'),
			minzoom: 8,
			filter: kindIn('locality', 'neighbourhood', 'macrohood'),
			layout: {
				...name,
				'text-size': ['interpolate', ['linear'], ['zoom'], 8, 11, 14, 13],
				'text-max-width': 8,
				'symbol-sort-key': ['coalesce', ['get', 'min_zoom'], 20]
			},
			paint: halo
		}
	];
	return [
		...ground.map((layer) => ({ layer, under: 'region-tint' as const })),
		...names.map((layer) => ({ layer, under: 'city-dot' as const }))
	];
}
