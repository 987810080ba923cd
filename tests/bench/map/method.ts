import type { Map as MapLibreMap } from 'maplibre-gl';

/** A window of days, both ends included. */
export interface Days {
	readonly from: number;
	readonly to: number;
}

/** A way to show the events of a window on a map. */
export interface Method {
	/** Puts a number of events on the map, those of the window shown. */
	start(map: MapLibreMap, events: number, shown: Days): Promise<void>;
	/** Shows another window; what it takes to be painted is measured from here on. */
	show(window: Days): void;
}

/** Step i of the brush: 100 days on, and each uncovers an event where none was before. */
export const stepAt = (i: number): Days => ({ from: 9000 + 100 * i, to: 14_000 + 100 * i });
/** Steps after which a window would reach past the last day. */
export const mostSteps = 48;
