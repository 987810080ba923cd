import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The page on which maps are measured side by side: the product's own modules and its peers, built as for readers. */
export default defineConfig({
	root: here('.'),
	base: './',
	publicDir: here('../../../static'),
	logLevel: 'warn',
	resolve: {
		alias: [
			{ find: '$lib', replacement: here('../../../src/lib') },
			// A peer brings a MapLibre of its own; all are measured on the product's.
			{ find: /^maplibre-gl(?=$|\/)/, replacement: here('../../../node_modules/maplibre-gl') }
		]
	},
	worker: { format: 'es' },
	build: {
		outDir: here('../node_modules/.map'),
		emptyOutDir: true,
		target: 'es2022',
		chunkSizeWarningLimit: 5000
	},
	preview: {
		// Without these a browser does not say how much memory a page takes.
		headers: {
			'Cross-Origin-Opener-Policy': 'same-origin',
			'Cross-Origin-Embedder-Policy': 'require-corp'
		}
	}
});
