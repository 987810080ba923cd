import type { KeyClause } from './clauses';

/** How much of some keys a clause lets pass; `not` where it refuses all of them by name. */
export type Share = 'all' | 'some' | 'none' | 'not';

export function shareOf(clause: KeyClause | null, keys: readonly string[]): Share {
	if (clause === null) return 'all';
	const { only, not } = clause;
	if (keys.every((key) => not.has(key))) return 'not';
	const passing = keys.filter((key) => !not.has(key) && (only === null || only.has(key)));
	if (passing.length === keys.length) return 'all';
	return passing.length > 0 ? 'some' : 'none';
}

/** Whether a clause asks for exactly these keys. */
export function isOnly(clause: KeyClause | null, keys: readonly string[]): boolean {
	return clause?.only?.size === keys.length && keys.every((key) => clause.only!.has(key));
}

/** Turns keys off among `all` keys of a dimension where all of them pass, else on, refused ones too. */
export function toggleKeys(
	clause: KeyClause | null,
	all: readonly string[],
	keys: readonly string[]
): KeyClause | null {
	const only = new Set(clause?.only ?? all);
	const not = new Set(clause?.not);
	if (shareOf(clause, keys) === 'all') for (const key of keys) only.delete(key);
	else
		for (const key of keys) {
			only.add(key);
			not.delete(key);
		}
	return tidied(only, not, all);
}

/** Asks for these keys and nothing else, or where that is already so, for everything. */
export function onlyKeys(clause: KeyClause | null, keys: readonly string[]): KeyClause | null {
	return isOnly(clause, keys) ? null : { only: new Set(keys), not: new Set() };
}

/** Refuses keys, or where they all are refused, no longer. Refusing all that is asked for asks for the rest. */
export function excludeKeys(
	clause: KeyClause | null,
	all: readonly string[],
	keys: readonly string[]
): KeyClause | null {
	const not = new Set(clause?.not);
	if (shareOf(clause, keys) === 'not') {
		for (const key of keys) not.delete(key);
		return tidied(clause!.only, not, all);
	}
	for (const key of keys) not.add(key);
	const asked = clause?.only ?? null;
	const left = asked && [...asked].filter((key) => !not.has(key));
	return tidied(asked?.size && left?.length === 0 ? null : asked, not, all);
}

/** What a click on something that stands for keys asks: for them alone, or with `isNot` to leave them out. */
export function pickKeys(
	clause: KeyClause | null,
	all: readonly string[],
	keys: readonly string[],
	isNot: boolean
): KeyClause | null {
	return isNot ? excludeKeys(clause, all, keys) : onlyKeys(clause, keys);
}

/** What was asked for is refused, and what was refused is asked for. */
export function invert(clause: KeyClause | null): KeyClause | null {
	if (clause === null) return null;
	const { only, not } = clause;
	return tidied(not.size > 0 ? not : null, only ?? new Set(), []);
}

/** No key both asked for and refused; asking for all that is not refused is asking for nothing. */
function tidied(
	only: ReadonlySet<string> | null,
	not: ReadonlySet<string>,
	all: readonly string[]
): KeyClause | null {
	const isEverything = all.length > 0 && all.every((key) => only?.has(key) || not.has(key));
	if (only === null || isEverything) return not.size > 0 ? { only: null, not } : null;
	return { only: new Set([...only].filter((key) => !not.has(key))), not };
}
