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

/** @typedef {{ name: string, command: string, report?: string, count?: (report: any) => Counts }} Step */

/** @param {'unit' | 'browser'} project @returns {Step} */
const vitest = (project) => ({
	name: `${project} tests`,
	command: `npx vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${results}/${project}.json`,
	report: `${results}/${project}.json`,
	count: countVitest
});

/**
 * Stages follow each other; the lanes of a stage run beside each other, the steps of a lane in turn. Types, lint and the
 * build keep one core busy, the unit tests the other; a browser that paints without a graphics card wants both.
 *
 * @type {Step[][][]}
 */
const stages = [
	[[{ name: 'chromium', command: 'node scripts/ensure-chromium.mjs' }]],
	[
		[
			{ name: 'check', command: 'npm run --silent check' },
			{ name: 'lint', command: 'npm run --silent lint' },
			{ name: 'build', command: 'npm run --silent build' }
		],
		[vitest('unit')]
	],
	[[vitest('browser')]],
	[
		[
			{
				name: 'e2e tests',
				command: 'npx playwright test',
				report: `${results}/e2e.json`,
				count: countPlaywright
			}
		]
	]
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

/**
 * Beside another lane what a step says is kept and printed when it ends, so that the two do not mix.
 *
 * @param {string} command @param {NodeJS.ProcessEnv} env @param {boolean} isAlone
 * @returns {Promise<{ ok: boolean, said: Buffer }>}
 */
function run(command, env, isAlone) {
	return new Promise((resolve) => {
		/** @type {Buffer[]} */
		const said = [];
		const child = spawn(command, {
			shell: true,
			stdio: isAlone ? 'inherit' : ['inherit', 'pipe', 'pipe'],
			env
		});
		child.stdout?.on('data', (chunk) => said.push(chunk));
		child.stderr?.on('data', (chunk) => said.push(chunk));
		child
			.on('error', () => resolve({ ok: false, said: Buffer.concat(said) }))
			.on('close', (code) => resolve({ ok: code === 0, said: Buffer.concat(said) }));
	});
}

await rm(results, { recursive: true, force: true });
await mkdir(results, { recursive: true });
const env = { ...process.env, TZ: 'UTC', E2E_PORT: process.env.E2E_PORT ?? String(await freePort()) };
const total = { passed: 0, failed: 0, skipped: 0 };

/** @param {Step} step @param {boolean} isAlone @returns {Promise<boolean>} whether what follows may run */
async function take({ name, command, report, count }, isAlone) {
	const title = `\n== ${name}: ${command}`;
	if (isAlone) console.log(title);
	const began = Date.now();
	const { ok, said } = await run(command, env, isAlone);
	if (!isAlone) process.stdout.write(`${title}\n${said}`);
	let failedHere = 0;
	if (report && count) {
		try {
			const counts = count(JSON.parse(await readFile(report, 'utf8')));
			total.passed += counts.passed;
			total.skipped += counts.skipped;
			failedHere = counts.failed;
		} catch {
			console.error(`${name} left no report in ${report}.`);
			failedHere = 1;
		}
	}
	// A step can fail without a failing test (a lint error, a server that does not start): that is one failure.
	failedHere = ok ? failedHere : Math.max(1, failedHere);
	total.failed += failedHere;
	console.log(`== ${name}: ${((Date.now() - began) / 1000).toFixed(0)} s`);
	if (failedHere > 0) console.error(`\nStopped at: ${name}`);
	return failedHere === 0;
}

for (const lanes of stages) {
	await Promise.all(
		lanes.map(async (steps) => {
			for (const step of steps) if (!(await take(step, lanes.length === 1))) break;
		})
	);
	if (total.failed > 0) {
		process.exitCode = 1;
		break;
	}
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
