import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/find-chromium.mjs';

const port = Number(process.env.E2E_PORT ?? '4319');
const address = `http://127.0.0.1:${port}`;
const broken = `http://127.0.0.1:${port + 1}`;
process.env.E2E_BROKEN = broken;

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results/e2e',
	workers: 2,
	// Journeys share the page of their worker: see tests/e2e/the-page.ts.
	fullyParallel: true,
	retries: 0,
	// Software rendering on two cores: a map's first frame can take seconds.
	timeout: 120_000,
	expect: { timeout: 15_000 },
	forbidOnly: Boolean(process.env.CI),
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	use: {
		actionTimeout: 30_000,
		baseURL: address,
		// What software rendering costs follows the pixels; a journey about size sets its own.
		viewport: { width: 1200, height: 700 },
		contextOptions: { reducedMotion: 'reduce' },
		locale: 'en-GB',
		timezoneId: 'UTC',
		// A trace films every frame and copies the page at every step: half of what a journey costs.
		trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off',
		screenshot: 'only-on-failure',
		launchOptions: launchOptions()
	},
	webServer: [
		{
			command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
			url: address,
			reuseExistingServer: false
		},
		{
			command: `npx vite dev --host 127.0.0.1 --port ${port + 1} --strictPort`,
			env: { DATELINE_GEO: 'tests/fixtures/broken-geo' },
			url: broken,
			reuseExistingServer: false
		}
	]
});
