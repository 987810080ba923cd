import { actingRoles, type EventRecord, type GroupId } from '$lib/dossier';

const acting: ReadonlySet<string> = new Set(actingRoles);

/** Whether a group does what the event is, rather than suffering, saying or countering it. */
export function isActing(event: EventRecord, group: GroupId): boolean {
	return event.groups.some((entry) => entry.group === group && acting.has(entry.role));
}

/** The group an event is drawn in the colour of: of the first-named family the branch rather than its
 * parent, unless the sources differ on the branch. */
export function leadingGroup(
	event: EventRecord,
	lineage: ReadonlyMap<GroupId, readonly GroupId[]>
): GroupId | null {
	const actors = event.groups.filter((entry) => acting.has(entry.role));
	const agreed = actors.filter((entry) => entry.certainty !== 'contested');
	const named =
		[agreed, actors, event.groups].find((entries) => entries.length > 0)?.map(({ group }) => group) ?? [];
	const deepest = (a: GroupId, b: GroupId) =>
		(lineage.get(b)?.length ?? 0) > (lineage.get(a)?.length ?? 0) ? b : a;
	const family = named.filter((group) => named[0] && lineage.get(group)?.includes(rootOf(named[0], lineage)));
	return family.length > 0 ? family.reduce(deepest) : null;
}

function rootOf(group: GroupId, lineage: ReadonlyMap<GroupId, readonly GroupId[]>): GroupId {
	return lineage.get(group)?.at(-1) ?? group;
}
