import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright';
import { findChromium, launchOptions } from './find-chromium.mjs';

/** @typedef {[command: string, ...args: string[]]} Command */

const root = process.platform === 'linux' && process.getuid?.() === 0;

/** Ways to get a Chromium, each tried only if the one before brought none. */
const ways = [
	{
		said: "Playwright's installer",
		possible: true,
		commands: /** @type {Command[]} */ ([
			['npx', 'playwright', 'install', 'chromium'],
			...(root ? [['npx', 'playwright', 'install-deps', 'chromium']] : [])
		])
	},
	{
		said: 'apt-get',
		possible: root,
		commands: /** @type {Command[]} */ ([
			['apt-get', 'update'],
			['apt-get', 'install', '-y', '--no-install-recommends', 'chromium']
		])
	}
];

for (const way of ways) {
	if (findChromium()) break;
	if (!way.possible) continue;
	console.log(`No Chromium found; trying ${way.said}.`);
	way.commands.every(([command, ...args]) => {
		const { status } = spawnSync(command, args, {
			stdio: 'inherit',
			shell: process.platform === 'win32',
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
			timeout: 600_000
		});
		return status === 0;
	});
}

const found = findChromium();
if (!found) {
	console.error(
		'The tests need a Chromium: set CHROMIUM_PATH to one, or run `npx playwright install --with-deps chromium`, ' +
			"or install your system's package (`apt-get install chromium`)."
	);
	process.exitCode = 1;
} else {
	try {
		await (await chromium.launch(launchOptions())).close();
		console.log(`Chromium: ${found}`);
	} catch (error) {
		console.error(
			`The Chromium at ${found} does not start: ${error instanceof Error ? error.message : error}`
		);
		process.exitCode = 1;
	}
}
