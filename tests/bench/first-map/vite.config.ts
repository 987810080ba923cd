import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The bare map, built as for readers. */
export default defineConfig({
	root: here('.'),
	base: './',
	publicDir: here('../../../static'),
	logLevel: 'warn',
	// A peer of other benchmarks brings a MapLibre of its own.
	resolve: {
		alias: [{ find: /^maplibre-gl(?=$|\/)/, replacement: here('../../../node_modules/maplibre-gl') }]
	},
	worker: { format: 'es' },
	build: {
		outDir: here('../node_modules/.first-map'),
		emptyOutDir: true,
		target: 'es2022',
		chunkSizeWarningLimit: 5000
	}
});
