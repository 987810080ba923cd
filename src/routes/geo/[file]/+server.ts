import { error } from '@sveltejs/kit';
import dossier from '$geo/dossier.json?raw';
import events from '$geo/events.json?raw';
import places from '$geo/places.geojson?raw';

const [briefing] = Object.values(
	import.meta.glob<string>('$geo/briefing.json', { query: '?raw', import: 'default', eager: true })
);

/** The dossier's own files, as they are, for whoever wants the data behind the map. */
const files: Readonly<Record<string, string>> = {
	'dossier.json': dossier,
	'events.json': events,
	'places.geojson': places,
	...(briefing === undefined ? {} : { 'briefing.json': briefing })
};

export const prerender = true;
export const entries = () => Object.keys(files).map((file) => ({ file }));

export function GET({ params }) {
	const body = files[params.file];
	if (body === undefined) error(404, `There is no file ${params.file}`);
	const type = params.file.endsWith('.geojson') ? 'application/geo+json' : 'application/json';
	return new Response(body, { headers: { 'content-type': type } });
}
