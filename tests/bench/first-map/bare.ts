import { addProtocol, Map as MapLibreMap } from 'maplibre-gl';
import { Protocol } from 'pmtiles';
import '$lib/map/set-worker';

/** What a page costs that has nothing but a map: five plain layers of the same archive, the same view, no names. */
addProtocol('pmtiles', new Protocol().tile);
const container = document.querySelector<HTMLElement>('.map')!;
const of = (layer: string) => ({ source: 'basemap', 'source-layer': layer });
const map = new MapLibreMap({
	...{ container, attributionControl: false, fadeDuration: 0 },
	...{ center: [52.5, 47.5], zoom: 2.9 },
	style: {
		version: 8,
		sources: {
			basemap: {
				type: 'vector',
				url: `pmtiles://${new URL('basemap/dateline.pmtiles', document.baseURI).href}`
			}
		},
		layers: [
			{ id: 'water', type: 'background', paint: { 'background-color': '#d5e2ea' } },
			{ id: 'land', type: 'fill', ...of('land'), paint: { 'fill-color': '#f4f0e8' } },
			{ id: 'coast', type: 'line', ...of('coast'), paint: { 'line-color': '#9fb2bf' } },
			{ id: 'border', type: 'line', ...of('boundaries'), paint: { 'line-color': '#b8ad9d' } },
			{ id: 'place', type: 'circle', ...of('places'), paint: { 'circle-radius': 1.5 } }
		]
	}
});
map.once('idle', () => (container.dataset.basemap = ''));
