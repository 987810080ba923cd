import {
	placePrecisions,
	type ConfidenceLevel,
	type EventType,
	type PlacePrecision,
	type Status
} from '$lib/dossier';
import { tollBands, tollKeys, unstatedKey } from '$lib/table';
import { noKey } from './clauses';

const list = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const number = new Intl.NumberFormat('en-GB');

const plurals: Record<EventType, string> = {
	attack: 'attacks',
	plot: 'plots',
	warning: 'warnings',
	statement: 'statements',
	presence: 'presences',
	movement: 'movements',
	founding: 'foundings',
	campaign: 'campaigns'
};

/** Event types in the plural, as many as can be said. */
export function typesInWords(types: Iterable<string>): string {
	const words = [...types].map((type) => plurals[type as EventType] ?? type);
	return words.length > 3 ? `events of ${words.length} types` : and.format(words);
}

const statusWords: Record<Status, string> = {
	'carried-out': 'carried out',
	foiled: 'foiled',
	ongoing: 'ongoing',
	reported: 'reported'
};

export function statusesInWords(statuses: Iterable<string>): string {
	return list.format([...statuses].map((status) => statusWords[status as Status] ?? status));
}

const confidenceWords: Record<ConfidenceLevel, string> = {
	corroborated: 'corroborated',
	reported: 'reported by one source',
	disputed: 'disputed between sources',
	retracted: 'retracted',
	unsourced: 'without a source'
};

export function confidencesInWords(levels: Iterable<string>): string {
	return list.format([...levels].map((level) => confidenceWords[level as ConfidenceLevel] ?? level));
}

const precisionWords: Record<PlacePrecision, string> = {
	exact: 'exactly',
	settlement: 'to a town',
	admin1: 'to a province',
	country: 'to a country',
	region: 'to a wide region'
};

/** "located to a town or better", "located to a country or without a place". */
export function precisionsInWords(chosen: ReadonlySet<string>): string {
	const known = placePrecisions.filter((precision) => chosen.has(precision));
	const isFinest = known.every((precision, i) => precision === placePrecisions[i]);
	const coarsest = known.at(-1);
	const located = !coarsest
		? []
		: isFinest && known.length > 1
			? [`located ${precisionWords[coarsest]} or better`]
			: [`located ${list.format(known.map((precision) => precisionWords[precision]))}`];
	return [...located, ...(chosen.has(noKey) ? ['without a place'] : [])].join(' or ') || 'located in no way';
}

/** "10 to 99 killed", "1,000 or more killed or with no toll stated". */
export function tollsInWords(chosen: ReadonlySet<string>): string {
	const bands = tollBands.flatMap((_, band) => (chosen.has(tollKeys[band]!) ? [band] : []));
	const runs: [number, number][] = [];
	for (const band of bands) {
		const run = runs.at(-1);
		if (run && run[1] === band - 1) run[1] = band;
		else runs.push([band, band]);
	}
	const words = runs.map(([first, last]) => {
		const [low, above] = [tollBands[first]!, tollBands[last + 1]];
		if (above === undefined) return `${number.format(low)} or more`;
		return low === above - 1 ? number.format(low) : `${number.format(low)} to ${number.format(above - 1)}`;
	});
	const stated = words.length > 0 ? [`${list.format(words)} killed`] : [];
	return [...stated, ...(chosen.has(unstatedKey) ? ['no toll stated'] : [])].join(' or ') || 'no toll at all';
}

/** Names, up to three in full, then a count of the others. */
export function namesInWords(names: readonly string[], noun: string, how: 'and' | 'or' = 'and'): string {
	if (names.length === 0) return `no ${noun}`;
	const rest = names.length - 2;
	const said =
		names.length <= 3
			? names
			: [...names.slice(0, 2), `${number.format(rest)} other ${noun}${rest === 1 ? '' : 's'}`];
	return (how === 'and' ? and : list).format(said);
}

/** What lies in no region of a grouping, in words and not as a key. */
export function restInWords(key: string, grouping: string): string {
	if (key === 'coarser') return `a place coarser than a ${grouping}`;
	return key === 'outside' ? `a place outside every ${grouping}` : 'no place stated';
}
