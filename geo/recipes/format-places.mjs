/**
 * A feature collection as JSON of which a difference can be read: a line to each property and mention, a
 * line to each ring.
 * @param {{ type: string, id: string, geometry: import('geojson').Geometry, properties: Record<string, unknown> }[]} features
 */
export function formatPlaces(features) {
	const collection = { type: 'FeatureCollection', features };
	return `${format(collection, '')}\n`;
}

/**
 * @param {unknown} value
 * @param {string} indent
 * @returns {string}
 */
function format(value, indent) {
	if (isOneLine(value)) return JSON.stringify(value);
	const inner = `${indent}\t`;
	if (Array.isArray(value))
		return `[\n${value.map((item) => inner + format(item, inner)).join(',\n')}\n${indent}]`;
	const entries = Object.entries(/** @type {object} */ (value));
	const lines = entries.map(([key, item]) => `${inner}${JSON.stringify(key)}: ${format(item, inner)}`);
	return `{\n${lines.join(',\n')}\n${indent}}`;
}

/**
 * Numbers, words, lists of words, positions, rings and mentions.
 * @param {unknown} value
 */
function isOneLine(value) {
	if (typeof value !== 'object' || value === null) return true;
	if (!Array.isArray(value)) return 'paragraph' in value;
	return value.every(
		(item) => typeof item !== 'object' || (Array.isArray(item) && typeof item[0] === 'number')
	);
}
