import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { installPeers, run } from './bench-peers.mjs';

// What is measured is bundled first, as it is for the page: transforms for tests make hot loops slower.
const built = 'tests/bench/node_modules/.built';
const peers = [
	'@duckdb/duckdb-wasm/blocking',
	'apache-arrow',
	'crossfilter2',
	'flatbush',
	'point-in-polygon-hao',
	'@rapideditor/country-coder',
	'fast-check'
];
const args = process.argv.slice(2);

await installPeers();
for (const of of ['engine', 'regions']) {
	if (args.includes('--regions') && of !== 'regions') continue;
	await build({
		configFile: false,
		logLevel: 'warn',
		resolve: { alias: { $lib: fileURLToPath(new URL('../src/lib', import.meta.url)) } },
		build: {
			ssr: `tests/bench/${of}/main.ts`,
			outDir: `${built}/${of}`,
			emptyOutDir: true,
			rolldownOptions: { external: peers }
		}
	});
	process.exitCode ||= await run('node', ['--expose-gc', `${built}/${of}/main.js`, ...args]);
}
