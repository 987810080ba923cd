import type { MapMouseEvent } from 'maplibre-gl';
import type { MarkGrid } from '$lib/picture';
import { markAt } from './grid/mark-at';
import { projectNear } from './grid/project-near';
import type { MapLibreMap } from './start-map';

/** What a click means: a mark by its id, a region or a place by its, or nothing. */
export type Pointed =
	| { readonly kind: 'mark'; readonly id: string }
	| { readonly kind: 'cell'; readonly cell: number }
	| { readonly kind: 'region'; readonly id: string }
	| { readonly kind: 'place'; readonly id: string };

/** @param hasRegions whether regions are tinted: a click then asks for the region under the areas of events */
export function underPointer(
	map: MapLibreMap,
	event: MapMouseEvent,
	grid: MarkGrid | null,
	hasRegions: boolean
): Pointed | null {
	const id = (event.originalEvent.target as HTMLElement | null)?.dataset.mark;
	if (id) return { kind: 'mark', id };
	if (grid) {
		const mark = markAt(grid, projectNear(map, event.point), event.point);
		if (mark >= 0) return { kind: 'cell', cell: grid.cells[mark]! };
	}
	const beneath = hasRegions ? ['region-ring', 'region-tint'] : ['area-band', 'area-hatch', 'area-tint'];
	const [feature] = map.queryRenderedFeatures(event.point, { layers: ['arc', 'region-label', ...beneath] });
	const { mark, region, place } = feature?.properties ?? {};
	if (region !== undefined) return { kind: 'region', id: region };
	if (mark !== undefined) return { kind: 'mark', id: mark };
	return place === undefined ? null : { kind: 'place', id: place };
}
