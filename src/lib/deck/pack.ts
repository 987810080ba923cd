import { parse, stringify } from 'devalue';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What one file of a briefing holds besides the page that shows it. */
export interface Pack<Facts> {
	readonly facts: Facts;
	/** By their paths on the page they were taken from. */
	readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
	/** Of the basemap, by "zoom/x/y". */
	readonly tiles: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

const [factsName, files, tiles] = ['facts.json', 'files', 'tiles/'];

/** A pack as text that stands in a page. Facts are plain data, maps, sets and typed arrays. */
export function closePack(pack: Pack<unknown>): string {
	const parts: Record<string, Uint8Array> = { [factsName]: strToU8(stringify(pack.facts)) };
	for (const [path, bytes] of pack.files) parts[files + path] = bytes;
	for (const [key, bytes] of pack.tiles) parts[tiles + key] = bytes;
	return toBase64(zipSync(parts));
}

/** @throws Error where the text was cut short or changed */
export function openPack<Facts>(text: string): Pack<Facts> {
	const parts = Object.entries(unzipSync(fromBase64(text)) as Record<string, Uint8Array<ArrayBuffer>>);
	const under = (folder: string) =>
		new Map(
			parts.flatMap(([name, bytes]): [string, Uint8Array<ArrayBuffer>][] =>
				name.startsWith(folder) ? [[name.slice(folder.length), bytes]] : []
			)
		);
	const facts = parts.find(([name]) => name === factsName);
	if (!facts) throw new Error('The file of this briefing is damaged: it holds no records.');
	return { facts: parse(strFromU8(facts[1])) as Facts, files: under(files), tiles: under(tiles) };
}

/** Characters are made of so many bytes at a time: a call takes only so many arguments. */
const stretch = 0x8000;

function toBase64(bytes: Uint8Array): string {
	let letters = '';
	for (let i = 0; i < bytes.length; i += stretch)
		letters += String.fromCharCode(...bytes.subarray(i, i + stretch));
	return btoa(letters);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
