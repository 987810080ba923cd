import type { Day } from '$lib/base';

export const binUnits = ['day', 'week', 'month', 'year'] as const;
export type BinUnit = (typeof binUnits)[number];

/** Events that may have happened on any day from `from` to `to`, both included: longer than one bin. */
export interface DateSpan {
	readonly from: Day;
	readonly to: Day;
	readonly count: number;
}

/**
 * Events over time under every clause but that of the date. A date that is a stretch of days is in a bin only
 * where the bin holds all of it; otherwise it is one of the spans, so that it makes no peak.
 */
export interface Histogram {
	readonly unit: BinUnit;
	/** First day of each bin, and behind the last bin the day after it: one longer than there are bins. */
	readonly edges: Int32Array;
	/** Events by bin and stack: `counts[bin * stacks + stack]`. */
	readonly counts: Int32Array;
	readonly stacks: number;
	/** By first day, then last. */
	readonly spans: readonly DateSpan[];
	readonly undated: number;
}

/** The bins asked for: those that hold any day from `from` to `to`. */
export interface Bins {
	readonly unit: BinUnit;
	readonly from: Day;
	readonly to: Day;
}
