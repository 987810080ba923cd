import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { PlaceId, PlacePrecision } from '$lib/dossier';

export type LngLat = readonly [number, number];

/** The shape of a mark says the kind of event; `dot` is a place that no shown event stands at. */
export type Shape =
	| 'disc'
	| 'ring'
	| 'diamond'
	| 'triangle'
	| 'open-triangle'
	| 'hatch'
	| 'arrow'
	| 'square'
	| 'frame'
	| 'stack'
	| 'dot';

/** How a mark is drawn, apart from where. Lengths in CSS pixels; `hues` are names of colour tokens. */
export interface Glyph {
	readonly shape: Shape;
	readonly radius: number;
	/** One entry for a single event; for a stack the shares of its ring, in drawing order, adding up to 1. */
	readonly hues: readonly { readonly hue: string; readonly share: number }[];
	/** `crisp` for an exact point, `soft` for a settlement, `area` for what is coarser. */
	readonly edge: 'crisp' | 'soft' | 'area';
	readonly tollStated: boolean;
	/** Events under the mark, written on it from 2. */
	readonly count: number;
	readonly selected: boolean;
}

/** One thing to point at: the events at one place, or at several that stand too close to part at this zoom. */
export interface Mark {
	readonly id: string;
	readonly at: LngLat;
	/** Rows of the table, the most telling first. Empty for a place that is only mentioned. */
	readonly rows: readonly number[];
	readonly places: readonly PlaceId[];
	readonly glyph: Glyph;
	readonly coarsest: PlacePrecision;
	/**
	 * `isMajor` where an attack stands: such labels come first, in full; the others are a name. `isEnd` of a place
	 * without a shown event, where a shown movement begins or ends. `country` where the name is a country’s: its ISO code.
	 */
	readonly label: {
		readonly name: string;
		readonly detail: string;
		readonly isMajor: boolean;
		readonly isEnd: boolean;
		readonly country: string | null;
		readonly isShown: boolean;
	};
	/** What a screen reader says of it. */
	readonly spoken: string;
	/** Labels and marks of higher priority are placed first and drawn later. */
	readonly priority: number;
}

export type AreaFeature = Feature<
	Polygon | MultiPolygon | LineString | MultiLineString,
	{ place: PlaceId; hue: string; hatched: boolean; selected: boolean; broad: boolean }
>;

export type ArcFeature = Feature<Polygon, { mark: string; hue: string; selected: boolean }>;

/** Everything that stands on the map for the shown events, as plain data. */
export interface Picture {
	readonly marks: readonly Mark[];
	readonly areas: readonly AreaFeature[];
	readonly arcs: readonly ArcFeature[];
	/** Rows that pass the filter and have no place to be drawn at. */
	readonly unplaced: readonly number[];
}

/** What the reader has picked; a mark is selected when it holds it. */
export type Selection =
	{ readonly kind: 'event'; readonly id: string } | { readonly kind: 'place'; readonly id: string };
