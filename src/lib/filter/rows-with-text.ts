import { none, type EventTable } from '$lib/table';
import type { TextClause } from './clauses';
import type { TextIndex } from './text-index';

/**
 * One byte a row: 1 where every word of the clause is found in the row's title or summary, in a place it stands at
 * or begins from, or in a group it names; the opposite with `not`.
 */
export function rowsWithText(table: EventTable, index: TextIndex, { words, not }: TextClause): Uint8Array {
	const { rows, title, spot, trait, spotAnchor, anchorPlace, anchorFrom, setStart, setMember } = table;
	const passing = new Uint8Array(rows).fill(1);
	for (const hits of index.hits(words)) {
		const spotHit = Uint8Array.from(spotAnchor, (anchor) => {
			if (anchor === none) return 0;
			const from = anchorFrom[anchor]!;
			return hits.place[anchorPlace[anchor]!]! | (from === none ? 0 : hits.place[from]!);
		});
		const setHit = Uint8Array.from({ length: setStart.length - 1 }, (_, set) =>
			Number(setMember.subarray(setStart[set]!, setStart[set + 1]!).some((group) => hits.group[group] === 1))
		);
		const traitHit = Uint8Array.from(table.traitSet, (set) => setHit[set]!);
		for (let row = 0; row < rows; row++)
			passing[row]! &= hits.title[title[row]!]! | spotHit[spot[row]!]! | traitHit[trait[row]!]!;
	}
	if (not) for (let row = 0; row < rows; row++) passing[row]! ^= 1;
	return passing;
}
