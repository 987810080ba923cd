import type { GroupId } from '$lib/dossier';
import type { Register } from '$lib/table';
import { noKey } from './clauses';

/**
 * The chosen groups as a reader would name them: a parent stands for its family where the whole of it is
 * chosen ("Islamic State and its branches"), otherwise each group by its own short name.
 */
export function foldGroups(
	chosen: ReadonlySet<string>,
	{ groups, lineage }: Pick<Register, 'groups' | 'lineage'>
): string[] {
	const all = [...groups.values()];
	const branches = new Map<GroupId | null, GroupId[]>();
	for (const { id, parent } of all) branches.set(parent, [...(branches.get(parent) ?? []), id]);
	const branchesOf = (id: GroupId) => branches.get(id) ?? [];
	const isWhole = (id: GroupId): boolean => chosen.has(id) && branchesOf(id).every(isWhole);
	const names = all
		.filter(({ id }) => chosen.has(id) && !lineage.get(id)!.slice(1).some(isWhole))
		.map(({ id, shortName, basis }) => {
			if (branchesOf(id).length === 0 || !isWhole(id)) return shortName;
			return basis === 'ours' ? `all ${shortName}` : `${shortName} and its branches`;
		});
	return chosen.has(noKey) ? [...names, 'no named group'] : names;
}
