import { lanes, type CrossFilter } from '$lib/filter';
import type { HeldPlaces } from '$lib/regions';
import { none, TallyColumns, type Tally } from '$lib/table';

export interface DrawnTally {
	readonly inside: Tally;
	/** What reaches in without being known to be inside. */
	readonly coarser: Tally;
}

/** What passes and stands inside an area or reaches into it. A movement stands where it arrives. */
export function tallyHeld({ table, spots }: CrossFilter, holdings: HeldPlaces['holdings']): DrawnTally {
	const { spotAnchor, spotState, anchorPlace } = table;
	const sums = new TallyColumns(2);
	for (let spot = 0; spot < spotAnchor.length; spot++) {
		const anchor = spotAnchor[spot]!;
		const holding = anchor === none ? 'out' : holdings[anchorPlace[anchor]!]!;
		if (holding === 'out' || spots.count[spot] === 0) continue;
		sums.add(holding === 'in' ? 0 : 1, spots.count[spot]!, spotState[spot]!, spots.lanes, spot * lanes);
	}
	return { inside: sums.at(0), coarser: sums.at(1) };
}
