import type { Dossier, EventRecord, Group, GroupId, Place, PlaceId } from '$lib/dossier';

/**
 * The events of a dossier in the order of their dates (undated last), with every reference resolved.
 * A row number is an index into `events`; it is not an id.
 */
export interface EventTable {
	readonly events: readonly EventRecord[];
	readonly places: ReadonlyMap<PlaceId, Place>;
	readonly groups: ReadonlyMap<GroupId, Group>;
	/** Each group followed by its parents, nearest first. */
	readonly lineage: ReadonlyMap<GroupId, readonly GroupId[]>;
}

export function buildTable(dossier: Dossier): EventTable {
	const groups = new Map(dossier.groups.map((group) => [group.id, group]));
	return {
		events: [...dossier.events].sort(byDate),
		places: new Map(dossier.places.map((place) => [place.id, place])),
		groups,
		lineage: new Map(dossier.groups.map((group) => [group.id, lineageOf(group, groups)]))
	};
}

function byDate(a: EventRecord, b: EventRecord): number {
	const key = ({ dateStart, dateEnd, id }: EventRecord) => `${dateStart ?? '9999'} ${dateEnd ?? ''} ${id}`;
	return key(a) < key(b) ? -1 : 1;
}

function lineageOf(group: Group, groups: ReadonlyMap<GroupId, Group>): GroupId[] {
	const line: GroupId[] = [];
	for (
		let up: Group | undefined = group;
		up && !line.includes(up.id);
		up = up.parent ? groups.get(up.parent) : undefined
	)
		line.push(up.id);
	return line;
}
