/**
 * @typedef {import('../basemap/areas.mjs').Polygon} Polygon
 * @typedef {import('../basemap/areas.mjs').Position} Position
 */

/** Parts of a degree kept in what is written: three decimals, 111 m from north to south. */
export const unit = 1000;

const kmPerDegree = 111.2;

/**
 * Without the rings that shrink to a point: the atlas has some.
 * @param {Polygon[]} polygons
 * @param {number} parts of a degree kept
 */
export function rounded(polygons, parts) {
	return polygons
		.map((rings) => rings.map((ring) => roundedLine(ring, parts)).filter((ring) => ring.length > 3))
		.filter((rings) => rings.length > 0);
}

/**
 * @param {Position[]} line
 * @param {number} parts of a degree kept
 * @returns {Position[]}
 */
export function roundedLine(line, parts) {
	return line
		.map(([x, y]) => /** @type {Position} */ ([Math.round(x * parts) / parts, Math.round(y * parts) / parts]))
		.filter(([x, y], i, all) => i === 0 || x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1]);
}

/**
 * RFC 7946 winding: outer rings anticlockwise, holes clockwise.
 * @param {Polygon} rings
 */
export function rewound(rings) {
	return rings.map((ring, i) => (twiceArea(ring) > 0 === (i === 0) ? ring : [...ring].reverse()));
}

/** @param {Position[]} ring square kilometres, near enough to compare islands */
export function squareKm(ring) {
	const latitude = ring.reduce((sum, [, y]) => sum + y, 0) / ring.length;
	return (Math.abs(twiceArea(ring)) / 2) * kmPerDegree ** 2 * Math.cos((latitude * Math.PI) / 180);
}

/** @param {Position[]} ring square degrees, positive where the ring runs anticlockwise */
function twiceArea(ring) {
	return ring.slice(1).reduce((sum, [x, y], i) => {
		const [px, py] = /** @type {Position} */ (ring[i]);
		return sum + px * y - x * py;
	}, 0);
}
