import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import { zOrder } from '../z-order';
import { basemapLayers, type Layer } from './basemap-layers';
import { fontFaces } from './fonts';
import { measureLayers } from './measure-layers';
import { pictureLayers } from './picture-layers';
import type { ColourOf } from './tokens';

export const pictureSources = [
	'areas',
	'arcs',
	'density',
	'hulls',
	'drawn',
	'marks',
	'measure',
	'regions',
	'region-outlines',
	'region-rings',
	'region-labels'
] as const;
export type PictureSource = (typeof pictureSources)[number];
export const worldSources = ['land', 'coast', 'borders', 'graticule', 'country-labels', 'labels'] as const;

const empty = { type: 'FeatureCollection' as const, features: [] };

/** All layers in the order of `zOrder`, in the colours of a theme. */
export function mapLayers(colour: ColourOf): Layer[] {
	const layers = new Map(
		[...basemapLayers(colour), ...pictureLayers(colour), ...measureLayers(colour)].map((layer) => [
			layer.id,
			layer
		])
	);
	return zOrder.map((name) => {
		const layer = layers.get(name);
		if (!layer) throw new Error(`The map has no layer "${name}"`);
		return layer;
	});
}

/** A whole style as plain data: no address in it but the label fonts of this origin. */
export function buildStyle(colour: ColourOf, origin: string): StyleSpecification {
	// Unsimplified: a ribbon a few pixels wide would lose its sides.
	const source = (): GeoJSONSourceSpecification => ({ type: 'geojson', data: empty, tolerance: 0.1 });
	return {
		version: 8,
		'font-faces': fontFaces(origin),
		sources: Object.fromEntries([...worldSources, ...pictureSources].map((name) => [name, source()])),
		layers: mapLayers(colour)
	};
}
