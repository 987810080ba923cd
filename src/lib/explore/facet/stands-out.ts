import type { KeyClause } from '$lib/filter';

/**
 * Whether a clause over `total` keys singles a key out: refused by name, or on the smaller side of those asked for
 * and those not.
 */
export function standsOut(clause: KeyClause | null, total: number): (key: string) => boolean {
	if (clause === null) return () => false;
	const { only, not } = clause;
	const isFew = only !== null && only.size * 2 <= total;
	return (key) => not.has(key) || (only !== null && only.has(key) === isFew);
}
