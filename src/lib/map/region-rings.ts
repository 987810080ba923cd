import type { Feature, FeatureCollection } from 'geojson';
import {
	largestRadius,
	toUnit,
	unitPixels,
	type MarkGrid,
	type Picture,
	type RegionPicture
} from '$lib/picture';
import { glyphMargin } from './glyph-image';
import type { World } from './read-world';
import { tintOf } from './region-data';
import { spanOf } from './region-span';

/** A region narrower than this many pixels is not seen. */
const small = 14;
/** A wider one no mark can hide. */
const widest = 2 * (largestRadius + glyphMargin) + small;
const leastRadius = 11;
const gap = 2;

/** A ring around each region that is too small to be seen at a zoom or hidden under a mark, wider than that mark. */
export function regionRings(
	regions: RegionPicture | null,
	world: World,
	{ marks }: Picture,
	grid: MarkGrid | null,
	zoom: number
): FeatureCollection {
	const pixels = unitPixels(zoom);
	const standing = grid
		? Array.from(grid.radii, (radius, i) => ({ x: grid.x[i]!, y: grid.y[i]!, radius }))
		: marks.map(({ at, glyph: { radius } }) => ({ x: toUnit(at)[0], y: toUnit(at)[1], radius }));
	return {
		type: 'FeatureCollection',
		features: (regions?.shades ?? []).flatMap((shade): Feature[] => {
			const span = spanOf(shade, world) * pixels;
			if (span > widest) return [];
			const [x, y] = toUnit(shade.label);
			const reach = standing
				.map((mark) => ({ off: Math.hypot(mark.x - x, mark.y - y) * pixels, radius: mark.radius }))
				.filter(({ off }) => off < Math.max(small, span) / 2)
				.map(({ off, radius }) => off + radius + glyphMargin);
			if (span >= Math.max(small, ...reach.map((beyond) => beyond * 2))) return [];
			const tint = tintOf(regions!, shade);
			const radius = Math.max(leastRadius, ...reach.map((beyond) => beyond + gap));
			return [
				{
					type: 'Feature',
					properties: { region: shade.key, selected: shade.selected, tint, radius },
					geometry: { type: 'Point', coordinates: [...shade.label] }
				}
			];
		})
	};
}
