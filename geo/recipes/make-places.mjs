import { readFileSync, writeFileSync } from 'node:fs';
import { labelPoint } from '../basemap/label-point.mjs';
import { formatPlaces } from './format-places.mjs';
import { areaJoiner } from './join-areas.mjs';
import { originOf } from './origin.mjs';
import { readProvinces } from './provinces.mjs';
import { readM49, readPositions, readWorld } from './world.mjs';

/**
 * @typedef {import('../basemap/areas.mjs').Polygon} Polygon
 * @typedef {import('./thin-shape.mjs').Coarseness} Coarseness
 * @typedef {import('geojson').Position} Position
 *
 * What a geometry is made of. `world`: countries by ISO code, the members of a UN M49 region, or both;
 * `provinces`: provinces by HASC code or whole countries by ISO code.
 * @typedef {{ from: 'geonames', id: number }} FromGeonames
 * @typedef {{ from: 'position', at: [number, number] }} FromPosition
 * @typedef {{ from: 'border', between: [string, string], triangle: number }} FromBorder
 * @typedef {{ from: 'world', m49?: string, members?: string[], without?: string[] } & Coarseness} FromWorld
 * @typedef {{ from: 'provinces', members: string[] } & Coarseness} FromProvinces
 * @typedef {FromGeonames | FromPosition | FromBorder | FromWorld | FromProvinces} Made
 *
 * @typedef {{ id: string, made: Made, label?: [number, number], [property: string]: unknown }} Source
 */

const here = (/** @type {string} */ name) => new URL(name, import.meta.url);

/** @type {{ places: Source[] }} */
const { places } = JSON.parse(readFileSync(here('places-source.json'), 'utf8'));

const world = areaJoiner(await readWorld());
const membersOf = await readM49();
const positions = readPositions();
const provinces = areaJoiner(
	readProvinces([...new Set(places.flatMap(({ made }) => (made.from === 'provinces' ? made.members : [])))])
);

const features = places.map(({ id, made, label, ...properties }) => {
	const geometry = geometryOf(made);
	const { name, kind, precision, country, basis, note, aliases, mentions } = properties;
	return {
		type: 'Feature',
		id,
		geometry,
		properties: {
			name,
			kind,
			precision,
			country,
			basis,
			note,
			aliases,
			label: label ?? labelOf(geometry),
			origin: originOf(made),
			mentions
		}
	};
});
writeFileSync(here('../places.geojson'), formatPlaces(features));

/**
 * @param {Made} made
 * @returns {import('geojson').Geometry}
 */
function geometryOf(made) {
	switch (made.from) {
		case 'geonames':
			return { type: 'Point', coordinates: threeDecimals(positions.get(made.id) ?? absent(made.id)) };
		case 'position':
			return { type: 'Point', coordinates: made.at };
		case 'border':
			return lineOrLines(world.border(made.between, made.triangle));
		case 'provinces':
			return polygonOrPolygons(provinces.join(made.members, made));
		case 'world':
			return polygonOrPolygons(world.join(worldMembers(made), made));
	}
}

/**
 * M49 lists some areas too small for the atlas to draw (Gibraltar, Hong Kong); a member named by hand must be there.
 * @param {FromWorld} made
 */
function worldMembers({ m49, members = [], without = [] }) {
	const listed = m49 ? membersOf(m49).filter((id) => world.has(id) && !without.includes(id)) : [];
	return [...listed, ...members];
}

/** @param {Polygon[]} polygons */
function polygonOrPolygons(polygons) {
	const [only] = polygons;
	if (polygons.length === 1 && only) return { type: /** @type {const} */ ('Polygon'), coordinates: only };
	return { type: /** @type {const} */ ('MultiPolygon'), coordinates: polygons };
}

/** @param {Position[][]} lines */
function lineOrLines(lines) {
	const [only] = lines;
	if (lines.length === 1 && only) return { type: /** @type {const} */ ('LineString'), coordinates: only };
	return { type: /** @type {const} */ ('MultiLineString'), coordinates: lines };
}

/**
 * @param {import('geojson').Geometry} geometry
 * @returns {Position}
 */
function labelOf(geometry) {
	switch (geometry.type) {
		case 'Point':
			return geometry.coordinates;
		case 'LineString':
			return geometry.coordinates[Math.floor(geometry.coordinates.length / 2)] ?? absent(geometry.type);
		case 'Polygon':
			return labelPoint([/** @type {Polygon} */ (geometry.coordinates)]);
		case 'MultiPolygon':
			return labelPoint(/** @type {Polygon[]} */ (geometry.coordinates));
		default:
			return absent(`label of a ${geometry.type}`);
	}
}

/** @param {Position} position */
function threeDecimals(position) {
	return position.map((degrees) => Math.round(degrees * 1000) / 1000);
}

/**
 * @param {string | number} what
 * @returns {never}
 */
function absent(what) {
	throw new Error(`there is no ${what}`);
}
