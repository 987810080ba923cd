import type { Problem } from '$lib/base';
import type { Dossier, EventRecord, Place, Theatre } from '$lib/dossier';
import type { Bins, Clauses, Door, Histogram, KeyDimension, SentencePart } from '$lib/filter';
import type {
	Classing,
	Frame,
	Horizon,
	LngLat,
	Mark,
	MarkGrid,
	Picture,
	RegionPicture,
	Selection
} from '$lib/picture';
import type { AnyGrouping, Nearness, RegionFacts, RegionTally } from '$lib/regions';
import type { Tally } from '$lib/table';
import type { Polygon } from 'geojson';
import type { DrawnTally } from './tally-held';

/** What a layer draws: nothing, everything, or only what the family of one group leads. */
export type Shown = 'off' | 'all' | { readonly group: string };
export const layerNames = ['marks', 'labels', 'arcs', 'areas', 'density', 'hulls'] as const;
export type LayerName = (typeof layerNames)[number];
export type Layers = { readonly [L in LayerName]: Shown };

/** Everything an answer depends on. */
export interface Question {
	readonly clauses: Clauses;
	/** The regions to add up; null for none. */
	readonly grouping: AnyGrouping | null;
	/** What is one cluster, where the grouping is by cluster. */
	readonly nearness: Nearness;
	/** The reader's own theatres, besides the dossier's. */
	readonly own: readonly Theatre[];
	/** The one that is being drawn, in place of what it was in `own`. */
	readonly drawn: Theatre | null;
	/** Whether the regions are also tinted on the map. */
	readonly tints: boolean;
	/** How tinted regions are put into classes. */
	readonly classes: Classing;
	/** Degrees and a step of zoom (`zoomStep`): what is marked is in or near the frame. */
	readonly view: {
		readonly frame: Frame;
		readonly zoom: number;
		/** What is seen of a globe; none on a flat map. */
		readonly horizon?: Horizon | null;
	};
	readonly selection: Selection | null;
	/** Whether places that no shown event stands at are drawn. */
	readonly mentioned: boolean;
	readonly layers: Layers;
	/** The number whose records are open, in place of what passes in lists; null for none. */
	readonly door: Door | null;
	/** Null: bins of the engine's own choice, over all its days. */
	readonly bins: Bins | null;
}

/** An event as lists show it: words, ready to be read. */
export interface Line {
	readonly row: number;
	readonly id: string;
	readonly title: string;
	/** Key of its kind in `markTable`. */
	readonly kind: string;
	/** Name of a colour token. */
	readonly hue: string;
	readonly date: string;
	readonly place: string;
	readonly groups: string;
	readonly status: string;
	readonly confidence: string;
	/** "115", "170 or more", "not stated"; empty for what is not an attack. */
	readonly killed: string;
	readonly tollStated: boolean;
	/** Where it stands on the map; null where no place is stated. */
	readonly at: LngLat | null;
}

export const sortKeys = [
	'date',
	'title',
	'place',
	'group',
	'type',
	'status',
	'confidence',
	'killed'
] as const;
export type SortKey = (typeof sortKeys)[number];
export interface Sort {
	readonly key: SortKey;
	readonly descending: boolean;
}

/** Some of a number of events, as many as there is room for. */
export interface Few {
	readonly count: number;
	readonly lines: readonly Line[];
}

/** What stands under the selection. */
export interface Selected {
	/** The mark that holds it; null while the filter, a layer or the view hides it. */
	readonly mark: Mark | null;
	readonly event: EventRecord | null;
	readonly place: Place | null;
	/**
	 * Of the events under the mark, the most telling first: how many, which one this is, its neighbours' ids, and on how
	 * many sources differ.
	 */
	readonly stack: {
		readonly size: number;
		readonly at: number;
		readonly before: string;
		readonly after: string;
		readonly disputed: number;
	};
	/** Shown events that stand at the place, latest first. */
	readonly here: Few;
}

/** Shown events that have something in common with one. */
export interface Neighbours {
	readonly samePlace: Few;
	/** Elsewhere, within 50 km. */
	readonly near: Few;
	/** Within 30 days before or after, wherever. */
	readonly around: Few;
	/** Led by the same group. */
	readonly sameGroup: Few;
}

/** An event on its way out, with the keys of the country and the subregion it counts in. */
export interface Exported {
	readonly event: EventRecord;
	readonly country: string;
	readonly subregion: string;
}

/** A record whose words were found. */
export interface Hit {
	readonly kind: 'event' | 'place' | 'group';
	readonly id: string;
	readonly name: string;
	readonly detail: string;
}

/** One group's colour and the outline around where its shown events stand. */
export interface Hull {
	readonly hue: string;
	readonly name: string;
	readonly geometry: Polygon;
}

/** What the page shows for a question. Every count in it is of the same rows. */
export interface Answer {
	readonly tally: Tally;
	/** Events by key, under every clause but the dimension's own; a group's hold its branches'. */
	readonly facets: { readonly [D in KeyDimension]: ReadonlyMap<string, number> };
	readonly histogram: Histogram;
	readonly sentence: readonly SentencePart[];
	/** Of the passing events, how many certainly lie in the date's window. */
	readonly certain: number;
	/** The regions of the grouping asked for, under every clause but their own. */
	readonly regions: RegionTally | null;
	/** Of the theatre that is being drawn, under every clause but the one by area. */
	readonly drawn: DrawnTally | null;
	readonly regionPicture: RegionPicture | null;
	/** Of a large table the marks are those of the grid, and the picture names the heaviest. */
	readonly picture: Picture;
	readonly grid: MarkGrid | null;
	/** Places with the number of events there, for the density layer; empty while it is off. */
	readonly density: readonly { readonly at: LngLat; readonly events: number }[];
	readonly hulls: readonly Hull[];
	readonly selected: Selected | null;
	/** What the open number counts, said as a sentence; null where none is open. */
	readonly door: {
		/** The door as text. */
		readonly of: string;
		readonly tally: Tally;
		readonly sentence: string;
	} | null;
	/** Shown events in the frame, out of it, and without a place to stand at. */
	readonly inView: number;
	readonly outOfView: number;
	readonly unplaced: number;
	/** Around every shown event that has a place; null where none has. */
	readonly extent: Frame | null;
}

/** What a table is about, without its rows. */
export interface Opened {
	readonly dossier: Omit<Dossier, 'events'>;
	readonly problems: readonly Problem[];
	readonly regions: RegionFacts;
	readonly events: number;
	/** The keys that the table's events have in each dimension, in the order controls show them. */
	readonly keys: { readonly [D in KeyDimension]: readonly string[] };
	/** First and last day of the dated events; null where none is dated. */
	readonly days: { readonly first: number; readonly last: number } | null;
	/** What the map shows before the reader moves it. */
	readonly frame: Frame;
	/** The colour token of each group. */
	readonly hues: ReadonlyMap<string, string>;
	/** Whether marks are cells of a grid, because there is no room for a mark a place. */
	readonly isLarge: boolean;
}
