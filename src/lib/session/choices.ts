import type { Clauses } from '$lib/filter';
import type { Camera, Selection } from '$lib/picture';

/** What is drawn over the basemap besides the marks: nothing, or the regions of a grouping. */
export const views = ['events', 'subregion', 'country'] as const;
export type View = (typeof views)[number];

/** Everything a reader has chosen: what the address holds, and what a slide will. */
export interface Choices {
	readonly clauses: Clauses;
	readonly view: View;
	readonly selection: Selection | null;
	/** Whether places that no shown event stands at are drawn. */
	readonly mentioned: boolean;
	/** Null until the reader has moved the map. */
	readonly camera: Camera | null;
}

export const noChoices: Choices = {
	clauses: {},
	view: 'events',
	selection: null,
	mentioned: true,
	camera: null
};
