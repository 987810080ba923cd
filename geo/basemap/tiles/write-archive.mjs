import { createHash } from 'node:crypto';
import { gzipSync } from 'fflate';
import { zxyToTileId } from 'pmtiles';

/** @typedef {{ id: number, offset: number, length: number, run: number }} Entry */

const headerBytes = 127;

/** A reader's first request is of so many bytes: header and root directory must lie in them. */
const firstBytes = 16_384;
const leafEntries = 2048;
const [gzipped, vectorTiles] = [2, 1];

/**
 * A PMTiles archive (version 3), clustered: tiles in the order of their ids, equal ones once.
 * @param {Iterable<{ z: number, x: number, y: number, bytes: Uint8Array }>} tiles gzipped vector tiles
 * @param {{ minZoom: number, maxZoom: number, metadata: unknown,
 *   bounds?: [west: number, south: number, east: number, north: number] }} about
 */
export function writeArchive(
	tiles,
	{ minZoom, maxZoom, metadata, bounds = [-180, -85.051129, 180, 85.051129] }
) {
	const sorted = [...tiles]
		.map(({ z, x, y, bytes }) => ({ id: zxyToTileId(z, x, y), bytes }))
		.sort((a, b) => a.id - b.id);
	/** @type {Map<string, { offset: number, length: number }>} */
	const known = new Map();
	/** @type {Uint8Array[]} */
	const data = [];
	/** @type {Entry[]} */
	const entries = [];
	let size = 0;
	for (const { id, bytes } of sorted) {
		const key = createHash('sha256').update(bytes).digest('hex');
		let at = known.get(key);
		if (!at) {
			at = { offset: size, length: bytes.length };
			known.set(key, at);
			data.push(bytes);
			size += bytes.length;
		}
		const last = entries.at(-1);
		if (last && last.offset === at.offset && last.id + last.run === id) last.run++;
		else entries.push({ id, ...at, run: 1 });
	}

	const { root, leaves } = directories(entries);
	const about = gzip(new TextEncoder().encode(JSON.stringify(metadata)));
	const header = new DataView(new ArrayBuffer(headerBytes));
	new Uint8Array(header.buffer).set(new TextEncoder().encode('PMTiles'));
	header.setUint8(7, 3);
	const lengths = [root.length, about.length, leaves.length, size];
	let offset = headerBytes;
	lengths.forEach((length, i) => {
		header.setBigUint64(8 + i * 16, BigInt(offset), true);
		header.setBigUint64(16 + i * 16, BigInt(length), true);
		offset += length;
	});
	[sorted.length, entries.length, known.size].forEach((count, i) =>
		header.setBigUint64(72 + i * 8, BigInt(count), true)
	);
	[1, gzipped, gzipped, vectorTiles, minZoom, maxZoom].forEach((value, i) => header.setUint8(96 + i, value));
	bounds.forEach((degrees, i) => header.setInt32(102 + i * 4, Math.round(degrees * 1e7), true));
	header.setUint8(118, minZoom);
	header.setInt32(119, Math.round(((bounds[0] + bounds[2]) / 2) * 1e7), true);
	header.setInt32(123, Math.round(((bounds[1] + bounds[3]) / 2) * 1e7), true);
	return Buffer.concat([new Uint8Array(header.buffer), root, about, leaves, ...data]);
}

/** @param {Entry[]} entries */
function directories(entries) {
	const whole = directory(entries);
	if (whole.length + headerBytes <= firstBytes) return { root: whole, leaves: new Uint8Array() };
	/** @type {Entry[]} */
	const pointers = [];
	/** @type {Uint8Array[]} */
	const leaves = [];
	let offset = 0;
	for (let i = 0; i < entries.length; i += leafEntries) {
		const part = entries.slice(i, i + leafEntries);
		const leaf = directory(part);
		pointers.push({ id: /** @type {Entry} */ (part[0]).id, offset, length: leaf.length, run: 0 });
		leaves.push(leaf);
		offset += leaf.length;
	}
	const root = directory(pointers);
	if (root.length + headerBytes > firstBytes) throw new Error('The root directory is too long.');
	return { root, leaves: Buffer.concat(leaves) };
}

/** @param {Entry[]} entries */
function directory(entries) {
	/** @type {number[]} */
	const bytes = [];
	/** @param {number} value */
	const varint = (value) => {
		for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
		bytes.push(value);
	};
	varint(entries.length);
	entries.forEach(({ id }, i) => varint(id - (entries[i - 1]?.id ?? 0)));
	entries.forEach(({ run }) => varint(run));
	entries.forEach(({ length }) => varint(length));
	entries.forEach(({ offset }, i) => {
		const before = entries[i - 1];
		varint(before && before.offset + before.length === offset ? 0 : offset + 1);
	});
	return gzip(Uint8Array.from(bytes));
}

/** @param {Uint8Array} bytes */
function gzip(bytes) {
	return gzipSync(bytes, { level: 9, mtime: 0 });
}
