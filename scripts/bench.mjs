import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { installPeers, run } from './bench-peers.mjs';

// Vitest's own transform makes hot loops slower: what is measured is bundled first, as it is for the page.
const built = 'tests/bench/node_modules/.built';

await installPeers();
await build({
	configFile: false,
	logLevel: 'warn',
	resolve: { alias: { $lib: fileURLToPath(new URL('../src/lib', import.meta.url)) } },
	build: {
		ssr: 'tests/bench/engine/main.ts',
		outDir: built,
		emptyOutDir: true,
		rolldownOptions: { external: ['@duckdb/duckdb-wasm/blocking', 'apache-arrow', 'crossfilter2'] }
	}
});
const engines = await run('node', ['--expose-gc', `${built}/main.js`, ...process.argv.slice(2)]);
const regions = await run('npx', ['vitest', 'bench', '--run', '--project', 'unit']);
process.exitCode = engines || regions;
