import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** @param {string} command @param {readonly string[]} args @returns {Promise<number>} the exit code */
export function run(command, args) {
	return new Promise((resolve) => {
		spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
			.on('error', () => resolve(1))
			.on('exit', (code) => resolve(code ?? 1));
	});
}

/** Installs what the product is measured beside, once; no part of the product needs it. */
export async function installPeers() {
	if (existsSync('tests/bench/node_modules/flatbush')) return;
	console.error('Installing the peers of the benchmarks in tests/bench ...');
	const code = await run('npm', [
		'ci',
		'--prefix',
		'tests/bench',
		'--no-audit',
		'--no-fund',
		'--loglevel=error'
	]);
	if (code !== 0) throw new Error('The peers could not be installed: npm ci --prefix tests/bench failed.');
}
