import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

const name = 'virtual:takeaway';
const root = resolve(import.meta.dirname, '..');
/** As text: served as a page, it would be one of this origin. */
const written = resolve(root, '.svelte-kit/takeaway/page.txt');

/**
 * Builds `src/takeaway` to one page without any address in it, and gives its own: a briefing as one file is that page
 * with the briefing put in.
 * @returns {import('vite').Plugin}
 */
export function takeaway() {
	/** @type {Promise<void> | undefined} */
	let building;
	return {
		name: 'takeaway',
		resolveId: (id) => (id === name ? `\0${name}` : null),
		async load(id, options) {
			if (id !== `\0${name}`) return null;
			if (options?.ssr || process.env.VITEST) return 'export default "";';
			await (building ??= write());
			return `export { default } from ${JSON.stringify(`${written}?url&no-inline`)};`;
		}
	};
}

async function write() {
	const { script, style } = await bundle();
	const hash = createHash('sha256').update(script).digest('base64');
	const policy = [
		"default-src 'none'",
		`script-src 'sha256-${hash}'`,
		'worker-src blob: data:',
		"style-src 'unsafe-inline'",
		'img-src data: blob:',
		'font-src data:',
		'connect-src data: blob:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
	const page = readFileSync(resolve(root, 'src/takeaway/page.html'), 'utf8');
	mkdirSync(resolve(written, '..'), { recursive: true });
	writeFileSync(
		written,
		page
			.replace('{{policy}}', () => policy)
			.replace('<style></style>', () => `<style>${style}</style>`)
			.replace('<script type="module"></script>', () => `<script type="module">${script}</script>`)
	);
}

async function bundle() {
	const built = await build({
		configFile: false,
		root,
		logLevel: 'warn',
		publicDir: false,
		plugins: [svelte(), workersInline()],
		resolve: {
			alias: {
				$lib: resolve(root, 'src/lib'),
				'$app/paths': resolve(root, 'src/takeaway/paths.ts'),
				'$app/navigation': resolve(root, 'src/takeaway/navigation.ts')
			}
		},
		// Chromium starts no module out of a blob on a page that was opened from a disk.
		worker: { format: 'iife' },
		build: {
			write: false,
			assetsInlineLimit: Number.MAX_SAFE_INTEGER,
			cssCodeSplit: false,
			modulePreload: false,
			chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
			rolldownOptions: {
				input: resolve(root, 'src/takeaway/main.ts'),
				output: { codeSplitting: false },
				checks: { pluginTimings: false }
			}
		}
	});
	const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (
		Array.isArray(built) ? built[0] : built
	);
	const [script, ...scripts] = output.flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
	const [style, ...styles] = output.flatMap((one) =>
		one.type === 'asset' && one.fileName.endsWith('.css') ? [String(one.source)] : []
	);
	if (!script || !style || scripts.length + styles.length > 0)
		throw new Error(
			`The takeaway is one script and one style, not: ${output.map((one) => one.fileName).join(', ')}`
		);
	return {
		// Inside a page these signs would end or open something.
		script: script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--'),
		// Fonts are in the page: they are there before the first paint if it waits for them.
		style: style.replaceAll('font-display:optional', 'font-display:block')
	};
}

/**
 * A page opened from a disk can start workers only out of itself.
 * @returns {import('vite').Plugin}
 */
function workersInline() {
	/** @type {Record<string, string>} */
	const own = {
		// Areas are not drawn there, and the pen is a tenth of the file.
		[resolve(root, 'src/lib/map/draw/start-pen.ts')]: 'export const startPen = () => null;',
		[resolve(root, 'src/lib/engine/start-worker.ts')]: `
			import Engine from './worker.ts?worker&inline';
			export const startWorker = () => new Engine({ name: 'dateline-engine' });`,
		[resolve(root, 'src/lib/map/set-worker.ts')]: `
			import 'maplibre-gl/dist/maplibre-gl.css';
			import { setWorkerUrl } from 'maplibre-gl';
			import source from 'maplibre-gl/dist/maplibre-gl-worker.mjs?raw';
			setWorkerUrl(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));`
	};
	return {
		name: 'workers-inline',
		enforce: 'pre',
		resolveId: (id) => (id === name ? `\0${name}` : null),
		load: (id) => (id === `\0${name}` ? 'export default "";' : (own[id] ?? null))
	};
}
