/**
 * @typedef {import('./areas.mjs').Polygon} Polygon
 * @typedef {import('./areas.mjs').Position} Position
 * @typedef {{ x: number, y: number, half: number, room: number, best: number }} Cell
 */

/** A label is wider than high: room to the sides counts half. */
const labelAspect = 2;

/**
 * The position inside the largest part that is farthest from its edges (the pole of inaccessibility,
 * by quartering cells), measured in a plane true at the part's middle latitude.
 * @param {Polygon[]} polygons
 * @returns {Position}
 */
export function labelPoint(polygons) {
	const sizes = polygons.map((polygon) => groundSize(polygon));
	const largest = /** @type {Polygon} */ (polygons[sizes.indexOf(Math.max(...sizes))]);
	const [west, south, east, north] = bounds(largest);
	const scale = Math.cos(radians((south + north) / 2)) / labelAspect;
	const plane = largest.map((ring) => ring.map(([x, y]) => /** @type {Position} */ ([x * scale, y])));
	const { x, y } = pole(plane, [west * scale, south, east * scale, north]);
	return rounded([x / scale, y], Math.max(east - west, north - south));
}

/**
 * @param {Polygon} plane
 * @param {[number, number, number, number]} box
 */
function pole(plane, [west, south, east, north]) {
	const half = Math.min(east - west, north - south) / 2;
	/** @type {Cell[]} */
	let cells = [];
	for (let x = west + half; x < east + half; x += 2 * half)
		for (let y = south + half; y < north + half; y += 2 * half) cells.push(cell(plane, x, y, half));
	let found = cell(plane, (west + east) / 2, (south + north) / 2, 0);
	const precision = half / 100;
	while (cells.length > 0) {
		for (const one of cells) if (one.room > found.room) found = one;
		cells = cells
			.filter((one) => one.best > found.room + precision)
			.flatMap(({ x, y, half: whole }) => {
				const h = whole / 2;
				return [-h, h].flatMap((dx) => [-h, h].map((dy) => cell(plane, x + dx, y + dy, h)));
			});
	}
	return found;
}

/**
 * @param {Polygon} plane
 * @param {number} x
 * @param {number} y
 * @param {number} half
 * @returns {Cell}
 */
function cell(plane, x, y, half) {
	const room = roomAt(plane, x, y);
	return { x, y, half, room, best: room + half * Math.SQRT2 };
}

/**
 * Distance to the nearest edge, negative outside.
 * @param {Polygon} plane
 * @param {number} x
 * @param {number} y
 */
function roomAt(plane, x, y) {
	let inside = false;
	let least = Infinity;
	for (const ring of plane) {
		for (let i = 1; i < ring.length; i++) {
			const [ax, ay] = /** @type {Position} */ (ring[i - 1]);
			const [bx, by] = /** @type {Position} */ (ring[i]);
			if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
			const [dx, dy] = [bx - ax, by - ay];
			const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
			const t = Math.min(1, Math.max(0, along));
			least = Math.min(least, Math.hypot(x - ax - t * dx, y - ay - t * dy));
		}
	}
	return inside ? least : -least;
}

/** @param {Polygon} polygon */
function groundSize([outer = []]) {
	const twice = outer.slice(1).reduce((sum, [x, y], i) => {
		const [px, py] = /** @type {Position} */ (outer[i]);
		return sum + px * y - x * py;
	}, 0);
	const [, south, , north] = bounds([outer]);
	return (Math.abs(twice) / 2) * Math.cos(radians((south + north) / 2));
}

/**
 * @param {Polygon} polygon
 * @returns {[west: number, south: number, east: number, north: number]}
 */
function bounds([outer = []]) {
	const xs = outer.map(([x]) => x);
	const ys = outer.map(([, y]) => y);
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/**
 * As many decimals as the size of the part (degrees) asks for.
 * @param {Position} position
 * @param {number} size
 * @returns {Position}
 */
function rounded([x, y], size) {
	const unit = size > 2 ? 100 : size > 0.1 ? 1000 : 10_000;
	return [Math.round(x * unit) / unit, Math.round(y * unit) / unit];
}

/** @param {number} degrees */
function radians(degrees) {
	return (degrees * Math.PI) / 180;
}
