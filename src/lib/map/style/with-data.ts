import type { StyleSpecification } from 'maplibre-gl';
import type { PictureSource } from './build-style';

/** A style with data in its sources, so that the map has it from its first frame on. */
export function withData(
	style: StyleSpecification,
	data: { readonly [S in PictureSource]?: GeoJSON.GeoJSON }
): StyleSpecification {
	const known: Readonly<Record<string, GeoJSON.GeoJSON | undefined>> = data;
	const sources = Object.entries(style.sources).map(([name, source]) => [
		name,
		source.type === 'geojson' && known[name] ? { ...source, data: known[name] } : source
	]);
	return { ...style, sources: Object.fromEntries(sources) as StyleSpecification['sources'] };
}
