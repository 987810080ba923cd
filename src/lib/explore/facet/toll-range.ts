import type { KeyClause } from '$lib/filter';
import { tollBands, tollKeys, unstatedKey } from '$lib/table';

/** Bands from `first` to `last`, both included, as indices of `tollBands`. */
export interface TollRange {
	readonly first: number;
	readonly last: number;
	/** Whether events of no stated toll pass. */
	readonly unstated: boolean;
	/** Whether the stated tolls that pass are those out of the range. */
	readonly outside: boolean;
}

const lastBand = tollBands.length - 1;
const number = new Intl.NumberFormat('en-GB');
export const everyToll: TollRange = { first: 0, last: lastBand, unstated: true, outside: false };
export const isWhole = ({ first, last }: TollRange) => first === 0 && last === lastBand;

/** The range a clause asks for; null where its bands are no range, as an address can ask. */
export function tollRangeOf(clause: KeyClause | null): TollRange | null {
	if (clause === null) return everyToll;
	const { only, not } = clause;
	if (only !== null && not.size > 0) return null;
	const keys = only ?? not;
	const bands = bandsIn(keys);
	const [first, last] = [bands[0], bands.at(-1)];
	const outside = only === null;
	const unstated = keys.has(unstatedKey) !== outside;
	if ([...keys].some((key) => !tollKeys.includes(key))) return null;
	if (first === undefined || last === undefined) {
		if (outside) return { ...everyToll, unstated };
		return unstated ? { ...everyToll, outside: true } : null;
	}
	return last - first === bands.length - 1 ? { first, last, unstated, outside } : null;
}

/** The clause for a range; null where it refuses nothing. */
export function tollClauseOf(range: TollRange): KeyClause | null {
	const { first, last, unstated, outside } = range;
	if (isWhole(range) && unstated && !outside) return null;
	const keys = new Set(tollBands.slice(first, last + 1).map(String));
	if (unstated !== outside) keys.add(unstatedKey);
	return outside ? { only: null, not: keys } : { only: keys, not: new Set() };
}

/** The stated bands that a clause lets pass, rising. */
export function bandsPassing(clause: KeyClause | null): readonly number[] {
	const keys = tollKeys.filter(
		(key) => clause === null || (!clause.not.has(key) && (clause.only?.has(key) ?? true))
	);
	return bandsIn(new Set(keys));
}

/** "10 to 24 killed", "1 killed", "1,000 or more killed". */
export function bandsInWords(first: number, last: number): string {
	const [low, above] = [tollBands[first]!, tollBands[last + 1]];
	if (above === undefined) return `${number.format(low)} or more killed`;
	if (low === above - 1) return `${number.format(low)} killed`;
	return `${number.format(low)} to ${number.format(above - 1)} killed`;
}

export function rangeInWords(range: TollRange): string {
	if (isWhole(range)) return range.outside ? 'No stated toll' : 'Any stated toll';
	return `${range.outside ? 'Not ' : ''}${bandsInWords(range.first, range.last)}`;
}

function bandsIn(keys: ReadonlySet<string>): number[] {
	return tollBands.flatMap((low, band) => (keys.has(String(low)) ? [band] : []));
}
