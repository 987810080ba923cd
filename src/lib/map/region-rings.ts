import type { FeatureCollection } from 'geojson';
import { toUnit, unitPixels, type MarkGrid, type Picture, type RegionPicture } from '$lib/picture';
import { glyphMargin } from './glyph-image';
import type { World } from './read-world';
import { tintOf } from './region-data';
import { spanOf } from './region-span';

/** A region narrower than this many pixels can be hidden under a mark. */
const small = 14;
const leastRadius = 11;
const gap = 2;

/** A ring around each region that is too small to be seen at a zoom, wider than the mark that stands on it. */
export function regionRings(
	regions: RegionPicture | null,
	world: World,
	{ marks }: Picture,
	grid: MarkGrid | null,
	zoom: number
): FeatureCollection {
	const pixels = unitPixels(zoom);
	const shades = (regions?.shades ?? []).filter((shade) => spanOf(shade, world) * pixels < small);
	const standing = grid
		? Array.from(grid.radii, (radius, i) => ({ x: grid.x[i]!, y: grid.y[i]!, radius }))
		: marks.map(({ at, glyph: { radius } }) => ({ x: toUnit(at)[0], y: toUnit(at)[1], radius }));
	return {
		type: 'FeatureCollection',
		features: shades.map((shade) => {
			const [x, y] = toUnit(shade.label);
			const reach = standing
				.map((mark) => ({ off: Math.hypot(mark.x - x, mark.y - y) * pixels, radius: mark.radius }))
				.filter(({ off }) => off < small)
				.map(({ off, radius }) => off + radius + glyphMargin + gap);
			return {
				type: 'Feature',
				properties: {
					...{ region: shade.key, selected: shade.selected, tint: tintOf(regions!, shade) },
					radius: Math.max(leastRadius, ...reach)
				},
				geometry: { type: 'Point', coordinates: [...shade.label] }
			};
		})
	};
}
