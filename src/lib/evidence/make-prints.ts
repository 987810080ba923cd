import type { Dossier, Prints } from '$lib/dossier';
import { passageKey, passagesOf } from './passages';
import { plainText } from './plain-text';
import { sketch } from './sketch';
import { textHash } from './text-hash';

/** What another copy of a paragraph is known by: 13 digits of its hash, 32 of its sketch. */
export function printOf(paragraph: string): string {
	const { text } = plainText(paragraph);
	return textHash(text) + sketch(text);
}

/**
 * The prints of one document of a dossier, made from the text its paragraphs are counted in. They hold nothing
 * that can be read back.
 */
export function makePrints(dossier: Dossier, id: string, text: string): Prints {
	const lines = text.split('\n');
	const [first, last] = dossier.documents.find((document) => document.id === id)!.paragraphs;
	const passages = passagesOf(dossier)
		.filter((passage) => passage.document === id && passage.of.kind === 'event')
		.map((passage) => {
			const words = lines[passage.paragraph - 1]!.slice(passage.start, passage.end);
			return [passageKey(passage), textHash(plainText(words).text)] as const;
		});
	return {
		paragraphs: lines.slice(first - 1, last).map(printOf),
		passages: Object.fromEntries(passages)
	};
}
