import type { CrossFilter } from '$lib/filter';
import { none, type EventTable } from '$lib/table';

/** The passing events by where they stand. */
export interface Standing {
	/** By anchor. */
	readonly at: Float64Array;
	/** At no place. */
	readonly unplaced: number;
}

export function standingOf({ spotAnchor, anchorX }: EventTable, { spots: { count } }: CrossFilter): Standing {
	const at = new Float64Array(anchorX.length);
	let unplaced = 0;
	for (let spot = 0; spot < spotAnchor.length; spot++) {
		const anchor = spotAnchor[spot]!;
		if (anchor === none) unplaced += count[spot]!;
		else at[anchor]! += count[spot]!;
	}
	return { at, unplaced };
}
