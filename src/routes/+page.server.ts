import { readDossier } from '$lib/dossier';
import { assignRegions, readBoundaries } from '$lib/regions';
import type { Facts } from '$lib/session';
import dossier from '$geo/dossier.json?raw';
import events from '$geo/events.json?raw';
import places from '$geo/places.geojson?raw';
import world from '../../static/basemap/world.topojson?raw';

/** The folder's files, read and assigned to regions once, when the page is built. */
export function load(): Facts {
	const read = readDossier({ dossier, events, places });
	const boundaries = readBoundaries(JSON.parse(world));
	return {
		...read,
		regions: {
			assignment: assignRegions(read.dossier.places, boundaries),
			units: boundaries.units,
			subregionOf: boundaries.subregionOf
		}
	};
}
