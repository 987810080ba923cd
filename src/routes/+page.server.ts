import { readDossier } from '$lib/dossier';
import { Engine, openDossier } from '$lib/engine';
import { zoomStep } from '$lib/picture';
import { assignRegions, readBoundaries } from '$lib/regions';
import { noChoices, type Facts } from '$lib/session';
import dossier from '$geo/dossier.json?raw';
import events from '$geo/events.json?raw';
import places from '$geo/places.geojson?raw';
import world from '../../static/basemap/world.topojson?raw';

/** Lines that fill a tall list before the engine has started. */
const firstLines = 60;

/** The folder's files, read, assigned to regions and asked the first question once, when the page is built. */
export function load(): Facts {
	const read = readDossier({ dossier, events, places });
	const boundaries = readBoundaries(JSON.parse(world));
	const regions = {
		assignment: assignRegions(read.dossier.places, boundaries),
		units: boundaries.units,
		subregionOf: boundaries.subregionOf
	};
	const { opened, ...store } = openDossier({ kind: 'dossier', ...read, regions });
	const engine = new Engine({ opened, ...store });
	const { clauses, nearness, own, selection, mentioned, layers, sort } = noChoices;
	const answer = engine.answer({
		clauses,
		grouping: null,
		nearness,
		own,
		drawn: null,
		tints: false,
		view: { frame: opened.frame, zoom: zoomStep(3) },
		selection,
		mentioned,
		layers,
		bins: null
	});
	return { ...read, regions, opened, answer, lines: engine.lines(sort, false, 0, firstLines) };
}
