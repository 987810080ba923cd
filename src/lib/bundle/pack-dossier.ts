import { strToU8, zipSync, type Zippable } from 'fflate';
import { citeView, type Dossier } from '$lib/dossier';
import { fileNames, manifestName, sha256Of, version, type FileName, type Manifest } from './manifest';

/** The same bytes at any time, in any time zone: zip has no date before. */
const zipTime = new Date(1980, 0, 1);

/**
 * A dossier as one file: a zip of its folder with a manifest. The same dossier and view give the same bytes.
 * @param view as the query of an address
 */
export async function packDossier(dossier: Dossier, view: string): Promise<Uint8Array<ArrayBuffer>> {
	const texts = writeDossier(dossier);
	const files = fileNames.map((name) => ({ name, bytes: strToU8(texts[name]) as Uint8Array<ArrayBuffer> }));
	const manifest: Manifest = {
		...{ format: 'dateline', version, title: dossier.title },
		...{ citation: citeView('The whole dossier', [], dossier), view },
		redacted: dossier.redacted,
		files: await Promise.all(
			files.map(async ({ name, bytes }) => ({ name, bytes: bytes.length, sha256: await sha256Of(bytes) }))
		)
	};
	const entries: Zippable = { [manifestName]: strToU8(textOf(manifest)) };
	for (const { name, bytes } of files) entries[name] = bytes;
	return zipSync(entries, { level: 9, mtime: zipTime }) as Uint8Array<ArrayBuffer>;
}

/** The files of a dossier's folder, as `readDossier` takes them. */
function writeDossier({ places, events, briefing, ...about }: Dossier): Record<FileName, string> {
	return {
		'dossier.json': textOf(about),
		'places.geojson': textOf({ type: 'FeatureCollection', features: places }),
		'events.json': textOf({ events }),
		'briefing.json': textOf(briefing)
	};
}

const textOf = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;
