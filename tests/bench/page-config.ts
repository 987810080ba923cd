import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** How a page of a benchmark is built: as for readers, with the product's own modules and its archive. */
export const pageConfig = (folder: string): UserConfig => ({
	root: here(`./${folder}`),
	base: './',
	publicDir: here('../../static'),
	logLevel: 'warn',
	resolve: {
		alias: [
			{ find: '$lib', replacement: here('../../src/lib') },
			// A peer brings a MapLibre of its own; all are measured on the product's.
			{ find: /^maplibre-gl(?=$|\/)/, replacement: here('../../node_modules/maplibre-gl') }
		]
	},
	worker: { format: 'es' },
	build: {
		outDir: here(`./node_modules/.${folder}`),
		emptyOutDir: true,
		target: 'es2022',
		chunkSizeWarningLimit: 5000
	}
});
