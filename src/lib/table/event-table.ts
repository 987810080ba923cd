import type { DatePrecision, PlaceId } from '$lib/dossier';
import { packColumns, unpackColumns, type Column } from './pack-columns';

/** Stands in a column for "none". */
export const none = 0xffff_ffff;

/** How a row's toll enters a sum. Only attacks are summed. */
export const tollStates = { notAnAttack: 0, notStated: 1, stated: 2, openAbove: 3 } as const;

/** What the numbers of the columns stand for. */
export interface TableMeta {
	/** Rows of one day come first, then rows of a stretch of days, then rows without a date; each by time. */
	readonly exact: number;
	readonly spans: number;
	/** The event type of each kind of mark. */
	readonly kinds: readonly string[];
	readonly statuses: readonly string[];
	/** How well a record can be supported. */
	readonly confidences: readonly string[];
	readonly datePrecisions: readonly DatePrecision[];
	/** Ids; the last is `none`, of an event that names no group. */
	readonly groups: readonly string[];
	/** By group the index of its parent, or -1. */
	readonly parents: readonly number[];
	readonly countries: readonly string[];
	readonly subregions: readonly string[];
	readonly precisions: readonly string[];
	readonly places: readonly PlaceId[];
	readonly placeNames: readonly string[];
}

/** The columns and what each is indexed by. */
export interface Columns {
	// By row: 21 bytes.
	/** Day number of the first day the date allows; 0 without a date. */
	readonly start: Int32Array;
	readonly datePrecision: Uint8Array;
	/** What can be asked of the row: index into the trait columns. */
	readonly trait: Uint32Array;
	/** Where it stands and who leads it: index into the spot columns. */
	readonly spot: Uint32Array;
	/** Index into the toll columns. */
	readonly toll: Uint32Array;
	/** Index into the titles, which are kept apart. */
	readonly title: Uint32Array;

	// By row of a stretch of days, the first of which is row `meta.exact`.
	/** Day number of the last day the date allows. */
	readonly spanEnd: Int32Array;

	// By trait: every combination of what is filtered by.
	readonly traitSet: Uint32Array;
	readonly traitKind: Uint8Array;
	readonly traitStatus: Uint8Array;
	readonly traitConfidence: Uint8Array;
	readonly traitCountry: Uint32Array;
	readonly traitSubregion: Uint32Array;
	readonly traitPrecision: Uint8Array;
	/** Index into `tollKeys`. */
	readonly traitToll: Uint8Array;
	/** One of `tollStates`. */
	readonly traitState: Uint8Array;
	/** The group in whose colour it is drawn: index into `groups`. */
	readonly traitLead: Uint32Array;

	// By spot: every combination of what a mark is made of.
	/** Index into the anchor columns, or `none`. */
	readonly spotAnchor: Uint32Array;
	/** The group in whose colour it is drawn: index into `groups`. */
	readonly spotLead: Uint32Array;
	readonly spotState: Uint8Array;

	// By anchor: a place, or the way of a movement.
	/** Web Mercator on the unit square. */
	readonly anchorX: Float64Array;
	readonly anchorY: Float64Array;
	/** Index into `places`. */
	readonly anchorPlace: Uint32Array;
	/** Where a way begins: index into `places`; `none` for a place. */
	readonly anchorFrom: Uint32Array;
	readonly anchorPrecision: Uint8Array;

	// By toll: as the source gives it, -1 for none; and what it adds to a sum.
	readonly low: Int32Array;
	readonly best: Int32Array;
	readonly high: Int32Array;
	readonly sumLow: Float64Array;
	readonly sumBest: Float64Array;
	readonly sumHigh: Float64Array;
	/** One of `tollStates`. */
	readonly tollState: Uint8Array;

	// The groups of set s are the members from setStart[s] to setStart[s + 1].
	readonly setStart: Uint32Array;
	readonly setMember: Uint32Array;
	/** 1 where that group does what the event is. */
	readonly setActing: Uint8Array;
}

/** The events as columns. A row number is not an id, and holds for this table only. */
export interface EventTable extends Columns {
	readonly meta: TableMeta;
	readonly rows: number;
	/** What `tableFrom` reads; it holds all columns, and goes to a worker by transfer. */
	readonly buffer: ArrayBuffer;
}

/** The last day that a row of a stretch of days allows. */
export function spanEndOf({ spanEnd, meta }: EventTable, row: number): number {
	return spanEnd[row - meta.exact]!;
}

/** The last day that a dated row allows. */
export function endOf(table: EventTable, row: number): number {
	return row < table.meta.exact ? table.start[row]! : spanEndOf(table, row);
}

export function packTable(meta: TableMeta, columns: Columns): EventTable {
	return tableFrom(packColumns(meta, columns as unknown as Record<string, Column>));
}

/** @throws Error, in a sentence, when the buffer holds no whole table of this version */
export function tableFrom(buffer: ArrayBuffer): EventTable {
	const { meta, columns } = unpackColumns<TableMeta>(buffer);
	const all = columns as unknown as Columns;
	return { ...all, meta, rows: all.start.length, buffer };
}
