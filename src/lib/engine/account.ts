import { isoOf, textHash } from '$lib/base';
import type { Figures, Theatre } from '$lib/dossier';
import type { Clauses, CrossFilter } from '$lib/filter';
import type { Store } from './store';

/** What is asked for an account of: the part of a question that says which events are meant. */
export interface AccountOf {
	readonly clauses: Clauses;
	readonly own: readonly Theatre[];
}

/** What some events add up to, with a mark of every record behind it. */
export interface Account {
	readonly figures: Figures;
	readonly hash: string;
	/** By id, in the order of ids, a hash of the record; null where they are more than `mostListed`. */
	readonly records: Readonly<Record<string, string>> | null;
}

export const mostListed = 500;

/** The account of what passes in a cross-filter. Of more than `mostListed` events only the ids are hashed. */
export function accountOf(store: Store, cross: CrossFilter): Account {
	const { table } = store;
	const { start, spanEnd, meta } = table;
	const dated = meta.exact + meta.spans;
	let [first, last, undated] = [Infinity, -Infinity, 0];
	const rows: number[] = [];
	cross.mask().forEach((passes, row) => {
		if (passes === 0) return;
		rows.push(row);
		if (row >= dated) undated++;
		else {
			first = Math.min(first, start[row]!);
			last = Math.max(last, row < meta.exact ? start[row]! : spanEnd[row - meta.exact]!);
		}
	});
	const ids = rows.map((row) => [store.idOf(row), row] as const).sort(([a], [b]) => (a < b ? -1 : 1));
	const records =
		ids.length > mostListed
			? null
			: Object.fromEntries(ids.map(([id, row]) => [id, textHash(JSON.stringify(store.recordOf(row)))]));
	return {
		figures: {
			...cross.total,
			first: first === Infinity ? null : isoOf(first),
			last: last === -Infinity ? null : isoOf(last),
			undated
		},
		hash: textHash(records ? JSON.stringify(records) : ids.map(([id]) => id).join()),
		records
	};
}
