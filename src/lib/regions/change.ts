/** How many events two periods of equal length have, and what can be said of the difference. */
export interface Change {
	readonly now: number;
	readonly before: number;
	/** Events that may lie in either period, and so say nothing of a change. */
	readonly both: number;
	readonly verdict: 'more' | 'fewer' | 'unclear' | 'too-few';
}

/** With fewer events in both periods together nothing is said. */
export const fewest = 10;
/** How rarely chance alone may give so large a difference for it to be called one. */
export const level = 0.01;
/** From so many events on the normal curve is as good as the sum. */
const many = 1000;

/**
 * Compares counts of two periods of equal length. Events that may lie in either are in both counts and left out of
 * the comparison. Of the others each falls in either period with even odds if nothing has changed (the conditional
 * test of two Poisson counts, two-sided): a difference is said where that would give it less than one time in a hundred.
 */
export function changeOf(now: number, before: number, both: number): Change {
	const [more, less] = [now - both, before - both];
	const is = (verdict: Change['verdict']): Change => ({ now, before, both, verdict });
	if (more + less < fewest) return is('too-few');
	if (chanceOf(more, less) >= level) return is('unclear');
	return is(more > less ? 'more' : 'fewer');
}

/** The probability that a fair coin thrown `a + b` times falls as unevenly or more so. */
function chanceOf(a: number, b: number): number {
	const n = a + b;
	if (n > many) return 2 * normalTail((Math.abs(a - b) - 1) / Math.sqrt(n));
	let term = 2 ** -n;
	let sum = 0;
	// Numbers below 2 ** -1000 are still numbers, so nothing is lost on the way.
	for (let k = 0; k <= Math.min(a, b); k++) {
		sum += term;
		term *= (n - k) / (k + 1);
	}
	return Math.min(1, 2 * sum);
}

/** The probability that a normal variable is above `z`, for `z` of 0 and more, to seven digits (Abramowitz, 26.2.17). */
function normalTail(z: number): number {
	if (z <= 0) return 0.5;
	const t = 1 / (1 + 0.2316419 * z);
	const factors = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
	const polynomial = factors.reduceRight((sum, factor) => (sum + factor) * t, 0);
	return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
}
