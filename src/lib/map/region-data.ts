import type { Feature, FeatureCollection } from 'geojson';
import type { RegionPicture, RegionShade } from '$lib/picture';
import type { World } from './read-world';
import { spanOf } from './region-span';
import type { PictureSource } from './style/build-style';

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/** Where a region stands on the ramp; -1 where it has no tint. */
export function tintOf({ classes: { classes } }: RegionPicture, shade: RegionShade): number {
	return shade.class === null ? -1 : classes[shade.class]!.tint;
}

/** The regions of a grouping as tinted countries and shapes, and one outline a region. */
export function regionData(
	regions: RegionPicture | null,
	world: World
): { [S in PictureSource]?: FeatureCollection } {
	const shades = regions?.shades ?? [];
	return {
		regions: collection(
			shades.flatMap((shade): Feature[] => {
				const { key, countries, shape } = shade;
				const properties = { region: key, tint: tintOf(regions!, shade), span: spanOf(shade, world) };
				const land = world.land.features.filter(({ id }) => countries.includes(String(id)));
				const own: Feature[] = shape ? [{ type: 'Feature', properties, geometry: shape }] : [];
				return [...land.map((country) => ({ ...country, properties })), ...own];
			})
		),
		'region-outlines': collection(
			shades.flatMap(({ key, selected, countries, shape }): Feature[] => {
				const properties = { region: key, selected };
				const geometry = world.outline((country) => countries.includes(country));
				const own: Feature[] = shape ? [{ type: 'Feature', properties, geometry: shape }] : [];
				return countries.length > 0 ? [{ type: 'Feature', properties, geometry }, ...own] : own;
			})
		)
	};
}
