import type { GroupId } from '$lib/dossier';
import type { EventTable } from '$lib/table';
import { noKey } from './clauses';

/**
 * The chosen groups as a reader would name them: a parent stands for its family where the whole of it is
 * chosen ("Islamic State and its branches"), otherwise each group by its own short name.
 */
export function foldGroups(chosen: ReadonlySet<string>, table: EventTable): string[] {
	const groups = [...table.groups.values()];
	const branchesOf = (id: GroupId) => groups.filter((group) => group.parent === id);
	const isWhole = (id: GroupId): boolean =>
		chosen.has(id) && branchesOf(id).every((branch) => isWhole(branch.id));
	const names = groups
		.filter(({ id }) => chosen.has(id) && !table.lineage.get(id)!.slice(1).some(isWhole))
		.map(({ id, shortName, basis }) => {
			if (branchesOf(id).length === 0 || !isWhole(id)) return shortName;
			return basis === 'ours' ? `all ${shortName}` : `${shortName} and its branches`;
		});
	return chosen.has(noKey) ? [...names, 'no named group'] : names;
}
