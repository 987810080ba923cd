import { chooseCities, inDetail, isCity, peopleAround } from '../choose-cities.mjs';
import { drawnName } from '../city-names.mjs';
import { rankCity } from '../rank.mjs';

/** @typedef {import('../read-places.mjs').Place} Place */

/** The zoom a place of ranks 1 to 5 is wanted from. */
const zooms = [3.2, 3.8, 4.6, 5.4, 6.2];

/** People from which any other place is wanted, and the zoom, in the countries drawn in detail and elsewhere. */
const smaller = [
	{ people: 100_000, elsewhere: 250_000, from: 7 },
	{ people: 30_000, elsewhere: 100_000, from: 8 },
	{ people: 10_000, elsewhere: 40_000, from: 9 }
];

/**
 * The places to name, the most important first.
 * @param {Place[]} places
 * @returns {{ place: Place, english: string, from: number }[]}
 */
export function choosePlaces(places) {
	const first = chooseCities(places).map((place) => ({
		place,
		english: drawnName(place),
		from: zooms[rankCity(place.code, peopleAround(place, places)) - 1] ?? 6.2
	}));
	const known = new Set(first.map(({ place }) => place.id));
	const rest = places
		.filter((place) => isCity(place) && !known.has(place.id))
		.flatMap((place) => {
			const isNear = inDetail.has(place.country);
			const size = smaller.find(({ people, elsewhere }) => place.population >= (isNear ? people : elsewhere));
			return size ? [{ place, english: plainName(place), from: size.from }] : [];
		});
	return [...first, ...rest].sort(
		(a, b) => a.from - b.from || b.place.population - a.place.population || a.place.id - b.place.id
	);
}

/** @param {Place} place */
function plainName(place) {
	try {
		return drawnName(place);
	} catch {
		return place.name;
	}
}
