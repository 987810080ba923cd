import type { Toll } from './schema';

const number = new Intl.NumberFormat('en-GB');

type Range = Pick<Toll, 'low' | 'best' | 'high'>;

/** Whether a source gives any figure at all; "not stated" is not 0. */
export function isStated(toll: Range | null): toll is Range {
	return toll !== null && (toll.low !== null || toll.best !== null || toll.high !== null);
}

/** A toll in words: "115", "170 or more", "90 to 103, best 94", "up to 50", "50, at most 60", "not stated". */
export function tollInWords(toll: Range | null): string {
	if (!isStated(toll)) return 'not stated';
	const { low, best, high } = toll;
	const figure = (count: number | null) => number.format(count!);
	const isBetween = best !== null && best !== low && best !== high;
	if (low === high) return figure(low ?? best);
	if (low === null) return isBetween ? `${figure(best)}, at most ${figure(high)}` : `up to ${figure(high)}`;
	const range = high === null ? `${figure(low)} or more` : `${figure(low)} to ${figure(high)}`;
	return isBetween ? `${range}, best ${figure(best)}` : range;
}
