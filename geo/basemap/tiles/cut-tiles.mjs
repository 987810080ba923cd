import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { gzipSync } from 'fflate';

/** @typedef {{ name: string, features: import('geojson').Feature[], tolerance?: number, from?: number }} Layer `from` the least zoom it is in */

export const maxZoom = 7;

/**
 * Every tile that has anything in it, gzipped by a compressor that gives the same bytes on every machine.
 * @param {Layer[]} layers
 * @returns {Generator<{ z: number, x: number, y: number, bytes: Uint8Array }>}
 */
export function* cutTiles(layers) {
	const indexed = layers.map(({ name, features, tolerance = 3, from = 0 }) => ({
		name,
		from,
		index: new GeoJSONVT(
			{ type: 'FeatureCollection', features },
			{ maxZoom, indexMaxZoom: maxZoom, indexMaxPoints: 0, tolerance, extent: 4096, buffer: 64 }
		)
	}));
	for (let z = 0; z <= maxZoom; z++)
		for (let x = 0; x < 2 ** z; x++)
			for (let y = 0; y < 2 ** z; y++) {
				/** @type {Record<string, any>} */
				const tile = {};
				for (const { name, from, index } of indexed) {
					if (z < from) continue;
					const part = index.getTile(z, x, y);
					const features = part?.features.filter(
						(/** @type {any} */ { tags }) => z === maxZoom || !(tags?.from > z + 1)
					);
					if (features?.length) tile[name] = { ...part, features };
				}
				if (Object.keys(tile).length > 0)
					yield {
						z,
						x,
						y,
						bytes: gzipSync(fromGeojsonVt(tile, { version: 2, extent: 4096 }), { level: 9, mtime: 0 })
					};
			}
}
