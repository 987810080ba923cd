import type { ExpressionSpecification } from 'maplibre-gl';
import type { PointOfView } from '$lib/regions';

/** The languages of the map’s own names; `local` is what stands on the spot, where the label fonts can write it. */
export const nameLanguages = ['en', 'ar', 'ru', 'local'] as const;
export type NameLanguage = (typeof nameLanguages)[number];

/** How the basemap speaks. */
export interface Speech {
	readonly language: NameLanguage;
	readonly pointOfView: PointOfView;
}

/** A feature’s name in a language, else in English, else as it is. */
export function nameIn(language: NameLanguage): ExpressionSpecification {
	if (language === 'local') return ['coalesce', ['get', 'name'], ['get', 'name:en'], ''];
	return ['coalesce', ['get', `name:${language}`], ['get', 'name:en'], ['get', 'name'], ''];
}

/** The name of a disputed area, and what the chosen point of view says of it. */
export function disputedName({ language, pointOfView }: Speech): ExpressionSpecification {
	const said = `${pointOfView === 'un' ? 'un' : 'held'}:${language === 'local' ? 'en' : language}`;
	return ['format', nameIn(language), {}, '\n', {}, ['get', said], { 'font-scale': 0.88 }];
}
