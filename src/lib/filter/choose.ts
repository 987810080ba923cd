/**
 * Turns keys on or off among all keys of a dimension: off when all of them are chosen, else on.
 * A null set is "everything", and choosing everything gives null again.
 */
export function toggleKeys(
	chosen: ReadonlySet<string> | null,
	all: readonly string[],
	keys: readonly string[]
): ReadonlySet<string> | null {
	const next = new Set(chosen ?? all);
	const turnOff = keys.every((key) => next.has(key));
	for (const key of keys) {
		if (turnOff) next.delete(key);
		else next.add(key);
	}
	return all.every((key) => next.has(key)) ? null : next;
}

/** How much of a set of keys is chosen. */
export function shareChosen(
	chosen: ReadonlySet<string> | null,
	keys: readonly string[]
): 'all' | 'some' | 'none' {
	if (chosen === null || keys.every((key) => chosen.has(key))) return 'all';
	return keys.some((key) => chosen.has(key)) ? 'some' : 'none';
}
