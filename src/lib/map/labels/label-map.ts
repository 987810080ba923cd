import type { FeatureCollection } from 'geojson';
import {
	fromUnit,
	isSeen,
	type LngLat,
	type Mark,
	type MarkGrid,
	type Picture,
	type RegionPicture
} from '$lib/picture';
import { horizonInView, projectNearest } from '../move-camera';
import type { MapLibreMap } from '../start-map';
import type { PictureSource } from '../style/build-style';
import { coveredData, labelData, regionLabelData } from './label-data';
import { rankOf } from './label-order';
import type { Box, Disc, Segment } from './label-room';
import { placeLabels } from './place-labels';
import { placeRegions } from './place-regions';

export interface Labelled {
	readonly picture: Picture;
	/** The marks of a large table, which are drawn elsewhere and keep names off all the same. */
	readonly grid: MarkGrid | null;
	/** Named in place of the countries and provinces that events stand in or documents name. */
	readonly regions: RegionPicture | null;
	readonly hoveredId: string | null;
	readonly theme: string;
	readonly width: number;
	readonly height: number;
	/** What lies over the map, CSS pixels. */
	readonly covered: readonly Box[];
}

/** What is painted around a mark’s own radius, CSS pixels. */
const halo = { crisp: 2, soft: 7, area: 5 };
const selectionRing = 8;

export interface LabelledMap {
	/** The names of a picture and its regions, and what the basemap’s keep off. */
	readonly data: { readonly [S in PictureSource]?: FeatureCollection };
	/** ISO codes of the countries that are named by these: the basemap need not name them again. */
	readonly countries: ReadonlySet<string>;
}

/** Names a map as it stands. */
export function labelMap(map: MapLibreMap, of: Labelled): LabelledMap {
	const { picture, grid, regions, hoveredId, theme, width, height, covered } = of;
	const horizon = horizonInView(map);
	const discOf = (at: LngLat, r: number): Disc | null => {
		if (horizon && !isSeen(horizon, at)) return null;
		const { x, y } = projectNearest(map, at);
		return x < -r || y < -r || x > width + r || y > height + r ? null : { x, y, r };
	};
	const reach = ({ glyph: { edge, radius, selected } }: Mark) =>
		radius + (selected ? selectionRing : halo[edge]);
	const zoom = map.getZoom();
	const standing = picture.marks.flatMap((mark) => {
		const disc = discOf(mark.at, reach(mark));
		return disc ? [{ mark, disc, rank: rankOf(mark, hoveredId, zoom) }] : [];
	});
	const cells = Array.from({ length: grid?.length ?? 0 }, (_, i) =>
		discOf(fromUnit([grid!.x[i]!, grid!.y[i]!]), grid!.radii[i]! + halo.area)
	);
	const lines = picture.arcs.flatMap(({ geometry }) =>
		segmentsOf(
			geometry.coordinates[0]!.map((position) => {
				const at = position as [number, number];
				return horizon && !isSeen(horizon, at) ? null : projectNearest(map, at);
			})
		).filter(
			([x1, y1, x2, y2]) =>
				Math.max(x1, x2) > 0 && Math.max(y1, y2) > 0 && Math.min(x1, x2) < width && Math.min(y1, y2) < height
		)
	);
	const named = standing.flatMap(({ rank, ...one }) =>
		rank === null || (regions && (rank === 'minor' || rank === 'mention')) ? [] : [{ ...one, rank }]
	);
	const discs = [...standing.map(({ disc }) => disc), ...cells.filter((disc) => disc !== null)];
	const room = { width, height, discs, covered, lines };
	const placed = placeLabels(named, room);
	const toName = (regions?.shades ?? []).flatMap((shade) => {
		const spot = discOf(shade.label, 0);
		return spot ? [{ shade, x: spot.x, y: spot.y }] : [];
	});
	const placedRegions = placeRegions(
		toName,
		placed.map(({ box }) => box),
		room
	);
	return {
		data: {
			labels: labelData(placed, theme),
			'region-labels': regionLabelData(placedRegions, theme),
			covered: coveredData(covered, (x, y) => {
				const at = map.unproject([x, y]).wrap();
				const { x: right, y: down } = projectNearest(map, [at.lng, at.lat]);
				return Math.hypot(right - x, down - y) < 1 ? [at.lng, at.lat] : null;
			})
		},
		countries: new Set([
			...placed.flatMap(({ mark: { label } }) => label.country ?? []),
			...placedRegions.flatMap(({ shade: { key, countries } }) => countries.filter((code) => code === key))
		])
	};
}

/** The pieces of a line, without those behind the globe. */
function segmentsOf(points: readonly ({ x: number; y: number } | null)[]): Segment[] {
	return points.slice(1).flatMap((to, i): Segment[] => {
		const from = points[i];
		return from && to ? [[from.x, from.y, to.x, to.y]] : [];
	});
}
