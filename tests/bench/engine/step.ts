import type { Clauses } from '$lib/filter';

/** What a reader does: a window of days, and the event type that is left out. */
export interface Step {
	readonly from: number;
	readonly to: number;
	readonly off: string | null;
}

/** Days from the first to the last of the window, and how far a step of the brush moves it. */
const [width, stride, first] = [5000, 100, 9000];

/** The window goes back and forth, 100 days a step. */
export function brushSteps(count: number): Step[] {
	return Array.from({ length: count }, (_, i) => {
		const at = first + stride * (20 - Math.abs(20 - (i % 40)));
		return { from: at, to: at + width, off: null };
	});
}

/** One event type after the other is switched off and on again. */
export function toggleSteps(count: number, types: readonly string[]): Step[] {
	return Array.from({ length: count }, (_, i) => ({
		from: first,
		to: first + width,
		off: i % 2 === 0 ? types[(i >> 1) % types.length]! : null
	}));
}

/** A step as the product's own controls ask it. */
export function clausesOf({ from, to, off }: Step): Clauses {
	const date = { from, to, sure: false, not: false, undated: false };
	return off === null ? { date } : { date, type: { only: null, not: new Set([off]) } };
}
