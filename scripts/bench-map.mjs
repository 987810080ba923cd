import { build } from 'vite';
import { installPeers, run } from './bench-peers.mjs';

const built = 'tests/bench/node_modules/.drive';
const args = process.argv.slice(2);

await installPeers();
const parts = ['map', 'first-map', 'page'].filter(
	(part) => !args.some((arg) => ['--page', '--first-map'].includes(arg)) || args.includes(`--${part}`)
);
for (const of of ['map', 'first-map'].filter((part) => parts.includes(part)))
	await build({ configFile: `tests/bench/${of}/vite.config.ts` });
for (const of of parts)
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
for (const of of parts)
	process.exitCode ||= await run('node', [`${built}/${of}/drive.js`, ...(of === 'map' ? args : [])]);
