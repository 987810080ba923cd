import type { Toll } from './schema';

const number = new Intl.NumberFormat('en-GB');

type Range = Pick<Toll, 'low' | 'best' | 'high'>;

/** Whether a source gives any figure at all; "not stated" is not 0. */
export function isStated(toll: Range | null): toll is Range {
	return toll !== null && (toll.low !== null || toll.best !== null || toll.high !== null);
}

/** A toll in words: "115", "170 or more", "90 to 103, best 94", "up to 50", "not stated". */
export function tollInWords(toll: Range | null): string {
	if (!isStated(toll)) return 'not stated';
	const { low, best, high } = toll;
	if (low === null && high !== null && best === null) return `up to ${number.format(high)}`;
	if (low !== null && high === null) return `${number.format(low)} or more`;
	if (low !== null && high !== null && low !== high) {
		const range = `${number.format(low)} to ${number.format(high)}`;
		return best === null || best === low || best === high ? range : `${range}, best ${number.format(best)}`;
	}
	return number.format((best ?? low ?? high)!);
}
