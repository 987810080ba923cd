import { booleanPointInPolygon } from '@turf/turf';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { labelPoint } from '../basemap/label-point.mjs';
import { feature } from 'topojson-client';
import { countryFinder } from './find-country.mjs';
import { identify } from './identify.mjs';
import { makeTopology } from './make-topology.mjs';
import { input, readSource } from './read-source.mjs';
import { splitAtBorders } from './split-at-borders.mjs';

const root = new URL('../../', import.meta.url);
const folder = process.argv[2] ?? fileURLToPath(new URL('geo/recipes/.inputs/', root));
const worldFile = 'static/basemap/world.topojson';
const file = 'static/basemap/provinces.topojson';

const worldText = readFileSync(new URL(worldFile, root));
const world = JSON.parse(worldText.toString());
const findCountry = countryFinder(world);
const sources = splitAtBorders(readSource(folder), world);
const located = sources.flatMap((source) => {
	const country = source.country ?? findCountry(source);
	if (country === null) console.log(`left out, being in no country of the world: ${source.name}`);
	return country === null ? [] : [{ ...source, country }];
});
const provinces = identify(located);
const { built, crossing } = makeTopology(provinces);
console.log(`${crossing} arcs cross as the source has them`);

for (const [i, shape] of built.objects.provinces.geometries.entries()) {
	const { geometry } = feature(built, /** @type {import('topojson-specification').Polygon} */ (shape));
	/** @type {any} */
	const { coordinates, type } = geometry;
	const { name, country } = /** @type {(typeof provinces)[number]} */ (provinces[i]);
	const label = labelPoint(type === 'Polygon' ? [coordinates] : coordinates);
	if (!booleanPointInPolygon(label, geometry)) throw new Error(`the label of ${shape.id} lies outside it`);
	shape.properties = { name, country, label };
}
const text = JSON.stringify(built);
writeFileSync(new URL(file, root), text);
const output = {
	file,
	provinces: provinces.length,
	bytes: Buffer.byteLength(text),
	gzipKilobytes: Math.round(gzipSync(text, { level: 9 }).length / 1000),
	sha256: sha256Of(text)
};
const inputs = [
	input,
	{
		name: worldFile,
		sha256: sha256Of(worldText),
		licence: 'Natural Earth, public domain: see geo/basemap/README.md',
		use: 'which country each province lies in'
	}
];
const manifest = { inputs, outputs: [output] };
writeFileSync(new URL('manifest.json', import.meta.url), JSON.stringify(manifest, null, '\t') + '\n');
console.log(`${file}: ${Math.round(output.bytes / 1000)} kB, ${output.gzipKilobytes} kB gzipped`);

/** @param {string | Buffer} bytes */
function sha256Of(bytes) {
	return createHash('sha256').update(bytes).digest('hex');
}
