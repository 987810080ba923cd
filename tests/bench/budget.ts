import { digits } from './medians';

/** A bound on a ratio of two figures of one run. */
export interface Budget {
	readonly what: string;
	readonly measured: number;
	readonly atLeast?: number;
	readonly atMost?: number;
	/** What the figure is counted in, where it is no ratio: " bytes". */
	readonly unit?: string;
}

/** Whether a budget is kept; null where nothing was measured. */
export function isKept({ measured, atLeast = -Infinity, atMost = Infinity }: Budget): boolean | null {
	return Number.isFinite(measured) ? measured >= atLeast && measured <= atMost : null;
}

/** One line a budget: whether it is kept, what was measured, what was set. */
export function budgetLines(budgets: readonly Budget[]): string[] {
	return budgets.map((budget) => {
		const { what, measured, atLeast, unit = 'x' } = budget;
		const kept = isKept(budget);
		const set = atLeast === undefined ? `at most ${budget.atMost}${unit}` : `at least ${atLeast}${unit}`;
		if (kept === null) return `- not measured: ${what} (${set})`;
		return `- ${kept ? 'kept' : '**missed**'}: ${what}: ${digits(measured)}${unit} (${set})`;
	});
}
