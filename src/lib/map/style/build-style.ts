import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Projection } from '$lib/picture';
import { zOrder } from '../z-order';
import { tileAddress } from '../basemap/archives';
import { graticule } from '../basemap/graticule';
import { basemapCountries, basemapLayers, basemapZooms, type Layer } from './basemap-layers';
import { fontFaces } from './fonts';
import { measureLayers } from './measure-layers';
import { pictureLayers } from './picture-layers';
import type { Speech } from './names';
import type { ColourOf } from './tokens';

export const pictureSources = [
	'areas',
	'arcs',
	'density',
	'hulls',
	'drawn',
	'marks',
	'labels',
	'measure',
	'regions',
	'region-outlines',
	'region-rings',
	'region-labels',
	'covered'
] as const;
export type PictureSource = (typeof pictureSources)[number];

const empty = { type: 'FeatureCollection' as const, features: [] };

/** All layers in the order of `zOrder`, in the colours of a theme. */
export function mapLayers(colour: ColourOf, speech: Speech): Layer[] {
	const layers = new Map(
		[...basemapLayers(colour, speech), ...pictureLayers(colour), ...measureLayers(colour)].map((layer) => [
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

/** A whole style as plain data: no address in it but the label fonts of this origin and the archive’s tiles. */
export function buildStyle(
	colour: ColourOf,
	speech: Speech,
	origin: string,
	projection: Projection
): StyleSpecification {
	// Unsimplified: a ribbon a few pixels wide would lose its sides.
	const source = (): GeoJSONSourceSpecification => ({ type: 'geojson', data: empty, tolerance: 0.1 });
	return {
		version: 8,
		projection: { type: projection },
		'font-faces': fontFaces(origin),
		sources: {
			basemap: {
				type: 'vector',
				tiles: [tileAddress.of('basemap')],
				promoteId: { [basemapCountries.sourceLayer]: 'id' },
				...basemapZooms
			},
			graticule: { type: 'geojson', data: graticule(10) },
			...Object.fromEntries(pictureSources.map((name) => [name, source()]))
		},
		layers: mapLayers(colour, speech)
	};
}
