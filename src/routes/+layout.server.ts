import { textHash } from '$lib/base';
import { makeFacts } from '$lib/bundle';
import { readDossier } from '$lib/dossier';
import { readBoundaries, readDisputed, readProvinces } from '$lib/regions';
import { firstQuestion, type Facts } from '$lib/session';
import disputed from '../../geo/disputed.json';
import dossier from '$geo/dossier.json?raw';
import events from '$geo/events.json?raw';
import places from '$geo/places.geojson?raw';
import provinces from '../../static/basemap/provinces.topojson?raw';
import world from '../../static/basemap/world.topojson?raw';

/** A folder need not have one. */
const [briefing] = Object.values(
	import.meta.glob<string>('$geo/briefing.json', { query: '?raw', import: 'default', eager: true })
);

/** The folder's files, read, assigned to regions and asked the first question once, when the page is built. */
export function load(): Facts {
	const read = readDossier({ dossier, events, places, briefing });
	const geography = {
		boundaries: readBoundaries(JSON.parse(world)),
		provinces: readProvinces(JSON.parse(provinces)),
		disputed: readDisputed(disputed)
	};
	return makeFacts(read, geography, firstQuestion, { key: textHash(read.dossier.title), file: null });
}
