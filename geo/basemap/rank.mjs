/** Square kilometres and people from which a country has ranks 1 to 5; 6 is the rest. */
const countryRanks = [
	[2_200_000, 110e6],
	[600_000, 30e6],
	[200_000, 8e6],
	[60_000, 3e6],
	[10_000, 0.5e6]
];

/** Below this size (square kilometres) a name covers the country, however many live there. */
const roomForName = 5000;

/**
 * @param {number} size square kilometres
 * @param {number} people
 */
export function rankCountry(size, people) {
	const at = countryRanks.findIndex(([km2 = 0, count = 0]) => size >= km2 || people >= count);
	const rank = at === -1 ? countryRanks.length + 1 : at + 1;
	return size < roomForName ? Math.max(rank, countryRanks.length) : rank;
}

/** People from which a capital, and any other city, has ranks 1 to 4; 5 is the rest. */
const cityRanks = [
	[2_000_000, 8_000_000],
	[400_000, 3_000_000],
	[100_000, 1_000_000],
	[0, 150_000]
];

/**
 * A city that is no seat of a first-level division stands one rank lower: where GeoNames gives it the
 * people of its district, it would crowd out its neighbours.
 * @param {string} code GeoNames' feature code
 * @param {number} people in the agglomeration
 */
export function rankCity(code, people) {
	const at = cityRanks.findIndex(([capital = 0, other = 0]) => people >= (code === 'PPLC' ? capital : other));
	const rank = at === -1 ? cityRanks.length + 1 : at + 1;
	return code === 'PPLC' || code === 'PPLA' ? rank : Math.min(rank + 1, cityRanks.length + 1);
}
