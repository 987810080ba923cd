import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const systemPaths = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

/** WebGL 2 without a GPU, and the same pixels on every machine. */
const flags = [
	'--no-sandbox',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--ignore-gpu-blocklist',
	'--font-render-hinting=none',
	'--force-color-profile=srgb',
	'--disable-lcd-text'
];

/** Playwright's own build: its path is known whether or not it has been downloaded. */
function playwrightPath() {
	try {
		return chromium.executablePath();
	} catch {
		return '';
	}
}

/**
 * Looks at `$CHROMIUM_PATH`, then for Playwright's own build, then in the usual places of the system.
 *
 * @param {{ env?: Record<string, string | undefined>, exists?: (path: string) => boolean, ownBuild?: string }} [machine]
 * @returns {string | undefined}
 */
export function findChromium({ env = process.env, exists = existsSync, ownBuild = playwrightPath() } = {}) {
	return [env.CHROMIUM_PATH ?? '', ownBuild, ...systemPaths].find((path) => path !== '' && exists(path));
}

/** Never throws: configuration files read this on machines that only build. */
export function launchOptions() {
	return { executablePath: findChromium(), args: flags };
}
