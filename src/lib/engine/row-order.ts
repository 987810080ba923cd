import type { CrossFilter } from '$lib/filter';
import { none } from '$lib/table';
import type { Sort, SortKey } from './question';
import { sortedRows } from './sorted-rows';
import type { Store } from './store';

/** The passing rows in the order of a list: sorted once a key, then only filtered. */
export class RowOrder {
	readonly #store: Store;
	readonly #cross: CrossFilter;
	#sorted: { key: SortKey; rows: Uint32Array; valued: number } | null = null;
	#last: { of: string; rows: Uint32Array } | null = null;

	constructor(store: Store, cross: CrossFilter) {
		this.#store = store;
		this.#cross = cross;
	}

	/** To be called when other rows pass, or others are in the frame. */
	forget(): void {
		this.#last = null;
	}

	/**
	 * @param inFrame by anchor, 1 where only its rows are wanted; null for all
	 * @param instead one byte a row, 1 where it is wanted, whatever passes; null for those that pass
	 */
	rows({ key, descending }: Sort, inFrame: Uint8Array | null, instead: Uint8Array | null): Uint32Array {
		const of = `${key} ${descending} ${inFrame !== null}`;
		if (this.#last?.of !== of)
			this.#last = { of, rows: this.#ordered(key, descending, inFrame, instead ?? this.#cross.mask()) };
		return this.#last.rows;
	}

	/** Rows without the value stand last, whichever way round. */
	#ordered(key: SortKey, descending: boolean, inFrame: Uint8Array | null, mask: Uint8Array): Uint32Array {
		if (this.#sorted?.key !== key) this.#sorted = { key, ...sortedRows(this.#store, key) };
		const { rows, valued } = this.#sorted;
		const { spot, spotAnchor } = this.#store.table;
		const order = new Uint32Array(rows.length);
		let size = 0;
		for (let i = 0; i < rows.length; i++) {
			const row = rows[descending && i < valued ? valued - 1 - i : i]!;
			if (!mask[row]) continue;
			const anchor = spotAnchor[spot[row]!]!;
			if (inFrame && (anchor === none || !inFrame[anchor])) continue;
			order[size++] = row;
		}
		return order.slice(0, size);
	}
}
