import type { ExpressionSpecification } from 'maplibre-gl';
import { beyond, tintOpacity } from '$lib/picture';
import type { Layer } from './basemap-layers';
import { settings, type Setting } from '../labels/label-text';
import { regionSetting } from '../labels/place-regions';
import { bold, regular } from './fonts';
import type { ColourOf } from './tokens';

const hueNames = [
	...[1, 2, 3, 4, 5, 6, 7].flatMap((n) => [`hue-${n}`, `hue-${n}-branch`]),
	'hue-official',
	'hue-official-branch',
	'hue-none'
];

/** The colour of a feature's `hue` in the current theme. */
function hueColour(colour: ColourOf): ExpressionSpecification {
	return [
		'match',
		['get', 'hue'],
		...hueNames.flatMap((name) => [name, colour(name)]),
		colour('hue-none')
	] as unknown as ExpressionSpecification;
}

/** The colour of a feature's `tint`, as `tintColour` mixes it for the page. */
function classColour(colour: ColourOf): ExpressionSpecification {
	const tint: ExpressionSpecification = ['get', 'tint'];
	const [low, high] = [colour('map-class-low'), colour('map-class-high')];
	return [
		'case',
		['==', tint, beyond],
		colour('map-class-beyond'),
		['interpolate-lab', ['linear'], tint, 0, low, 1, high]
	];
}
const whenTinted: ExpressionSpecification = ['case', ['<', ['get', 'tint'], 0], 0, tintOpacity];

/** A colour token's `#rrggbb` with an opacity of 0 to 1. */
const withAlpha = (colour: string, alpha: number) =>
	colour +
	Math.round(alpha * 255)
		.toString(16)
		.padStart(2, '0');

const hatch: ExpressionSpecification = ['concat', 'hatch ', ['get', 'theme'], ' ', ['get', 'hue']];
const whenSelected = (yes: number, no: number): ExpressionSpecification => [
	'case',
	['get', 'selected'],
	yes,
	no
];

const placedOffset = ['array', 'number', 2, ['get', 'offset']] as unknown as [number, number];

/** Regions, areas, arcs, labels and marks of the picture. */
export function pictureLayers(colour: ColourOf): Layer[] {
	const hue = hueColour(colour);
	// Names come placed: nothing but the basemap's own gives way to them.
	const placed = (setting: Setting) => ({
		source: 'labels',
		filter: ['==', ['get', 'setting'], setting] as ExpressionSpecification,
		layout: {
			'text-anchor': ['get', 'anchor'] as unknown as 'center',
			'text-offset': placedOffset,
			'text-justify': 'auto' as const,
			'text-max-width': 100,
			'text-size': settings[setting].size,
			'text-font': [settings[setting].isBold ? bold : regular],
			'text-allow-overlap': true
		}
	});
	const leader = {
		'icon-image': ['get', 'leader'] as ExpressionSpecification,
		'icon-allow-overlap': true,
		'icon-ignore-placement': true,
		'icon-padding': 0
	};
	return [
		{
			id: 'region-tint',
			type: 'fill',
			source: 'regions',
			// Where two overlap, the smaller one lies on top.
			layout: { 'fill-sort-key': ['-', 0, ['get', 'span']] },
			paint: { 'fill-color': classColour(colour), 'fill-opacity': whenTinted, 'fill-antialias': false }
		},
		{
			id: 'region-casing',
			type: 'line',
			source: 'region-outlines',
			filter: ['get', 'selected'],
			layout: { 'line-join': 'round' },
			paint: { 'line-color': colour('map-event-halo'), 'line-width': 6.5 }
		},
		{
			id: 'region-outline',
			type: 'line',
			source: 'region-outlines',
			layout: { 'line-join': 'round', 'line-sort-key': whenSelected(1, 0) },
			paint: {
				'line-color': colour('ink'),
				'line-width': whenSelected(3, 0.9),
				'line-opacity': whenSelected(1, 0.45)
			}
		},
		{
			id: 'region-ring',
			type: 'circle',
			source: 'region-rings',
			layout: { 'circle-sort-key': whenSelected(1, 0) },
			paint: {
				'circle-radius': ['get', 'radius'],
				'circle-color': classColour(colour),
				'circle-opacity': whenTinted,
				'circle-stroke-color': colour('ink'),
				'circle-stroke-width': whenSelected(3, 1.2),
				'circle-stroke-opacity': whenSelected(1, 0.7)
			}
		},
		{
			id: 'area-tint',
			type: 'fill',
			source: 'areas',
			filter: ['all', ['==', ['geometry-type'], 'Polygon'], ['!', ['get', 'hatched']]],
			paint: {
				'fill-color': hue,
				'fill-opacity': ['case', ['get', 'selected'], 0.2, ['get', 'broad'], 0.03, 0.08],
				'fill-antialias': false
			}
		},
		{
			id: 'area-hatch',
			type: 'fill',
			source: 'areas',
			filter: ['all', ['==', ['geometry-type'], 'Polygon'], ['get', 'hatched']],
			paint: { 'fill-pattern': hatch, 'fill-opacity': whenSelected(0.7, 0.3), 'fill-antialias': false }
		},
		{
			id: 'area-band',
			type: 'line',
			source: 'areas',
			filter: ['all', ['==', ['geometry-type'], 'LineString'], ['get', 'hatched']],
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': hue,
				'line-width': ['interpolate', ['linear'], ['zoom'], 2, 5, 6, 14],
				'line-opacity': whenSelected(0.6, 0.35)
			}
		},
		{
			id: 'area-outline',
			type: 'line',
			source: 'areas',
			filter: ['any', ['==', ['geometry-type'], 'Polygon'], ['!', ['get', 'hatched']]],
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': hue,
				'line-width': whenSelected(2, 0.8),
				'line-opacity': ['case', ['get', 'selected'], 0.9, ['get', 'broad'], 0.25, 0.45],
				'line-dasharray': [3, 2]
			}
		},
		{
			id: 'density',
			type: 'heatmap',
			source: 'density',
			paint: {
				'heatmap-weight': ['get', 'weight'],
				'heatmap-radius': ['interpolate', ['linear'], ['zoom'], 1, 22, 8, 60],
				'heatmap-intensity': 1.1,
				'heatmap-opacity': 0.85,
				'heatmap-color': [
					'interpolate',
					['linear'],
					['heatmap-density'],
					...[0, 0, 0.15, 0.16, 0.5, 0.5, 1, 0.85].map((value, i) =>
						i % 2 === 0 ? value : withAlpha(colour('map-heat'), value)
					)
				] as unknown as ExpressionSpecification
			}
		},
		{
			id: 'hull',
			type: 'fill',
			source: 'hulls',
			paint: { 'fill-color': hue, 'fill-opacity': 0.06 }
		},
		{
			id: 'hull-outline',
			type: 'line',
			source: 'hulls',
			layout: { 'line-join': 'round' },
			paint: { 'line-color': hue, 'line-width': 1.6, 'line-opacity': 0.8, 'line-dasharray': [1, 1.6] }
		},
		{
			id: 'drawn-tint',
			type: 'fill',
			source: 'drawn',
			paint: { 'fill-color': colour('focus'), 'fill-opacity': 0.14 }
		},
		{
			id: 'drawn-outline',
			type: 'line',
			source: 'drawn',
			layout: { 'line-join': 'round' },
			paint: { 'line-color': colour('focus'), 'line-width': 2 }
		},
		{
			id: 'arc',
			type: 'fill',
			source: 'arcs',
			paint: { 'fill-color': hue, 'fill-opacity': whenSelected(1, 0.9) }
		},
		{
			id: 'arc-outline',
			type: 'line',
			source: 'arcs',
			filter: ['get', 'selected'],
			paint: { 'line-color': colour('ink'), 'line-width': 1 }
		},
		{
			id: 'covered',
			type: 'symbol',
			source: 'covered',
			layout: { 'icon-image': ['get', 'icon'], 'icon-allow-overlap': true, 'icon-padding': 0 }
		},
		{
			id: 'region-label',
			type: 'symbol',
			source: 'region-labels',
			layout: {
				'text-field': [
					'format',
					['get', 'name'],
					{ 'text-font': ['literal', [bold]] },
					['get', 'detail'],
					{ 'text-font': ['literal', [regular]], 'font-scale': regionSetting.detail }
				],
				'text-font': [bold],
				'text-size': regionSetting.size,
				'text-offset': placedOffset,
				'text-justify': 'center',
				'text-max-width': 100,
				'text-allow-overlap': true,
				...leader
			},
			paint: {
				'text-color': colour('map-event-label'),
				'text-halo-color': colour('map-event-halo'),
				'text-halo-width': 1.8
			}
		},
		{
			id: 'leader',
			type: 'symbol',
			source: 'labels',
			filter: ['!=', ['get', 'leader'], ''],
			layout: leader
		},
		{
			id: 'mention-label',
			type: 'symbol',
			...placed('mention'),
			layout: { ...placed('mention').layout, 'text-field': ['get', 'name'] },
			paint: {
				'text-color': colour('map-place'),
				'text-halo-color': colour('map-label-halo'),
				'text-halo-width': 1.4
			}
		},
		{
			id: 'minor-label',
			type: 'symbol',
			...placed('minor'),
			layout: { ...placed('minor').layout, 'text-field': ['get', 'name'] },
			paint: {
				'text-color': colour('map-event-detail'),
				'text-halo-color': colour('map-event-halo'),
				'text-halo-width': 1.6
			}
		},
		{
			id: 'event-label',
			type: 'symbol',
			...placed('major'),
			layout: {
				...placed('major').layout,
				'text-field': [
					'format',
					['get', 'name'],
					{ 'text-font': ['literal', [bold]] },
					['get', 'detail'],
					{
						'text-font': ['literal', [regular]],
						'font-scale': settings.major.detail,
						'text-color': colour('map-event-detail')
					}
				]
			},
			paint: {
				'text-color': colour('map-event-label'),
				'text-halo-color': colour('map-event-halo'),
				'text-halo-width': 1.8
			}
		},
		{
			id: 'mark',
			type: 'symbol',
			source: 'marks',
			layout: {
				'icon-image': ['get', 'icon'],
				'icon-allow-overlap': true,
				'icon-padding': 0,
				'symbol-sort-key': ['get', 'priority'],
				'symbol-z-order': 'auto'
			}
		}
	];
}
