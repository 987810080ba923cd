import { chooseCities } from './choose-cities.mjs';
import { drawnName } from './city-names.mjs';
import { seas } from './seas.mjs';

/**
 * The English names a text is searched for: countries, cities and waters.
 * @param {string[]} countries
 * @param {import('./read-places.mjs').Place[]} places
 */
export function placeNames(countries, places) {
	return [...new Set([...countries, ...seas.map(([name]) => name), ...chooseCities(places).map(drawnName)])];
}
