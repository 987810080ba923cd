import { binEdges, keysOf, type Bins, type KeyDimension } from '$lib/filter';
import type { GridCells } from '$lib/picture';
import { endOf, none, type EventTable } from '$lib/table';

/**
 * The table as every peer gets it: a column of small whole numbers for each thing that is counted, with what the
 * product works out from its dictionaries already looked up. Making it is not timed.
 */
export interface FlatRows {
	readonly table: EventTable;
	readonly cells: GridCells;
	/** Rows before this have a date of one day. */
	readonly exact: number;
	/** Rows before this have a date at all. */
	readonly dated: number;
	/** First and last day a date allows. */
	readonly start: Int32Array;
	readonly end: Int32Array;
	/** Which groups, as one number for each combination of them. */
	readonly set: Uint16Array;
	readonly kind: Uint8Array;
	readonly country: Uint16Array;
	readonly toll: Uint8Array;
	/** The month; `months` where the date is longer than that, `months + 1` where there is none. */
	readonly slot: Uint16Array;
	readonly months: number;
	/** The cell of the map; the number of cells where it has no place. */
	readonly cell: Uint16Array;
	/** How many values each column has. */
	readonly sizes: { readonly [C in Counted]: number };
}

/** The columns that are counted by. */
export const counted = ['set', 'kind', 'country', 'toll', 'slot', 'cell'] as const;
export type Counted = (typeof counted)[number];

export function flatRows(table: EventTable, cells: GridCells, bins: Bins): FlatRows {
	const { exact, spans } = table.meta;
	const edges = binEdges(bins);
	const months = edges.length - 1;
	const dated = exact + spans;
	const { rows, start, trait, spot, spotAnchor } = table;
	const column = <A extends Uint8Array | Uint16Array | Int32Array>(
		into: A,
		of: (row: number) => number
	): A => {
		for (let row = 0; row < into.length; row++) into[row] = of(row);
		return into;
	};
	const end = column(new Int32Array(rows), (row) => endOf(table, row));
	const monthOf = (day: number) => {
		let [low, high] = [0, months];
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if (edges[middle]! <= day) low = middle;
			else high = middle;
		}
		return low;
	};
	const slotOf = (row: number) => {
		if (row >= dated) return months + 1;
		const month = monthOf(start[row]!);
		return row < exact || month === monthOf(end[row]!) ? month : months;
	};
	const cellOf = (row: number) => {
		const anchor = spotAnchor[spot[row]!]!;
		const cell = anchor === none ? -1 : cells.cellOf[anchor]!;
		return cell < 0 ? cells.keys.length : cell;
	};
	const size = (dimension: KeyDimension) => keysOf(table, dimension).length;
	return {
		table,
		cells,
		exact,
		dated,
		start,
		end,
		set: column(new Uint16Array(rows), (row) => table.traitSet[trait[row]!]!),
		kind: column(new Uint8Array(rows), (row) => table.traitKind[trait[row]!]!),
		country: column(new Uint16Array(rows), (row) => table.traitCountry[trait[row]!]!),
		toll: column(new Uint8Array(rows), (row) => table.traitToll[trait[row]!]!),
		slot: column(new Uint16Array(rows), slotOf),
		months,
		cell: column(new Uint16Array(rows), cellOf),
		sizes: {
			set: table.setStart.length - 1,
			kind: size('type'),
			country: size('country'),
			toll: size('toll'),
			slot: months + 2,
			cell: cells.keys.length + 1
		}
	};
}
