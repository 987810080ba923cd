import { groupKinds, type Group, type GroupKind } from '$lib/dossier';
import { findable, hasWords } from './has-words';

/** A group in its place in the tree. */
export interface Branch {
	readonly group: Group;
	/** Groups above it. */
	readonly depth: number;
	/** Its own id and those of all groups below it. */
	readonly family: readonly string[];
	readonly aliases: readonly string[];
	readonly words: readonly string[];
}

/** The groups of a kind that stand under no other, each followed by its branches. */
export interface Section {
	readonly kind: GroupKind;
	readonly branches: readonly Branch[];
}

/** @param counts sorts those that stand side by side, most first; null leaves them in the order they are in */
export function groupTree(
	groups: readonly Group[],
	counts: ReadonlyMap<string, number> | null = null
): readonly Section[] {
	const below = new Map<Group['parent'], Group[]>();
	for (const group of groups) {
		const siblings = below.get(group.parent);
		if (siblings) siblings.push(group);
		else below.set(group.parent, [group]);
	}
	const childrenOf = (id: Group['parent']) => {
		const children = below.get(id) ?? [];
		return counts ? children.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0)) : children;
	};
	const walk = (group: Group, depth: number): Branch[] => {
		const rest = childrenOf(group.id).flatMap((child) => walk(child, depth + 1));
		const family = [group.id, ...rest.map((branch) => branch.group.id)];
		const aliases = otherNames(group);
		return [
			{ group, depth, family, aliases, words: findable([group.shortName, group.name, ...group.aliases]) },
			...rest
		];
	};
	const roots = childrenOf(null);
	return groupKinds
		.map((kind) => ({
			kind,
			branches: roots.filter((group) => group.kind === kind).flatMap((group) => walk(group, 0))
		}))
		.filter(({ branches }) => branches.length > 0);
}

/** The branches whose names have the typed words, each under the groups it belongs to. */
export function narrowed(sections: readonly Section[], typed: string): readonly Section[] {
	return sections
		.map(({ kind, branches }) => {
			const found = new Set(
				branches.filter(({ words }) => hasWords(words, typed)).map(({ group }) => group.id as string)
			);
			return { kind, branches: branches.filter(({ family }) => family.some((id) => found.has(id))) };
		})
		.filter(({ branches }) => branches.length > 0);
}

/** Names beside the short one, each once whatever its case. */
function otherNames({ name, shortName, aliases }: Group): string[] {
	const said = new Set([shortName.toLowerCase()]);
	return [name, ...aliases].filter((alias) => {
		const folded = alias.toLowerCase();
		return !said.has(folded) && said.add(folded);
	});
}
