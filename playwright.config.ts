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
	retries: 0,
	// Software rendering on two cores: a map's first frame can take seconds.
	timeout: 120_000,
	expect: { timeout: 15_000 },
	forbidOnly: Boolean(process.env.CI),
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	use: {
		baseURL: address,
		viewport: { width: 1440, height: 900 },
		locale: 'en-GB',
		timezoneId: 'UTC',
		trace: 'retain-on-failure',
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
