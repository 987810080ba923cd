import type { Feature, FeatureCollection } from 'geojson';
import { settings } from './label-text';
import type { PlacedLabel } from './place-labels';

/** Placed labels as a source; `theme` is part of a leader’s name, so that another theme repaints it. */
export function labelData(placed: readonly PlacedLabel[], theme: string): FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: placed.map(({ mark, text, anchor, offset, leader }): Feature => {
			const { setting, name, detail } = text;
			const ems = offset.map((pixels) => Math.round((pixels / settings[setting].size) * 1000) / 1000);
			return {
				type: 'Feature',
				geometry: { type: 'Point', coordinates: [...mark.at] },
				properties: {
					...{ mark: mark.id, setting, name, detail: detail && `\n${detail}`, anchor, offset: ems },
					leader: leader ? leaderKey(leader, theme) : ''
				}
			};
		})
	};
}

export const leaderKey = (ends: readonly number[], theme: string) =>
	`leader ${theme} ${ends.map((end) => Math.round(end)).join(' ')}`;
