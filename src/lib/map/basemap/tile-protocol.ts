import { addProtocol } from 'maplibre-gl';
import { tileAddress, type Archive, type ArchiveName } from './archives';

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
