import { feature } from 'topojson-client';

/**
 * @typedef {[lng: number, lat: number]} Position
 * @typedef {Position[]} Ring closed: the last position repeats the first
 * @typedef {Ring[]} Polygon
 * @typedef {{ id: string, polygons: Polygon[] }} Area
 * @typedef {import('topojson-specification').Topology<{
 *   countries: import('topojson-specification').GeometryCollection<{ a3: string, name: string }>
 * }>} Atlas
 */

/** Areas of the atlas without a country code of their own, by the atlas's three letters. */
const withoutCode = new Map([
	['XKX', 'XK'],
	['CYN', 'x-northern-cyprus'],
	['SOL', 'x-somaliland'],
	['KAS', 'x-siachen-glacier'],
	['ATC', 'AU']
]);

/**
 * Parts the atlas draws with their state, which ISO 3166-1 and UN M49 count apart.
 * `where` holds for a position inside the part and for none of the rest of the state.
 * @type {{ from: string, to: string, where: (p: Position) => boolean }[]}
 */
const countedApart = [
	{ from: 'FR', to: 'GF', where: ([x, y]) => x < -50 && y < 10 },
	{ from: 'FR', to: 'GP', where: ([x, y]) => x < -60.9 && y > 15.7 },
	{ from: 'FR', to: 'MQ', where: ([x, y]) => x < -60 && y > 14 && y < 15.2 },
	{ from: 'FR', to: 'RE', where: ([x, y]) => x > 54 && y < -20 },
	{ from: 'FR', to: 'YT', where: ([x, y]) => x > 44 && x < 46 && y < 0 },
	{ from: 'NL', to: 'BQ', where: ([x]) => x < -60 },
	{ from: 'NO', to: 'SJ', where: ([x, y]) => y > 74 || x < 0 },
	{ from: 'IOA', to: 'CX', where: ([x]) => x > 100 },
	{ from: 'IOA', to: 'CC', where: ([x]) => x < 100 }
];

/**
 * The countries and areas of the atlas, each once, under its ISO 3166-1 alpha-2 code, or `XK`, or a slug.
 * @param {Atlas} atlas
 * @param {Map<string, string>} alpha2 by numeric code
 * @returns {Area[]}
 */
export function readAreas(atlas, alpha2) {
	/** @type {Map<string, Polygon[]>} */
	const areas = new Map();
	for (const one of feature(atlas, atlas.objects.countries).features) {
		if (one.geometry.type !== 'MultiPolygon')
			throw new Error(`${one.properties.name} is a ${one.geometry.type}`);
		const drawnWith = withoutCode.get(one.properties.a3) ?? alpha2.get(String(one.id)) ?? one.properties.a3;
		for (const polygon of /** @type {Polygon[]} */ (one.geometry.coordinates)) {
			const first = /** @type {Position} */ (polygon[0]?.[0]);
			const apart = countedApart.find((part) => part.from === drawnWith && part.where(first));
			const id = apart?.to ?? drawnWith;
			areas.set(id, [...(areas.get(id) ?? []), polygon]);
		}
	}
	return [...areas].map(([id, polygons]) => ({ id, polygons })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
