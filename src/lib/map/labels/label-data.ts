import type { Feature, FeatureCollection } from 'geojson';
import type { LngLat } from '$lib/picture';
import { roomKey } from '../room-image';
import type { Box } from './label-room';
import { settings } from './label-text';
import type { PlacedLabel } from './place-labels';
import { regionSetting, type PlacedRegion } from './place-regions';

/** Placed labels as a source; `theme` is part of a leader’s name, so that another theme repaints it. */
export function labelData(placed: readonly PlacedLabel[], theme: string): FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: placed.map(({ mark, text, anchor, offset, leader }): Feature => {
			const { setting, name, detail } = text;
			return {
				type: 'Feature',
				geometry: { type: 'Point', coordinates: [...mark.at] },
				properties: {
					...{ mark: mark.id, setting, name, detail: detail && `\n${detail}`, anchor },
					offset: inEms(offset, settings[setting].size),
					leader: leaderKey(leader, theme)
				}
			};
		})
	};
}

/** Placed names of regions as a source. */
export function regionLabelData(placed: readonly PlacedRegion[], theme: string): FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: placed.map(({ shade, name, detail, offset, leader }): Feature => ({
			type: 'Feature',
			geometry: { type: 'Point', coordinates: [...shade.label] },
			properties: {
				...{ region: shade.key, name, detail: detail && `\n${detail}` },
				offset: inEms(offset, regionSetting.size),
				leader: leaderKey(leader, theme)
			}
		}))
	};
}

/**
 * What lies over a map as a source: room that is taken.
 * @param at the position under a pixel; null beyond the globe
 */
export function coveredData(
	covered: readonly Box[],
	at: (x: number, y: number) => LngLat | null
): FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: covered.flatMap(([left, top, right, bottom]): Feature[] => {
			const coordinates = at((left + right) / 2, (top + bottom) / 2);
			if (!coordinates || right <= left || bottom <= top) return [];
			const icon = roomKey(right - left, bottom - top);
			return [
				{ type: 'Feature', geometry: { type: 'Point', coordinates: [...coordinates] }, properties: { icon } }
			];
		})
	};
}

const inEms = (offset: readonly number[], size: number) =>
	offset.map((pixels) => Math.round((pixels / size) * 1000) / 1000);

/** The name of a leader line’s picture; empty where there is no line. */
const leaderKey = (ends: readonly number[] | null, theme: string) =>
	ends ? `leader ${theme} ${ends.map((end) => Math.round(end)).join(' ')}` : '';
