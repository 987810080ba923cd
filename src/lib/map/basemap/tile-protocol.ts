import { addProtocol } from 'maplibre-gl';
import { archiveSource } from './archive-source';
import { tileAddress, type Archive, type ArchiveName } from './archives';
import { NotHeld } from './not-held';
import { openArchive } from './open-archive';

const archives = new Map<string, Archive>();
let isAdded = false;

/** From now on the map’s sources of this name are read from an archive; null takes it away. */
export function setArchive(name: ArchiveName, archive: Archive | null): void {
	if (archive) archives.set(name, archive);
	else archives.delete(name);
	if (isAdded) return;
	isAdded = true;
	addProtocol(tileAddress.scheme, async ({ url }) => {
		const [of = '', z, x, y] = url.slice(`${tileAddress.scheme}://`.length).split('/');
		const tile = await archives.get(of)?.tile(Number(z), Number(x), Number(y));
		return { data: tile ?? new Uint8Array() };
	});
}

/** Tiles of a basemap that is not whole; null for one that is not held, where those above it are drawn instead. */
export type HeldTiles = (z: number, x: number, y: number) => Uint8Array<ArrayBuffer> | null;

/** Reads the archive at an address from memory from now on. */
export function holdArchive(url: string, tiles: HeldTiles): void {
	const unread = () => Promise.reject(new Error(`${url} is held as tiles alone.`));
	opened.set(url, {
		header: unread,
		metadata: unread,
		tile: async (z, x, y) => {
			const tile = tiles(z, x, y);
			if (!tile) throw new NotHeld(`${z}/${x}/${y}`);
			return tile;
		}
	});
}

const opened = new Map<string, Archive>();

/** The archive at an address, opened once however many maps draw it. */
export function archiveAt(url: string): Archive {
	const known = opened.get(url) ?? openArchive(archiveSource(url));
	opened.set(url, known);
	return known;
}
