import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/find-chromium.mjs';
import { takeaway } from './scripts/takeaway-plugin.mjs';

const testing = Boolean(process.env.VITEST);
if (testing) process.env.TZ = 'UTC';

export default defineConfig({
	plugins: [sveltekit(), takeaway()],
	// Its worker is a module of its own, found beside the package; a pre-bundled copy would lose it.
	optimizeDeps: { exclude: ['maplibre-gl'] },
	// Its entry for Node is a bundle that exports nothing by name.
	ssr: { noExternal: ['mgrs'] },
	worker: { format: 'es' },
	build: { rolldownOptions: { checks: { pluginTimings: false } } },
	server: { fs: { allow: ['geo', process.env.DATELINE_GEO ?? 'geo'] } },
	test: {
		expect: { requireAssertions: true },
		attachmentsDir: 'test-results/attachments',
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// Files share what they import: no test changes a module, and most of the time went into loading them.
					isolate: false,
					// Properties over the real world take seconds, and a machine may be busy.
					testTimeout: 60_000,
					include: ['tests/unit/**/*.test.ts']
				}
			},
			{
				extends: true,
				optimizeDeps: {
					include: [
						'@turf/turf',
						'axe-core',
						'd3-scale',
						'fflate',
						'hyparquet-writer',
						'idb',
						'marked',
						'minisearch',
						'tinykeys',
						'topojson-client',
						'valibot'
					]
				},
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						provider: playwright(
							testing
								? { launchOptions: launchOptions(), contextOptions: { locale: 'en-GB', timezoneId: 'UTC' } }
								: {}
						),
						instances: [{ browser: 'chromium' }],
						viewport: { width: 1024, height: 768 },
						screenshotFailures: false,
						expect: {
							toMatchScreenshot: {
								comparatorName: 'pixelmatch',
								// A count, not a share: one hundredth of a picture let a change of font pass.
								comparatorOptions: { threshold: 0.1, allowedMismatchedPixels: 20 }
							}
						}
					}
				}
			}
		]
	}
});
