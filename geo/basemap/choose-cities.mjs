/** @typedef {import('./read-places.mjs').Place} Place */

/** The countries drawn in more detail: Russia, the Caucasus, Central and South Asia, the Middle East. */
export const inDetail = new Set(
	'RU UA GE AM AZ KZ UZ TM KG TJ IR IQ SY TR AF PK IN BD NP BT SA YE OM AE QA BH KW JO LB IL PS CY'.split(' ')
);

/** Sections of other places, and places that are abandoned, religious seats, camps or historical. */
const notCities = /^(PPL[XQWHRLSFG]|PPLCH|STLMT)$/;

/**
 * Places, by GeoNames id, that have the population of another place or of a district, or that are camps:
 * Budta, Malingao, Dadonghai, Guankou, Tongshan, Zhu Cheng City, Bayan Nur, Nowrangapur, Gorakhpur in
 * Haryana, Kahriz, Pasragad Branch, Camayenne, Rukban.
 */
const notAsGiven = new Set([
	1723510, 1978681, 1917790, 1802875, 1787824, 7602670, 11838258, 1261162, 1270926, 23814, 10630176, 2422488,
	11428685
]);

const million = 1_000_000;

/** Kilometres within which places are one agglomeration. */
const agglomeration = 30;

/**
 * The places to label: every capital; every city of a million, one for each agglomeration; in the countries
 * drawn in detail the largest place of each first-level division, if it stands apart.
 * @param {Place[]} places
 */
export function chooseCities(places) {
	const settlements = places.filter(isCity).sort((a, b) => b.population - a.population || a.id - b.id);
	const chosen = settlements.filter(({ code }) => code === 'PPLC');
	for (const place of settlements.filter(({ population }) => population >= million))
		if (isApart(place, chosen, agglomeration)) chosen.push(place);
	for (const place of largestOfDivisions(settlements)) {
		const inCountry = chosen.filter(({ country }) => country === place.country);
		if (isApart(place, inCountry, distanceAsked(place.population))) chosen.push(place);
	}
	return chosen;
}

/**
 * People of the largest place of the agglomeration, at home: New Delhi stands for Delhi.
 * @param {Place} place
 * @param {Place[]} places
 */
export function peopleAround(place, places) {
	const around = places.filter(
		(other) => other.country === place.country && isCity(other) && kilometres(place, other) < agglomeration
	);
	return Math.max(...around.map(({ population }) => population));
}

/** @param {Place} place */
export function isCity({ id, code }) {
	return !notCities.test(code) && !notAsGiven.has(id);
}

/** @param {Place[]} settlements largest first */
function largestOfDivisions(settlements) {
	/** @type {Map<string, Place>} */
	const largest = new Map();
	for (const place of settlements) {
		const division = `${place.country} ${place.admin1}`;
		if (inDetail.has(place.country) && !largest.has(division)) largest.set(division, place);
	}
	return largest.values();
}

/**
 * Kilometres a place must lie from the larger ones of its country.
 * @param {number} population
 */
function distanceAsked(population) {
	if (population >= 200_000) return 50;
	if (population >= 100_000) return 90;
	return population >= 30_000 ? 130 : Infinity;
}

/**
 * @param {Place} place
 * @param {Place[]} others
 * @param {number} least kilometres
 */
function isApart(place, others, least) {
	return others.every((other) => other !== place && kilometres(place, other) >= least);
}

/**
 * @param {Place} a
 * @param {Place} b
 */
function kilometres(a, b) {
	const radian = Math.PI / 180;
	const x = (b.lng - a.lng) * Math.cos(((a.lat + b.lat) / 2) * radian);
	return Math.hypot(x, b.lat - a.lat) * 111.2;
}
