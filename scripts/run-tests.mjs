import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';

const results = 'test-results';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {any} report Vitest's JSON report @returns {Counts} */
const countVitest = (report) => ({
	passed: report.numPassedTests,
	failed: report.numFailedTests,
	skipped: report.numPendingTests + report.numTodoTests
});

/** @param {any} report Playwright's JSON report @returns {Counts} */
const countPlaywright = ({ stats }) => ({
	passed: stats.expected + stats.flaky,
	failed: stats.unexpected,
	skipped: stats.skipped
});

/** @type {{ name: string, command: string, report?: string, count?: (report: any) => Counts }[]} */
const steps = [
	{ name: 'chromium', command: 'node scripts/ensure-chromium.mjs' },
	{ name: 'check', command: 'npm run --silent check' },
	{ name: 'lint', command: 'npm run --silent lint' },
	{
		name: 'unit and browser tests',
		command: `npx vitest run --reporter=default --reporter=json --outputFile.json=${results}/vitest.json`,
		report: `${results}/vitest.json`,
		count: countVitest
	},
	{ name: 'build', command: 'npm run --silent build' },
	{
		name: 'e2e tests',
		command: 'npx playwright test',
		report: `${results}/e2e.json`,
		count: countPlaywright
	}
];

/** A port nobody listens on, so that a page served beside the tests is in nobody's way. */
function freePort() {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
		});
	});
}

/** @param {string} command @param {NodeJS.ProcessEnv} env @returns {Promise<boolean>} */
function run(command, env) {
	return new Promise((resolve) => {
		spawn(command, { shell: true, stdio: 'inherit', env })
			.on('error', () => resolve(false))
			.on('exit', (code) => resolve(code === 0));
	});
}

await rm(results, { recursive: true, force: true });
await mkdir(results, { recursive: true });
const env = { ...process.env, TZ: 'UTC', E2E_PORT: process.env.E2E_PORT ?? String(await freePort()) };
const total = { passed: 0, failed: 0, skipped: 0 };

for (const { name, command, report, count } of steps) {
	console.log(`\n== ${name}: ${command}`);
	const ok = await run(command, env);
	let failedHere = 0;
	if (report && count) {
		try {
			const counts = count(JSON.parse(await readFile(report, 'utf8')));
			total.passed += counts.passed;
			total.skipped += counts.skipped;
			failedHere = counts.failed;
		} catch {
			console.error(`${name} left no report in ${report}.`);
		}
	}
	// A step can fail without a failing test (a lint error, a server that does not start): that is one failure.
	total.failed += ok ? failedHere : Math.max(1, failedHere);
	if (total.failed > 0) {
		console.error(`\nStopped at: ${name}`);
		process.exitCode = 1;
		break;
	}
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
