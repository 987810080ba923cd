import { keysOf, traitColumn } from '$lib/filter';
import type { Grouping, Partition } from '$lib/regions';
import { none, type EventTable } from '$lib/table';

/** Which regions each row counts in: of `index[row]`, the members from its `start` up to the next one's. */
export interface RegionRows {
	/** By member, the key of the region or of the rest. */
	readonly keys: readonly string[];
	/** By row. */
	readonly index: Uint32Array;
	readonly start: Uint32Array;
	readonly member: Uint32Array;
}

/** By a grouping that each trait has one key of. */
export function rowsByUnit(table: EventTable, grouping: Grouping): RegionRows {
	const member = Uint32Array.from(traitColumn(table, grouping));
	return {
		...{ keys: keysOf(table, grouping), index: table.trait, member },
		start: Uint32Array.from({ length: member.length + 1 }, (_, trait) => trait)
	};
}

/** By a partition of places: an event counts where it is drawn, in every region that holds the place. */
export function rowsByPart(
	{ spot, spotAnchor, anchorPlace }: EventTable,
	{ regions, held, rest, restNames, unplaced }: Partition
): RegionRows {
	const restKeys = [...restNames.keys()];
	const restAt = new Map(restKeys.map((key, i) => [key, regions.length + i]));
	const start = new Uint32Array(spotAnchor.length + 1);
	const member: number[] = [];
	spotAnchor.forEach((anchor, i) => {
		const place = anchor === none ? -1 : anchorPlace[anchor]!;
		if (place >= 0 && held[place]!.length > 0) member.push(...held[place]!);
		else member.push(restAt.get(place < 0 ? unplaced : rest[place]!)!);
		start[i + 1] = member.length;
	});
	return {
		...{ keys: [...regions.map(({ key }) => key), ...restKeys], index: spot },
		...{ start, member: Uint32Array.from(member) }
	};
}
