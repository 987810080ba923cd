import type { Day } from '$lib/base';

/** What a reader can choose keys of. Each has one control, which owns its clause. */
export const keyDimensions = [
	'group',
	'type',
	'status',
	'confidence',
	'country',
	'subregion',
	'precision',
	'toll'
] as const;
export type KeyDimension = (typeof keyDimensions)[number];
export type Dimension = KeyDimension | 'area' | 'date' | 'text';

/** The key of an event that has no value in a dimension, so that totals still add up. */
export const noKey = 'none';

/**
 * Keys asked for and keys refused. An event passes when any of its keys is in `only` (null: whatever they are)
 * and none is in `not`.
 */
export interface KeyClause {
	readonly only: ReadonlySet<string> | null;
	readonly not: ReadonlySet<string>;
}

/**
 * A window of days, both ends included; null is open. An event whose date is a stretch of days lies in it
 * certainly when all of the stretch does, possibly when any of it does. With `sure` only the certain pass; with
 * `not` those outside. Events without a date pass only with `undated`.
 */
export interface DateClause {
	readonly from: Day | null;
	readonly to: Day | null;
	readonly sure: boolean;
	readonly not: boolean;
	readonly undated: boolean;
}

/** Words that must all be found in an event's title, place, groups or summary, or with `not` must not all be. */
export interface TextClause {
	readonly words: string;
	readonly not: boolean;
}

/** The question: one clause a control. A control without one lets everything pass. */
export type Clauses = { readonly [D in KeyDimension]?: KeyClause } & {
	/** By regions that part places, keyed by grouping and region: "theatre~levant". */
	readonly area?: KeyClause;
	readonly date?: DateClause;
	readonly text?: TextClause;
};
