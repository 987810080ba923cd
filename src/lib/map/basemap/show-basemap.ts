import type { Map as MapLibreMap } from 'maplibre-gl';
import { NotHeld } from './not-held';
import { archiveAt, setArchive } from './tile-protocol';

/** A read that failed is tried once more after so long, milliseconds. */
const patience = 1200;
const later = <T>(read: () => Promise<T>) =>
	new Promise<T>((done, fail) => setTimeout(() => read().then(done, fail), patience));

/** Reads the directory of the archive at an address, so that its tiles are asked for at once when they are wanted. */
export function openBasemap(url: string): void {
	// What cannot be read is said when a tile is missing.
	void archiveAt(url)
		.header()
		.catch(() => undefined);
}

/**
 * Draws the basemap out of its archive, under what is drawn already.
 * @param onshown once its tiles of the view are there
 * @param onmissing once, when a tile could not be read
 */
export function showBasemap(
	map: MapLibreMap,
	url: string,
	onshown: () => void,
	onmissing: (why: string) => void
): void {
	const archive = archiveAt(url);
	let [isShown, isMissing] = [false, false];
	setArchive('basemap', {
		...archive,
		async tile(z, x, y) {
			try {
				return await archive.tile(z, x, y).catch((why: unknown) => {
					if (why instanceof NotHeld) throw why;
					return later(() => archive.tile(z, x, y));
				});
			} catch (error) {
				if (error instanceof NotHeld) throw error;
				if (!isMissing) onmissing(error instanceof Error ? error.message : String(error));
				isMissing = true;
				throw error;
			}
		}
	});
	map.on('sourcedata', ({ sourceId, isSourceLoaded, tile }) => {
		if (sourceId !== 'basemap' || !tile || !isSourceLoaded || isShown || isMissing) return;
		isShown = true;
		onshown();
	});
	for (const layer of map.getStyle().layers)
		if ('source' in layer && layer.source === 'basemap')
			map.setLayoutProperty(layer.id, 'visibility', 'visible');
}
