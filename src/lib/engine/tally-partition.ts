import { lanes, type CrossFilter } from '$lib/filter';
import { inOrder, type Partition, type RegionRow, type RegionTally } from '$lib/regions';
import { none, TallyColumns } from '$lib/table';

/**
 * What the passing events add up to by region of a partition and by rest. The rows' events, less those counted in a
 * further region (`shared`), are the total's. An event stands where it is drawn: a movement where it arrives.
 */
export function tallyPartition({ table, spots }: CrossFilter, parts: Partition): RegionTally {
	const { spotAnchor, spotState, anchorPlace } = table;
	const { regions, held, rest, restNames, unplaced } = parts;
	const restKeys = [...restNames.keys()];
	const restAt = new Map(restKeys.map((key, i) => [key, regions.length + i]));
	const sums = new TallyColumns(regions.length + restKeys.length);
	const total = new TallyColumns(1);
	let shared = 0;
	for (let spot = 0; spot < spotAnchor.length; spot++) {
		const events = spots.count[spot]!;
		if (events === 0) continue;
		const anchor = spotAnchor[spot]!;
		const of = anchor === none ? [] : held[anchorPlace[anchor]!]!;
		const counted =
			of.length > 0 ? of : [restAt.get(anchor === none ? unplaced : rest[anchorPlace[anchor]!]!)!];
		for (const key of counted) sums.add(key, events, spotState[spot]!, spots.lanes, spot * lanes);
		total.add(0, events, spotState[spot]!, spots.lanes, spot * lanes);
		shared += events * (counted.length - 1);
	}
	const row = (about: Omit<RegionRow, 'tally'>, i: number): RegionRow[] =>
		sums.events[i]! > 0 ? [{ ...about, tally: sums.at(i) }] : [];
	return {
		rows: [
			...regions.flatMap(({ key, name, label, parent, note }, i) =>
				row({ key, name, label: [...label], parent, note }, i)
			),
			...restKeys.flatMap((key, i) =>
				row({ key, name: restNames.get(key)!, label: null, note: '' }, regions.length + i)
			)
		].sort(inOrder),
		total: total.at(0),
		shared
	};
}
