import type { Dossier } from '$lib/dossier';
import type { Aligned } from './align-copy';
import { findPassage, wordsOf, type Stretch } from './find-passage';
import { passageKey, passagesOf, type Passage } from './passages';
import type { CopyParagraph } from './split-copy';

/** A passage that stands in the copy, in paragraph `line` (0-based). */
export interface Placed extends Stretch {
	readonly line: number;
	readonly passage: Passage;
}

/** A passage that does not. */
export interface Lost {
	readonly passage: Passage;
	/** The paragraph it should be in, as the copy has it; null where the copy has none. */
	readonly line: number | null;
	readonly why: 'paragraph missing' | 'words changed' | 'no print';
}

/** Every passage of the documents that are in a copy, either placed or lost. */
export function placePassages(
	dossier: Dossier,
	copy: readonly CopyParagraph[],
	alignments: ReadonlyMap<string, ReadonlyMap<number, Aligned>>,
	isExact: boolean
): { placed: readonly Placed[]; lost: readonly Lost[] } {
	const placed: Placed[] = [];
	const lost: Lost[] = [];
	const documents = new Map(dossier.documents.map((document) => [document.id as string, document]));
	const taken = new Set<string>();
	for (const passage of passagesOf(dossier)) {
		const document = documents.get(passage.document)!;
		const alignment = alignments.get(passage.document);
		if (!alignment) continue;
		const at = alignment.get(passage.paragraph - document.paragraphs[0]);
		if (!at) {
			lost.push({ passage, line: null, why: 'paragraph missing' });
			continue;
		}
		const { line } = at;
		const { start, end, of } = passage;
		if (isExact) {
			if (end <= copy[line]!.raw.length) placed.push({ line, start, end, passage });
			else lost.push({ passage, line, why: 'words changed' });
			continue;
		}
		const hashes = wordsOf(passage, document.prints?.passages[passageKey(passage)]);
		const key = (stretch: Stretch) => `${of.kind} ${of.id} ${line}:${stretch.start}`;
		// The same name twice in a paragraph is two mentions; one piece of evidence may be given twice.
		const isFree = (stretch: Stretch) => of.kind === 'event' || !taken.has(key(stretch));
		const found = hashes.size === 0 ? null : findPassage(passage, hashes, copy[line]!, isFree);
		if (found) {
			taken.add(key(found));
			placed.push({ ...found, line, passage });
		} else lost.push({ passage, line, why: hashes.size === 0 ? 'no print' : 'words changed' });
	}
	return { placed, lost };
}
