import type { Dossier } from '$lib/dossier';
import type { Dimension, SentencePart } from '$lib/filter';

/** What positions are brought down to: a cell of a grid in degrees, or the middle of a unit. */
export const coarseUnits = ['none', '0.1', '1', 'province', 'country'] as const;
export type CoarseUnit = (typeof coarseUnits)[number];

/** What a file leaves out or makes vaguer. */
export interface Redaction {
	/** Titles, summaries and notes; ids become numbers, since they are made of titles. */
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

const withheld: Partial<Record<Dimension, { readonly by: (of: Redaction) => boolean; readonly as: string }>> =
	{
		group: { by: ({ groups }) => groups, as: 'groups that are withheld' },
		text: { by: ({ words, groups, places }) => words || groups || places, as: 'words that are withheld' },
		area: { by: ({ places, positions }) => places || positions !== 'none', as: 'an area that is withheld' }
	};

/** Parts of a filter that would name what is withheld. */
export const withheldBy = (redaction: Redaction): ReadonlySet<Dimension> =>
	new Set((Object.keys(withheld) as Dimension[]).filter((dimension) => withheld[dimension]!.by(redaction)));

/** The filter in words, without what is left out; its counts would give away the records that are. */
export function redactedSentence(parts: readonly SentencePart[], redaction: Redaction): string {
	const said = parts.map(({ text, dimension }) => {
		const rule = dimension && withheld[dimension];
		return rule?.by(redaction) ? rule.as : text;
	});
	const counts = parts.findIndex(({ text }) => text === ': ');
	return (redaction.sensitive && counts >= 0 ? said.slice(0, counts) : said).join('');
}

/** Whether anything is left out or made vaguer. */
export const isRedacted = (redaction: Redaction) => redactionInWords(redaction).length > 0;

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

/** What was done to a dossier's records before, and is now, one sentence each. */
export const redactedSoFar = ({ redacted }: Pick<Dossier, 'redacted'>, redaction: Redaction) => [
	...new Set([...redacted, ...redactionInWords(redaction)])
];
