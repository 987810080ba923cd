import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { runnerImport } from 'vite';

const [path, folder = 'geo'] = process.argv.slice(2);
if (!path) {
	console.error('npm run prints -- path/to/the/text.txt [folder of the dossier]');
	process.exit(1);
}
const root = fileURLToPath(new URL('..', import.meta.url));
const file = (/** @type {string} */ name) => `${root}/${folder}/${name}`;
const source = fileURLToPath(new URL('./print-documents.ts', import.meta.url));
const lib = fileURLToPath(new URL('../src/lib', import.meta.url));

/** @type {{ module: typeof import('./print-documents') }} */
const { module } = await runnerImport(source, {
	configFile: false,
	logLevel: 'error',
	resolve: { alias: { $lib: lib } }
});
const read = (/** @type {string} */ name) => readFile(file(name), 'utf8');
const files = {
	dossier: await read('dossier.json'),
	places: await read('places.geojson'),
	events: await read('events.json')
};
const printed = module.printDocuments(files, await readFile(path));
await writeFile(
	file('dossier.json'),
	await format(printed, { parser: 'json', useTabs: true, printWidth: 110 })
);
console.log(`${folder}/dossier.json`);
