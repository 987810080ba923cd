import type { Map as MapLibreMap } from 'maplibre-gl';
import type { StreetLayer } from '../style/street-layers';
import { tileAddress } from './archives';
import { fileSource } from './file-source';
import { openArchive } from './open-archive';
import type { Streets } from './read-streets';
import { farthestIn } from './farthest-in';
import { setArchive } from './tile-protocol';

/** How far the map goes in beyond the last tiles of streets. */
const beyondStreets = 3;

/** Draws a reader’s streets between the land and what is drawn on it, in place of those drawn before; null draws none. */
export function showStreets(map: MapLibreMap, streets: Streets | null, layers: readonly StreetLayer[]): void {
	for (const { id } of map.getStyle().layers) if (id.startsWith('street-')) map.removeLayer(id);
	if (map.getSource('streets')) map.removeSource('streets');
	setArchive('streets', streets && openArchive(fileSource(streets.file)));
	map.setMaxZoom(streets ? Math.max(farthestIn, streets.maxZoom + beyondStreets) : farthestIn);
	if (!streets) return;
	map.addSource('streets', {
		type: 'vector',
		tiles: [tileAddress.of('streets')],
		minzoom: streets.minZoom,
		maxzoom: streets.maxZoom,
		bounds: [...streets.bounds]
	});
	for (const { layer, under } of layers) map.addLayer(layer, under);
}
