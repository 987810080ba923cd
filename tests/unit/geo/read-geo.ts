import { readFileSync } from 'node:fs';
import { readDossier } from '$lib/dossier';

/** The checkout's root, with a slash at its end. */
export const root = new URL('../../../', import.meta.url);

export function textOf(path: string): string {
	return readFileSync(new URL(path, root), 'utf8');
}

export const { dossier, problems } = readDossier({
	dossier: textOf('geo/dossier.json'),
	places: textOf('geo/places.geojson'),
	events: textOf('geo/events.json')
});
