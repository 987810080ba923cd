import { readDossier } from '$lib/dossier';
import { Engine, openDossier } from '$lib/engine';
import { zoomStep } from '$lib/picture';
import { readBoundaries, readDisputed, readProvinces, regionFacts, unknownUnits } from '$lib/regions';
import { noChoices, type Facts } from '$lib/session';
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

/** Lines that fill a tall list before the engine has started. */
const firstLines = 60;

/** The folder's files, read, assigned to regions and asked the first question once, when the page is built. */
export function load(): Facts {
	const read = readDossier({ dossier, events, places, briefing });
	const { places: all, theatres } = read.dossier;
	const geography = {
		boundaries: readBoundaries(JSON.parse(world)),
		provinces: readProvinces(JSON.parse(provinces)),
		disputed: readDisputed(disputed)
	};
	const regions = regionFacts(all, theatres, geography);
	const problems = [...read.problems, ...unknownUnits(theatres, geography)];
	const source = { dossier: read.dossier, problems };
	const { opened, ...store } = openDossier({
		kind: 'dossier',
		...source,
		regions: regions[noChoices.pointOfView]
	});
	const engine = new Engine({ opened, ...store });
	const { clauses, nearness, own, classes, selection, mentioned, layers, sort } = noChoices;
	const answer = engine.answer({
		clauses,
		grouping: null,
		nearness,
		own,
		drawn: null,
		tints: false,
		classes,
		view: { frame: opened.frame, zoom: zoomStep(3) },
		selection,
		mentioned,
		layers,
		door: null,
		bins: null
	});
	return { ...source, regions, opened, answer, lines: engine.lines(sort, false, 0, firstLines) };
}
