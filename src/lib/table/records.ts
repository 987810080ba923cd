import type { Dossier, EventRecord, Group, GroupId, Place, PlaceId, SourceDocument } from '$lib/dossier';

/** Who and where: the groups and places that events refer to by id. */
export interface Register {
	readonly places: ReadonlyMap<PlaceId, Place>;
	readonly groups: ReadonlyMap<GroupId, Group>;
	/** Each group followed by its parents, nearest first. */
	readonly lineage: ReadonlyMap<GroupId, readonly GroupId[]>;
}

/** The events of a dossier in the order of the table's rows, with every reference resolved. */
export interface Records extends Register {
	readonly events: readonly EventRecord[];
	readonly documents: readonly SourceDocument[];
}

export function buildRegister({ groups, places }: Pick<Dossier, 'groups' | 'places'>): Register {
	const byId = new Map(groups.map((group) => [group.id, group]));
	return {
		places: new Map(places.map((place) => [place.id, place])),
		groups: byId,
		lineage: new Map(groups.map((group) => [group.id, lineageOf(group, byId)]))
	};
}

export function buildRecords(dossier: Dossier): Records {
	const { documents } = dossier;
	return { ...buildRegister(dossier), documents, events: [...dossier.events].sort(inRowOrder) };
}

/** Dates of one day first, then dates that are stretches of days, then none; each by time, attacks last on a day. */
function inRowOrder(a: EventRecord, b: EventRecord): number {
	const sort = ({ dateStart, dateEnd }: EventRecord) =>
		dateStart === null ? '2' : dateStart === dateEnd ? '0' : '1';
	const key = (event: EventRecord) =>
		`${sort(event)} ${event.dateStart ?? ''} ${event.dateEnd ?? ''} ${Number(event.eventType === 'attack')} ${event.id}`;
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
