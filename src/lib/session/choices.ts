import type { Theatre } from '$lib/dossier';
import type { Layers, Sort } from '$lib/engine';
import type { ColumnKey, RegionSort } from '$lib/explore';
import type { Clauses, Door } from '$lib/filter';
import type { Camera, Classing, Projection, Selection } from '$lib/picture';
import type { Nearness, PointOfView } from '$lib/regions';

/** What is drawn over the basemap besides the marks: nothing, or the regions of a grouping. */
export const views = ['events', 'subregion', 'country', 'province', 'theatre', 'cluster'] as const;
export type View = (typeof views)[number];

export const listings = ['list', 'table'] as const;
export type Listing = (typeof listings)[number];

/** Everything a reader has chosen: what the address holds, and what a slide will. */
export interface Choices {
	readonly clauses: Clauses;
	readonly view: View;
	/** What is one cluster. */
	readonly nearness: Nearness;
	/** Whose borders regions are counted by where these are disputed. */
	readonly pointOfView: PointOfView;
	readonly regionSort: RegionSort;
	/** The keys of two regions that stand beside each other. */
	readonly compared: readonly [string, string] | null;
	/** How regions are put into classes, and the classes that are kept while the filter changes. */
	readonly classes: Classing;
	/** Theatres of the reader's own, each of one drawn part. */
	readonly own: readonly Theatre[];
	readonly selection: Selection | null;
	/** The number whose records are open, in place of the lists of what passes. */
	readonly door: Door | null;
	/** Whether places that no shown event stands at are drawn. */
	readonly mentioned: boolean;
	readonly layers: Layers;
	readonly listing: Listing;
	readonly sort: Sort;
	readonly columns: readonly ColumnKey[];
	/** Whether lists hold only what is in the map's frame. */
	readonly inView: boolean;
	/** Whether the document is open beside the map. */
	readonly reads: boolean;
	readonly projection: Projection;
	/** Null until the reader has moved the map. */
	readonly camera: Camera | null;
	/** Invented events in place of the dossier, for trying the page at a size. */
	readonly demo: number | null;
}

export const noChoices: Choices = {
	clauses: {},
	view: 'events',
	nearness: { km: 100, events: 2 },
	pointOfView: 'un',
	regionSort: 'events',
	compared: null,
	classes: { method: 'jenks', count: 5, of: 'events', breaks: null },
	own: [],
	selection: null,
	door: null,
	mentioned: true,
	layers: { marks: 'all', labels: 'all', arcs: 'all', areas: 'all', density: 'off', hulls: 'off' },
	listing: 'list',
	sort: { key: 'date', descending: true },
	columns: ['date', 'title', 'place', 'group', 'killed'],
	inView: false,
	reads: false,
	projection: 'mercator',
	camera: null,
	demo: null
};
