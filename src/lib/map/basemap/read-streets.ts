import { fileSource } from './file-source';
import { openArchive } from './open-archive';

/** A reader’s own archive of streets, in the layers of the Protomaps basemap. */
export interface Streets {
	readonly name: string;
	readonly file: Blob;
	readonly minZoom: number;
	readonly maxZoom: number;
	/** West, south, east, north in degrees. */
	readonly bounds: readonly [number, number, number, number];
}

/** Layers without which it is no street map of the schema. */
const needed = ['roads', 'water', 'places'];
const vectorTiles = 1;

/**
 * Reads what an archive of streets says of itself.
 * @throws Error with a sentence, when the file is no archive or holds something else
 */
export async function readStreets(file: Blob, name: string): Promise<Streets> {
	const magic = new TextDecoder('latin1').decode(await file.slice(0, 7).arrayBuffer());
	if (magic !== 'PMTiles')
		throw new Error(`“${name}” is not a PMTiles archive: it does not begin like one. Nothing is changed.`);
	const archive = openArchive(fileSource(file));
	const header = await archive.header().catch(() => {
		throw new Error(`“${name}” is a PMTiles archive of another version or is cut short. Nothing is changed.`);
	});
	if (header.tileType !== vectorTiles)
		throw new Error(
			`“${name}” holds pictures, not vector tiles, so it cannot take the map’s colours. Nothing is changed.`
		);
	const layers = layersOf(await archive.metadata().catch(() => null));
	const missing = needed.filter((layer) => !layers.includes(layer));
	if (missing.length > 0)
		throw new Error(
			`“${name}” has no ${missing.map((layer) => `“${layer}”`).join(', ')} layer: it is not in the Protomaps basemap schema. Nothing is changed.`
		);
	return {
		name,
		file,
		minZoom: header.minZoom,
		maxZoom: header.maxZoom,
		bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat]
	};
}

function layersOf(metadata: unknown): string[] {
	const layers = (metadata as { vector_layers?: unknown } | null)?.vector_layers;
	return Array.isArray(layers) ? layers.map((layer: { id?: unknown }) => String(layer?.id)) : [];
}
