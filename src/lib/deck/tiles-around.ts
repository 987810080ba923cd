import { toUnit, type Frame } from '$lib/picture';

export type TileAt = readonly [z: number, x: number, y: number];

/** Down to here the whole world is taken, so that there is land wherever one moves the map. */
const everywhere = 2;
/** The deepest the basemap goes. */
const deepest = 7;
/** How far beyond the zoom of a view there are tiles. */
const further = 1;

/** Tiles of the basemap that views need, with those above them and some way further in. */
export function tilesAround(views: readonly { readonly frame: Frame; readonly zoom: number }[]): TileAt[] {
	const found = new Map<string, TileAt>();
	const take = (z: number, [west, south, east, north]: Frame) => {
		const many = 2 ** z;
		const [left, top] = toUnit([west, north]);
		const [right, bottom] = toUnit([east, south]);
		const last = (share: number) => Math.min(many - 1, Math.max(0, Math.ceil(share * many) - 1));
		const first = (share: number) => Math.min(many - 1, Math.max(0, Math.floor(share * many)));
		for (let x = Math.floor(left * many); x <= Math.ceil(right * many) - 1; x++)
			for (let y = first(top); y <= last(bottom); y++) {
				const at: TileAt = [z, ((x % many) + many) % many, y];
				found.set(at.join('/'), at);
			}
	};
	for (let z = 0; z <= everywhere; z++) take(z, [-180, -85.05, 180, 85.05]);
	for (const { frame, zoom } of views)
		for (let z = everywhere + 1; z <= Math.min(deepest, zoom + further); z++) take(z, frame);
	return [...found.values()];
}
