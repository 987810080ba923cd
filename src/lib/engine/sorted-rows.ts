import { none } from '$lib/table';
import type { SortKey } from './question';
import type { Store } from './store';

const collator = new Intl.Collator('en-GB', { numeric: true });

/**
 * All rows in rising order of a key, those of equal keys by date; rows without a value stand last, and `valued`
 * says how many have one.
 */
export function sortedRows(store: Store, key: SortKey): { rows: Uint32Array; valued: number } {
	const byDate = inTime(store);
	if (key === 'date') return { rows: byDate, valued: store.table.meta.exact + store.table.meta.spans };
	const { ranks, size } = ranksOf(store, key);
	// Sorting by counting: the place of each rank's first row, then every row to the next place of its rank.
	const next = new Uint32Array(size + 2);
	for (const row of byDate) next[ranks(row) + 1]!++;
	for (let rank = 1; rank < next.length; rank++) next[rank]! += next[rank - 1]!;
	const valued = next[size]!;
	const rows = new Uint32Array(byDate.length);
	for (const row of byDate) rows[next[ranks(row)]!++] = row;
	return { rows, valued };
}

/** Rows of one day and rows of a stretch of days are each in order already: they are merged. */
function inTime({ table }: Store): Uint32Array {
	const { start, meta, rows } = table;
	const order = new Uint32Array(rows);
	const dated = meta.exact + meta.spans;
	let [day, span] = [0, meta.exact];
	for (let i = 0; i < dated; i++) {
		const takesSpan = day === meta.exact || (span < dated && start[span]! <= start[day]!);
		order[i] = takesSpan ? span++ : day++;
	}
	for (let row = dated; row < rows; row++) order[row] = row;
	return order;
}

/** For each row a whole number that rises with its key; `size` for a row that has none. */
function ranksOf(
	store: Store,
	key: Exclude<SortKey, 'date'>
): { ranks: (row: number) => number; size: number } {
	const { table } = store;
	const { trait, spot, meta } = table;
	switch (key) {
		case 'type':
			return { ranks: (row) => table.traitKind[trait[row]!]!, size: meta.kinds.length };
		case 'confidence':
			return {
				ranks: (row) => table.traitConfidence[trait[row]!]!,
				size: meta.confidences.length
			};
		case 'status':
			return { ranks: (row) => table.traitStatus[trait[row]!]!, size: meta.statuses.length };
		case 'title': {
			const titles = new Map<number, string>();
			for (let row = 0; row < table.rows; row++)
				if (!titles.has(table.title[row]!)) titles.set(table.title[row]!, store.titleOf(row));
			const rank = rankWords(titles);
			return { ranks: (row) => rank.get(table.title[row]!)!, size: rank.size };
		}
		case 'place': {
			const rank = rankWords(new Map(meta.placeNames.map((name, i) => [i, name])));
			const ranks = Uint32Array.from(table.spotAnchor, (anchor) =>
				anchor === none ? rank.size : rank.get(table.anchorPlace[anchor]!)!
			);
			return { ranks: (row) => ranks[spot[row]!]!, size: rank.size };
		}
		case 'group': {
			const names = meta.groups.map((id) => store.register.groups.get(id as never)?.shortName ?? '');
			const rank = rankWords(new Map(names.slice(0, -1).map((name, i) => [i, name])));
			const ranks = Uint32Array.from(table.traitSet, (set) => {
				const group = table.setMember[table.setStart[set]!]!;
				return rank.get(group) ?? rank.size;
			});
			return { ranks: (row) => ranks[trait[row]!]!, size: rank.size };
		}
		case 'killed': {
			const figures = Float64Array.from(table.sumBest);
			const inOrder = [...new Set(figures)].sort((a, b) => a - b);
			const rank = new Map(inOrder.map((value, i) => [value, i]));
			const ranks = Uint32Array.from(figures, (value) => rank.get(value)!);
			const isStated = (row: number) => table.traitState[trait[row]!]! >= 2;
			return { ranks: (row) => (isStated(row) ? ranks[table.toll[row]!]! : rank.size), size: rank.size };
		}
	}
}

/** Words that are as good as equal have one rank, or what is equal would no longer stand by date. */
function rankWords(words: ReadonlyMap<number, string>): Map<number, number> {
	const inOrder = [...words].sort((a, b) => collator.compare(a[1], b[1]));
	let rank = 0;
	return new Map(
		inOrder.map(([index, word], i) => {
			if (i > 0 && collator.compare(inOrder[i - 1]![1], word) !== 0) rank++;
			return [index, rank];
		})
	);
}
