import type { CrossFilter } from '$lib/filter';
import { none } from '$lib/table';
import type { Few } from './question';
import { lineOf } from './line';
import type { Store } from './store';

/** What a row weighs among the events of one mark: attacks by their toll, then plots, then everything else. */
export function rowWeight({ table }: Store, row: number): number {
	const kind = table.meta.kinds[table.traitKind[table.trait[row]!]!];
	if (kind === 'attack') return 1000 + table.sumBest[table.toll[row]!]!;
	return kind === 'plot' ? 500 : 100;
}

/** The passing rows that stand at any of some anchors (one byte an anchor), in the order of the table. */
export function rowsAt({ table }: Store, cross: CrossFilter, isThere: Uint8Array): number[] {
	const { spot, spotAnchor, rows } = table;
	const wanted = Uint8Array.from(spotAnchor, (anchor) => (anchor === none ? 0 : isThere[anchor]!));
	const found: number[] = [];
	for (let row = 0; row < rows; row++) if (wanted[spot[row]!] && cross.passes(row)) found.push(row);
	return found;
}

/** The latest of some rows, in words. */
export function latestFew(store: Store, rows: readonly number[], most: number): Few {
	const { start, meta } = store.table;
	const dated = meta.exact + meta.spans;
	const day = (row: number) => (row < dated ? start[row]! : -Infinity);
	const latest = [...rows].sort((a, b) => day(b) - day(a) || a - b).slice(0, most);
	return { count: rows.length, lines: latest.map((row) => lineOf(store, row)) };
}
