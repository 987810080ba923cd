import { defineConfig } from 'vite';
import { pageConfig } from '../page-config';

/** The page on which maps are measured side by side: the product's own modules and its peers. */
export default defineConfig({
	...pageConfig('map'),
	preview: {
		// Without these a browser does not say how much memory a page takes.
		headers: {
			'Cross-Origin-Opener-Policy': 'same-origin',
			'Cross-Origin-Embedder-Policy': 'require-corp'
		}
	}
});
