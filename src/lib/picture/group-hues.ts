import type { EventRecord, GroupId } from '$lib/dossier';
import { leadingGroup, type Register } from '$lib/table';

const hueCount = 7;

/** Every colour token a group can have, in the order of legends and stacked bars. */
export const hueTokens: readonly string[] = [
	...Array.from({ length: hueCount }, (_, i) => [`hue-${i + 1}`, `hue-${i + 1}-branch`]).flat(),
	'hue-official',
	'hue-official-branch',
	'hue-none'
];

const armed: ReadonlySet<string> = new Set(['armed-group', 'private-military', 'media']);

/**
 * The colour token of every group. Families of armed groups take the seven hues in order of how many events
 * name them (`eventsOf`, by the root of each family), a branch the second tint of its parent's hue; officials share one; from the eighth family on, none.
 */
export function groupHues(
	{ groups, lineage }: Pick<Register, 'groups' | 'lineage'>,
	eventsOf: ReadonlyMap<string, number>
): ReadonlyMap<GroupId, string> {
	const rootOf = (group: GroupId) => lineage.get(group)!.at(-1)!;
	const families = [...groups.values()]
		.filter((group) => rootOf(group.id) === group.id && armed.has(group.kind))
		.sort((a, b) => (eventsOf.get(b.id) ?? 0) - (eventsOf.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
		.map((group) => group.id);

	const familyAt = new Map(families.map((id, i) => [id, i]));
	return new Map(
		[...groups.values()].map((group) => {
			const family = familyAt.get(rootOf(group.id)) ?? -1;
			const base =
				family >= 0 && family < hueCount ? `hue-${family + 1}` : family < 0 ? 'hue-official' : 'hue-none';
			const isBranch = group.parent !== null && base !== 'hue-none';
			return [group.id, isBranch ? `${base}-branch` : base];
		})
	);
}

export function hueOf(
	event: EventRecord,
	{ lineage }: Pick<Register, 'lineage'>,
	hues: ReadonlyMap<GroupId, string>
): string {
	const group = leadingGroup(event, lineage);
	return (group && hues.get(group)) ?? 'hue-none';
}
