import type { Feature, FeatureCollection } from 'geojson';
import type { RegionPicture } from '$lib/picture';
import { tintOpacity } from '$lib/picture';
import { glyphKey, glyphMargin } from './glyph-image';
import type { Picture } from '$lib/picture';
import type { World } from './read-world';
import type { PictureSource } from './style/build-style';

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
const labelSize = 12.5;
/** More than the labels’ padding, or a label would collide with its own mark. */
const labelGap = 3;

/** The picture as the map's GeoJSON sources. `theme` is part of every image name, so a theme repaints them. */
export function pictureData(picture: Picture, theme: string): { [S in PictureSource]?: FeatureCollection } {
	const themed = (features: readonly Feature[]) =>
		collection(features.map((one) => ({ ...one, properties: { ...one.properties, theme } })));
	return {
		areas: themed(picture.areas),
		arcs: themed(picture.arcs),
		marks: collection(
			picture.marks.map(({ id, at, glyph, label, places, priority }) => ({
				type: 'Feature',
				geometry: { type: 'Point', coordinates: [...at] },
				properties: {
					id,
					name: label.name,
					detail: label.detail,
					// A movement is named by its arc's ends; its own label waits until it is picked.
					rank:
						glyph.selected || label.isMajor
							? 'major'
							: places.length === 0
								? 'none'
								: glyph.count > 0
									? 'minor'
									: 'mention',
					priority,
					icon: glyphKey(glyph, theme),
					labelOffset: (Math.ceil(glyph.radius + glyphMargin) + labelGap) / labelSize
				}
			}))
		)
	};
}

/** The regions of a grouping as tinted countries, one outline a region, and labels. */
export function regionData(
	regions: RegionPicture | null,
	world: World
): { [S in PictureSource]?: FeatureCollection } {
	const shades = regions?.shades ?? [];
	const shadeOf = new Map(shades.map((shade) => [shade.key, shade]));
	const most = Math.max(0, ...shades.map((shade) => shade.events));
	return {
		regions: collection(
			world.land.features.flatMap((country) => {
				const shade = shadeOf.get(regions?.regionOf(String(country.id)) ?? '');
				if (!shade) return [];
				return [{ ...country, properties: { region: shade.key, opacity: tintOpacity(shade.events, most) } }];
			})
		),
		'region-outlines': collection(
			shades.map(({ key, selected }) => ({
				type: 'Feature',
				properties: { region: key, selected },
				geometry: world.outline((country) => regions!.regionOf(country) === key)
			}))
		),
		'region-labels': collection(
			shades.map(({ key, name, detail, events, label }) => ({
				type: 'Feature',
				properties: { region: key, name, detail, events },
				geometry: { type: 'Point', coordinates: [...label] }
			}))
		)
	};
}
