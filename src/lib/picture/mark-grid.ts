/** Shares of a ring that a mark of the grid can show; what is left of it is the last one's. */
export const gridShares = 5;

/**
 * The marks of a large table: one for the events of each cell of a world-wide grid, as columns. All of one length but
 * `shares`, which holds `gridShares` times `[hue index, end of its share from 0 to 255]` a mark; unused shares
 * have end 0. Crosses from the worker to the page as it is.
 */
export interface MarkGrid {
	readonly length: number;
	/** The cell a mark stands for: a number of its own among all cells of all zooms, whatever passes the filter. */
	readonly cells: Float64Array;
	/** Where it stands, on the unit square of Web Mercator; the same whatever passes the filter. */
	readonly x: Float64Array;
	readonly y: Float64Array;
	/** CSS pixels. */
	readonly radii: Float32Array;
	readonly counts: Uint32Array;
	readonly shares: Uint8Array;
	/** 0 crisp, 1 soft, 2 area: the coarsest place under the mark. */
	readonly edges: Uint8Array;
	/** Index into `markTable` where the mark is one event, 255 where it is several. */
	readonly kinds: Uint8Array;
	/** 1 where a toll is stated or none is asked for; 0 for one attack whose toll is not stated. */
	readonly tollStated: Uint8Array;
	/** Index of the mark that holds what is picked, or -1. */
	readonly selected: number;
}
