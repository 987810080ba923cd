import { strFromU8, Unzip, UnzipInflate } from 'fflate';
import type { Problem } from '$lib/base';
import { readDossier, type ReadDossier } from '$lib/dossier';
import { fileNames, manifestName, readManifest, sha256Of, type FileName } from './manifest';

export interface Unpacked extends ReadDossier {
	/** The view it was saved with. */
	readonly view: string;
	/** Tells this very file from any other. */
	readonly key: string;
}

/** The largest archive, and the most that all its files may hold, bytes. */
const most = { archive: 64 * 2 ** 20, content: 256 * 2 ** 20 };
/** Read in one go: a piece can unfold to a thousand times its size before its sum is looked at. */
const piece = 2 ** 16;
const empty: Readonly<Record<FileName, string>> = {
	'dossier.json': '{"documents":[],"groups":[]}',
	'places.geojson': '{"type":"FeatureCollection","features":[]}',
	'events.json': '{"events":[]}',
	'briefing.json': '{"title":"","slides":[]}'
};

const lost: Readonly<Record<FileName, string>> = {
	'dossier.json': 'its title, documents and groups are lost',
	'places.geojson': 'its places are lost',
	'events.json': 'its events are lost',
	'briefing.json': 'its slides are lost'
};

/**
 * Opens a dossier that was saved as one file. What of a damaged one is whole is in the dossier; what is lost is said.
 * @throws Error with a sentence where nothing of it is a dossier
 */
export async function unpackDossier(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Unpacked> {
	if (bytes.length > most.archive)
		throw new Error(`“${name}” is larger than ${most.archive / 2 ** 20} MB, which no dossier is.`);
	if (!(bytes[0] === 0x50 && bytes[1] === 0x4b))
		throw new Error(`“${name}” is no dossier file: a .dateline file is a zip archive, and this is none.`);
	const problems: Problem[] = [];
	const files = unzipped(bytes, problems);
	if (!fileNames.some((file) => files.has(file)))
		throw new Error(`“${name}” holds no file of a dossier that could be read. Nothing was opened.`);
	const manifestBytes = files.get(manifestName);
	if (!manifestBytes)
		problems.push({
			path: manifestName,
			message: 'It is missing or cut off; what the files should hold could not be checked.'
		});
	const manifest = manifestBytes ? readManifest(strFromU8(manifestBytes), problems) : null;
	const text = { ...empty };
	for (const file of fileNames) {
		const content = files.get(file);
		const known = manifest?.files.find((one) => one.name === file);
		if (!content) {
			const what = lost[file];
			if (file !== 'briefing.json' || known)
				problems.push({ path: file, message: `It is missing or cut off: ${what}.` });
			continue;
		}
		text[file] = strFromU8(content);
		if (manifest && known?.sha256 !== (await sha256Of(content)))
			problems.push({
				path: file,
				message: known
					? 'It is not what was saved: it was changed or damaged since. What can be read of it is open.'
					: 'The manifest does not speak of it; what can be read of it is open.'
			});
	}
	const read = readDossier({
		...{ dossier: text['dossier.json'], places: text['places.geojson'] },
		...{ events: text['events.json'], briefing: text['briefing.json'] }
	});
	return {
		dossier: read.dossier,
		problems: [...problems, ...read.problems],
		view: manifest?.view ?? '',
		key: `file-${(await sha256Of(bytes)).slice(0, 32)}`
	};
}

/** The files that are known by name, as far as the archive goes. */
function unzipped(bytes: Uint8Array, problems: Problem[]): Map<string, Uint8Array<ArrayBuffer>> {
	const known: ReadonlySet<string> = new Set([manifestName, ...fileNames]);
	const parts = new Map<string, { parts: Uint8Array[]; isWhole: boolean }>();
	const others: string[] = [];
	let room = most.content;
	let isTooMuch = false;
	const unzip = new Unzip((file) => {
		if (!known.has(file.name) || parts.has(file.name)) {
			others.push(file.name);
			return;
		}
		const held = { parts: [] as Uint8Array[], isWhole: false };
		parts.set(file.name, held);
		file.ondata = (fault, data, isLast) => {
			if (fault) throw fault;
			room -= data.length;
			if (room < 0) {
				isTooMuch = true;
				throw new Error('too much');
			}
			held.parts.push(data);
			held.isWhole = isLast;
		};
		file.start();
	});
	unzip.register(UnzipInflate);
	try {
		for (let from = 0; from < bytes.length; from += piece)
			unzip.push(bytes.subarray(from, from + piece), from + piece >= bytes.length);
	} catch {
		problems.push({
			path: 'file',
			message: isTooMuch
				? `Its files hold more than ${most.content / 2 ** 20} MB; what came after that is lost.`
				: 'The archive is damaged; what came after the damage is lost.'
		});
	}
	const strange = others.filter((name) => !name.endsWith('/'));
	if (strange.length > 0)
		problems.push({
			path: 'file',
			message: `${strange.length === 1 ? 'One entry is' : `${strange.length} entries are`} no file of a dossier (${clipped(strange[0]!)}), and left aside.`
		});
	const files = new Map<string, Uint8Array<ArrayBuffer>>();
	for (const [name, held] of parts) if (held.isWhole) files.set(name, joined(held.parts));
	return files;
}

const clipped = (name: string) => JSON.stringify(name.length > 60 ? `${name.slice(0, 59)}…` : name);

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
