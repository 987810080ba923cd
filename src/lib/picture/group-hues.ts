import type { EventRecord, GroupId } from '$lib/dossier';
import { leadingGroup, type EventTable } from '$lib/table';

const hueCount = 7;
const armed: ReadonlySet<string> = new Set(['armed-group', 'private-military', 'media']);

/**
 * The colour token of every group. Families of armed groups take the seven hues in order of how many events
 * name them, a branch the second tint of its parent's hue; officials share one; from the eighth family on, none.
 */
export function groupHues(table: EventTable): ReadonlyMap<GroupId, string> {
	const eventsOf = new Map<GroupId, number>();
	const rootOf = (group: GroupId) => table.lineage.get(group)!.at(-1)!;
	for (const event of table.events)
		for (const root of new Set(event.groups.map(({ group }) => rootOf(group))))
			eventsOf.set(root, (eventsOf.get(root) ?? 0) + 1);

	const families = [...table.groups.values()]
		.filter((group) => rootOf(group.id) === group.id && armed.has(group.kind))
		.sort((a, b) => (eventsOf.get(b.id) ?? 0) - (eventsOf.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
		.map((group) => group.id);

	return new Map(
		[...table.groups.values()].map((group) => {
			const family = families.indexOf(rootOf(group.id));
			const base =
				family >= 0 && family < hueCount ? `hue-${family + 1}` : family < 0 ? 'hue-official' : 'hue-none';
			const isBranch = group.parent !== null && base !== 'hue-none';
			return [group.id, isBranch ? `${base}-branch` : base];
		})
	);
}

export function hueOf(event: EventRecord, table: EventTable, hues: ReadonlyMap<GroupId, string>): string {
	const group = leadingGroup(event, table.lineage);
	return (group && hues.get(group)) ?? 'hue-none';
}
