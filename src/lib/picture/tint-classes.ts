import { classBreaks } from './class-breaks';
import type { Classing } from './classing';

/** Regions whose values lie between two numbers, and so have one tint. */
export interface TintClass {
	readonly low: number;
	/** Null for what lies beyond the last of breaks that stay. */
	readonly high: number | null;
	/** How many regions are in it; 0 only where the breaks stay. */
	readonly regions: number;
	/** Where it stands on the ramp, 0 to 1; 2 beyond it. */
	readonly tint: number;
}

export interface TintClasses {
	readonly classing: Classing;
	/** Lowest first; they touch and do not overlap. */
	readonly classes: readonly TintClass[];
	/** The upper end of each class but an outer one. */
	readonly breaks: readonly number[];
	/** How many regions have nothing to be classed by, and so no tint. */
	readonly untinted: number;
}

/** The tint of a class that lies beyond the last of breaks that stay. */
export const beyond = 2;

/** @param values of each region, whole numbers from 0 up */
export function tintClasses(values: readonly number[], classing: Classing): TintClasses {
	const counted = values.filter((value) => value > 0);
	const { method, count, breaks: kept } = classing;
	const breaks = kept ?? classBreaks(counted, method === 'manual' ? 'jenks' : method, count);
	const lows = [kept || counted.length === 0 ? 1 : Math.min(...counted), ...breaks.map((end) => end + 1)];
	const within = (low: number, high: number | null) =>
		counted.filter((value) => value >= low && value <= (high ?? Infinity)).length;
	const inner = breaks.map((high, i): TintClass => {
		const low = lows[i]!;
		return { low, high, regions: within(low, high), tint: tintAt(i, breaks.length) };
	});
	const low = lows.at(-1)!;
	const outside = within(low, null);
	const outer = outside > 0 ? [{ low, high: null, regions: outside, tint: beyond }] : [];
	return { classing, classes: [...inner, ...outer], breaks, untinted: values.length - counted.length };
}

/** The class of a value; null where it has none. */
export function classOf({ classes }: TintClasses, value: number): number | null {
	const at = classes.findIndex(({ low, high }) => value >= low && value <= (high ?? Infinity));
	return at < 0 ? null : at;
}

/** Even steps over the whole ramp; a class alone stands in its middle. */
function tintAt(index: number, of: number): number {
	return of === 1 ? 0.5 : index / (of - 1);
}
