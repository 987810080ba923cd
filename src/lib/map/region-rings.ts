import type { Feature, FeatureCollection } from 'geojson';
import { fromUnit, toUnit, unitPixels, type Picture, type RegionPicture } from '$lib/picture';
import { glyphMargin } from './glyph-image';
import type { World } from './read-world';
import { tintOf } from './region-data';
import { spanOf } from './region-span';

/** A region narrower than this many pixels is not seen. */
const small = 14;
const leastRadius = 11;

/**
 * A ring around each region that is too small to be seen at a zoom or lies under one mark whole, wider than that mark.
 * Marks of a grid stand for whole cells, which are of no one region: they have none.
 */
export function regionRings(
	regions: RegionPicture | null,
	world: World,
	{ marks }: Picture,
	zoom: number
): FeatureCollection {
	const pixels = unitPixels(zoom);
	const standing = marks.map(({ at, glyph }) => ({ at: toUnit(at), radius: glyph.radius + glyphMargin }));
	return {
		type: 'FeatureCollection',
		features: (regions?.shades ?? []).flatMap((shade): Feature[] => {
			const half = (spanOf(shade, world) * pixels) / 2;
			const [x, y] = toUnit(shade.label);
			const over = standing.find(
				({ at, radius }) => Math.hypot(at[0] - x, at[1] - y) * pixels + half < Math.max(radius, small)
			);
			if (!over && half * 2 >= small) return [];
			const tint = tintOf(regions!, shade);
			const radius = Math.max(leastRadius, over?.radius ?? 0);
			return [
				{
					type: 'Feature',
					properties: { region: shade.key, selected: shade.selected, tint, radius },
					geometry: { type: 'Point', coordinates: over ? fromUnit(over.at) : [...shade.label] }
				}
			];
		})
	};
}
