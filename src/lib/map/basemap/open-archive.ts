import { PMTiles, type Header, type Source } from 'pmtiles';

export interface Archive {
	/** A tile’s bytes, or none where the archive is empty. */
	readonly tile: (z: number, x: number, y: number, signal?: AbortSignal) => Promise<Uint8Array>;
	readonly header: () => Promise<Header>;
	readonly metadata: () => Promise<unknown>;
}

/** An archive that is read as tiles are asked for. A read that failed is tried again at the next tile. */
export function openArchive(source: Source): Archive {
	let open: PMTiles | null = null;
	async function read<T>(from: (archive: PMTiles) => Promise<T>): Promise<T> {
		const archive = (open ??= new PMTiles(source));
		try {
			return await from(archive);
		} catch (error) {
			// It remembers a directory that could not be read as one that never can.
			if (open === archive) open = null;
			throw error;
		}
	}
	return {
		tile: async (z, x, y) => new Uint8Array((await read((archive) => archive.getZxy(z, x, y)))?.data ?? []),
		header: () => read((archive) => archive.getHeader()),
		metadata: () => read((archive) => archive.getMetadata())
	};
}
