import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { fromUnit, type LngLat, type MarkGrid, type Picture } from '$lib/picture';
import { glyphKey } from './glyph-image';
import { roomKey } from './room-image';
import type { PictureSource } from './style/build-style';

/** What is drawn over a whole: where events are dense, and the outlines of groups. */
export interface Overlays {
	readonly density: readonly { readonly at: LngLat; readonly events: number }[];
	readonly hulls: readonly { readonly hue: string; readonly geometry: Polygon }[];
}

/** What a map's sources held from the first frame on. */
export interface Begun {
	readonly picture: Picture;
	readonly theme: string;
	readonly overlays: Overlays;
}

const glyphRoom = (radius: number) => roomKey(2 * Math.ceil(radius));
const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/** The picture as the map's GeoJSON sources; the marks of a grid are drawn elsewhere and only keep labels off. `theme` is part of every image name, so a theme repaints them. */
export function pictureData(
	picture: Picture,
	theme: string,
	grid: MarkGrid | null
): { [S in PictureSource]?: FeatureCollection } {
	const themed = (features: readonly Feature[]) =>
		collection(features.map((one) => ({ ...one, properties: { ...one.properties, theme } })));
	return {
		areas: themed(picture.areas),
		arcs: themed(picture.arcs),
		marks: collection([
			...(grid ? roomOf(grid) : []),
			...picture.marks.map(({ id, at, glyph, priority }): Feature => ({
				type: 'Feature',
				geometry: { type: 'Point', coordinates: [...at] },
				properties: { id, priority, icon: grid ? glyphRoom(glyph.radius) : glyphKey(glyph, theme) }
			}))
		])
	};
}

/** Keeps labels off every mark of a grid, named or not. */
function roomOf(grid: MarkGrid): Feature[] {
	return Array.from({ length: grid.length }, (_, mark): Feature => {
		const coordinates = fromUnit([grid.x[mark]!, grid.y[mark]!]);
		const properties = { priority: grid.counts[mark]!, icon: glyphRoom(grid.radii[mark]!) };
		return { type: 'Feature', geometry: { type: 'Point', coordinates }, properties };
	});
}

/** Density and hulls as sources; the weights are of the square roots, so that one great city does not hide the rest. */
export function overlayData({ density, hulls }: Overlays): { [S in PictureSource]?: FeatureCollection } {
	const most = Math.sqrt(Math.max(1, ...density.map(({ events }) => events)));
	return {
		density: collection(
			density.map(({ at, events }) => ({
				type: 'Feature',
				properties: { weight: Math.sqrt(events) / most },
				geometry: { type: 'Point', coordinates: [...at] }
			}))
		),
		hulls: collection(hulls.map(({ hue, geometry }) => ({ type: 'Feature', properties: { hue }, geometry })))
	};
}
