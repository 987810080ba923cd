import type { World } from './read-world';

/** The names on the basemap: countries, towns and seas. */
export function placeNames(world: World | null): string[] {
	if (!world) return [];
	return [...world['country-labels'].features, ...world.labels.features].map(({ properties }) =>
		String(properties?.name ?? '')
	);
}
