/** What positions are brought down to: a cell of a grid in degrees, or the middle of a unit. */
export const coarseUnits = ['none', '0.1', '1', 'province', 'country'] as const;
export type CoarseUnit = (typeof coarseUnits)[number];

/** What a file leaves out or makes vaguer. */
export interface Redaction {
	/** Titles, summaries and the notes on dates; ids become numbers, since they are made of titles. */
	readonly words: boolean;
	/** Names of groups, with their roles. */
	readonly groups: boolean;
	/** Names of places; countries and provinces stay. */
	readonly places: boolean;
	/** Documents and paragraphs. */
	readonly sources: boolean;
	readonly positions: CoarseUnit;
	/** Records that are marked as sensitive. */
	readonly sensitive: boolean;
}

export const noRedaction: Redaction = {
	...{ words: false, groups: false, places: false, sources: false },
	...{ positions: 'none', sensitive: false }
};

const positionWords: Readonly<Record<Exclude<CoarseUnit, 'none'>, string>> = {
	'0.1': 'Positions are the middle of a cell of 0.1 degrees, and places have no name of their own.',
	'1': 'Positions are the middle of a cell of 1 degree, and places have no name of their own.',
	province:
		'Positions finer than a province are its representative point, or its country’s where it has none.',
	country: 'Positions finer than a country are its representative point.'
};

/** What was done to the records, one sentence each; empty where nothing was. */
export function redactionInWords(redaction: Redaction): string[] {
	const { words, groups, places, sources, positions, sensitive } = redaction;
	return [
		...(words ? ['Titles and notes are left out, and records are numbered anew.'] : []),
		...(groups ? ['Groups are not named.'] : []),
		...(places && positions === 'none' ? ['Places are not named.'] : []),
		...(sources ? ['Sources are not named.'] : []),
		...(positions === 'none' ? [] : [positionWords[positions]]),
		...(sensitive ? ['Records marked as sensitive are left out.'] : [])
	];
}
