import { escapeMarkup } from '$lib/base';
import { readBasemap } from '$lib/map';
import type { Frame } from '$lib/picture';
import { closePack } from './pack';
import { tilesAround } from './tiles-around';
import type { Writing } from './write-pptx';

/** What a file of a briefing is made of. */
export interface PageParts {
	readonly title: string;
	/** Address of the page that shows the briefing, with places for its parts. */
	readonly pageUrl: string;
	readonly facts: unknown;
	readonly basemapUrl: string;
	/** What slides show, with the zoom they show it at. */
	readonly views: readonly { readonly frame: Frame; readonly zoom: number }[];
	/** Other files the page reads, by path, with their addresses. */
	readonly files: ReadonlyMap<string, string>;
}

/** The briefing as one file that opens from a disk: the page itself, its records, and the basemap around its views. */
export async function writePage(parts: PageParts, { signal, step }: Writing): Promise<Blob> {
	const tile = await readBasemap(parts.basemapUrl);
	const wanted = tilesAround(parts.views);
	const tiles = new Map<string, Uint8Array<ArrayBuffer>>();
	for (const [i, [z, x, y]] of wanted.entries()) {
		signal.throwIfAborted();
		if (i % 25 === 0) step(`Basemap, tile ${i + 1} of ${wanted.length}`, i / wanted.length);
		tiles.set(`${z}/${x}/${y}`, new Uint8Array(await tile(z, x, y)));
	}
	const files = new Map<string, Uint8Array<ArrayBuffer>>();
	for (const [path, url] of parts.files)
		files.set(path, new Uint8Array(await (await read(url, signal)).arrayBuffer()));
	const page = await (await read(parts.pageUrl, signal)).text();
	step('The file is packed', 1);
	const title = escapeMarkup(parts.title);
	const pack = closePack({ facts: parts.facts, files, tiles });
	signal.throwIfAborted();
	const whole = page.replace('{{title}}', () => title).replace('id="pack">', (before) => before + pack);
	return new Blob([whole], { type: 'text/html' });
}

async function read(url: string, signal: AbortSignal): Promise<Response> {
	const response = await fetch(url, { signal });
	if (!response.ok) throw new Error(`${url} could not be read (${response.status}).`);
	return response;
}
