import { build } from 'vite';
import { installPeers, run } from './bench-peers.mjs';

const built = 'tests/bench/node_modules/.drive';
const args = process.argv.slice(2);

await installPeers();
await build({ configFile: 'tests/bench/map/vite.config.ts' });
for (const of of ['map', 'page'])
	await build({
		configFile: false,
		logLevel: 'warn',
		build: {
			ssr: `tests/bench/${of}/drive.ts`,
			outDir: `${built}/${of}`,
			emptyOutDir: true,
			rolldownOptions: { external: ['playwright', 'vite'] }
		}
	});
const maps = args.includes('--page') ? 0 : await run('node', [`${built}/map/drive.js`, ...args]);
const page = await run('node', [`${built}/page/drive.js`]);
process.exitCode = maps || page;
