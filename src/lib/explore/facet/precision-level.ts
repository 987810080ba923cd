import { placePrecisions, type PlacePrecision } from '$lib/dossier';
import { noKey, type KeyClause } from '$lib/filter';

/** What places must at least be located to, and whether events without a place pass. */
export interface PrecisionLevel {
	/** The coarsest that passes; `region`, the last, lets every place pass. */
	readonly level: PlacePrecision;
	readonly unplaced: boolean;
}

const coarsest = placePrecisions.at(-1)!;

/** The level a clause asks for; null where it is none, as an address can ask. */
export function precisionLevelOf(clause: KeyClause | null): PrecisionLevel | null {
	if (clause === null) return { level: coarsest, unplaced: true };
	const keys = [...placePrecisions, noKey].filter(
		(key) => !clause.not.has(key) && (clause.only?.has(key) ?? true)
	);
	const located = keys.filter((key) => key !== noKey);
	const level = placePrecisions[located.length - 1];
	const isFinest = located.every((key, i) => key === placePrecisions[i]);
	return level && isFinest ? { level, unplaced: keys.includes(noKey) } : null;
}

/** The clause for a level; null where it refuses nothing. */
export function precisionClauseOf({ level, unplaced }: PrecisionLevel): KeyClause | null {
	if (level === coarsest && unplaced) return null;
	return { only: new Set([...atLeast(level), ...(unplaced ? [noKey] : [])]), not: new Set() };
}

/** The precisions from the finest to a level. */
export function atLeast(level: PlacePrecision): readonly PlacePrecision[] {
	return placePrecisions.slice(0, placePrecisions.indexOf(level) + 1);
}
