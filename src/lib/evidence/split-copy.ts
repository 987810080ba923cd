import { plainText, type PlainText } from './plain-text';
import { sketch } from './sketch';
import { textHash } from './text-hash';

/** A paragraph of the reader's copy, with what it is compared by. */
export interface CopyParagraph {
	readonly raw: string;
	readonly plain: PlainText;
	readonly hash: string;
	readonly sketch: string;
}

const asParagraph = (raw: string): CopyParagraph => {
	const plain = plainText(raw);
	return { raw, plain, hash: textHash(plain.text), sketch: sketch(plain.text) };
};

/** The lines of a text, whatever ends them. */
export function linesOf(text: string): string[] {
	return text.split(text.includes('\n') ? /\r?\n/ : '\r');
}

/**
 * The ways a copy can be cut: a paragraph a line, and, where blank lines stand between wrapped ones, a paragraph a
 * block of lines.
 */
export function splitCopy(text: string): CopyParagraph[][] {
	const lines = linesOf(text);
	const ways = [lines.map(asParagraph)];
	const blocks: string[][] = [[]];
	for (const line of lines)
		if (line.trim() === '') blocks.push([]);
		else blocks.at(-1)!.push(line.trim());
	const filled = blocks.filter((block) => block.length > 0);
	if (filled.length > 1 && filled.some((block) => block.length > 1))
		ways.push(filled.map((block) => asParagraph(block.join(' '))));
	return ways;
}
