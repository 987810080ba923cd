import type { Passage } from './passages';
import { plainText } from './plain-text';
import type { CopyParagraph } from './split-copy';
import { textHash } from './text-hash';

/** UTF-16 code units in a paragraph. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** By how many characters quotes, dashes and spaces may make a passage longer or shorter. */
const slack = 6;
const isWord = (text: string, at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));

/** The hashes of the words a passage may consist of; empty where the dossier does not say. */
export function wordsOf(passage: Passage, print: string | undefined): ReadonlySet<string> {
	if (passage.of.kind === 'event') return new Set(print === undefined ? [] : [print]);
	const length = passage.end - passage.start;
	const names = passage.of.names.filter((name) => name.length === length);
	return new Set(names.map((name) => textHash(plainText(name).text)));
}

/**
 * Where a passage stands in a paragraph of a copy: as near as can be to where it stood, in the same words, beginning
 * and ending with a word. Null where these words are not there (any more), or not again where `isFree` refuses them.
 */
export function findPassage(
	passage: Passage,
	hashes: ReadonlySet<string>,
	{ raw, plain }: CopyParagraph,
	isFree: (stretch: Stretch) => boolean
): Stretch | null {
	const exact = { start: passage.start, end: passage.end };
	if (passage.end <= raw.length && isFree(exact)) {
		const words = plainText(raw.slice(passage.start, passage.end));
		if (hashes.has(textHash(words.text))) return exact;
	}
	const length = passage.end - passage.start;
	const { text, from } = plain;
	let found: Stretch | null = null;
	for (let first = 0; first < text.length; first++) {
		if (isWord(text, first - 1) || !isWord(text, first)) continue;
		const distance = Math.abs(from[first]! - passage.start);
		if (found && distance >= Math.abs(found.start - passage.start)) continue;
		const least = Math.max(first + 1, first + length - slack);
		for (let end = least; end <= Math.min(text.length, first + length + slack); end++) {
			if (isWord(text, end)) continue;
			if (!hashes.has(textHash(text.slice(first, end)))) continue;
			const stretch = { start: from[first]!, end: from[end - 1]! + 1 };
			if (isFree(stretch)) found = stretch;
		}
	}
	return found;
}
