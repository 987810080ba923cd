import { chooseCities, peopleAround } from './choose-cities.mjs';
import { drawnName } from './city-names.mjs';
import { rankCity } from './rank.mjs';
import { seas } from './seas.mjs';

/** @typedef {import('./read-places.mjs').Place} Place */

/**
 * Cities and waters as points, the most important first.
 * @param {Place[]} places
 */
export function makeLabels(places) {
	const cities = chooseCities(places).map((place) => ({
		...pointAt(place.lng, place.lat),
		properties: {
			name: drawnName(place),
			kind: 'city',
			capital: place.code === 'PPLC',
			rank: rankCity(place.code, peopleAround(place, places)),
			population: place.population
		}
	}));
	const waters = seas.map(([name, lng, lat, rank]) => ({
		...pointAt(lng, lat),
		properties: { name, kind: 'sea', rank }
	}));
	cities.sort((a, b) => a.properties.rank - b.properties.rank);
	return { type: 'FeatureCollection', features: [...waters, ...cities] };
}

/**
 * @param {number} lng
 * @param {number} lat
 */
function pointAt(lng, lat) {
	const coordinates = [lng, lat].map((degrees) => Math.round(degrees * 1000) / 1000);
	return { type: 'Feature', geometry: { type: 'Point', coordinates } };
}
