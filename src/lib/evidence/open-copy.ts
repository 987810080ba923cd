import { counted } from '$lib/base';
import type { Dossier, SourceDocument } from '$lib/dossier';
import { alignCopy, type Aligned } from './align-copy';
import { placePassages, type Lost, type Placed } from './place-passages';
import { readBytes } from './read-bytes';
import { splitCopy, type CopyParagraph } from './split-copy';

/** What of a document is in a copy. */
export interface DocumentInCopy {
	readonly document: SourceDocument;
	/** By paragraph, counted from the document's first; null where the document is not in the copy. */
	readonly alignment: ReadonlyMap<number, Aligned> | null;
	readonly same: number;
	readonly changed: number;
	readonly missing: number;
}

/** The reader's own copy of the documents of a dossier. */
export interface OpenCopy {
	readonly name: string;
	readonly paragraphs: readonly CopyParagraph[];
	readonly documents: readonly DocumentInCopy[];
	/** Whether the file’s SHA-256 is the dossier’s; null where this page may not compute it. */
	readonly isExact: boolean | null;
	readonly placed: readonly Placed[];
	readonly lost: readonly Lost[];
	readonly bytes: Uint8Array;
}

/** The largest file that is read, bytes. */
export const mostBytes = 20_000_000;
/** A document is in a copy from so many of its paragraphs on, or from a tenth of them. */
const fewParagraphs = 3;

/**
 * Opens a copy of a dossier’s documents: one that holds them all, some or one of them, with or without changes.
 * What is no such copy is refused with a sentence.
 */
export async function openCopy(
	{ name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
	dossier: Dossier
): Promise<{ copy: OpenCopy } | { refused: string }> {
	const { documents } = dossier;
	if (documents.length === 0)
		return { refused: 'This dossier has no documents, so there is nothing to read beside it.' };
	if (bytes.length > mostBytes)
		return { refused: `“${name}” is larger than ${mostBytes / 1e6} MB, which is more than is read here.` };
	const read = readBytes(bytes, name);
	if ('refused' in read) return read;
	if (read.text.trim() === '') return { refused: `“${name}” is empty.` };

	const sha256 = await sha256Of(bytes);
	const exact = documents.filter((document) => document.sha256 === sha256);
	const ways = splitCopy(read.text);
	const opened = ways.map((paragraphs) => aligned(paragraphs, documents, exact));
	const best = opened.reduce((a, b) => (sameIn(b) > sameIn(a) ? b : a));
	if (best.documents.every(({ alignment }) => alignment === null))
		return { refused: strange(name, documents) };
	const { paragraphs } = best;
	const alignments = new Map(
		best.documents.flatMap(({ document, alignment }) =>
			alignment ? [[document.id as string, alignment] as const] : []
		)
	);
	const isExact = sha256 === null ? null : exact.length > 0;
	const { placed, lost } = placePassages(dossier, paragraphs, alignments, isExact === true);
	return { copy: { name, ...best, isExact, placed, lost, bytes } };
}

interface AlignedCopy {
	readonly paragraphs: readonly CopyParagraph[];
	readonly documents: readonly DocumentInCopy[];
}

const sameIn = ({ documents }: AlignedCopy) => documents.reduce((sum, { same }) => sum + same, 0);

function aligned(
	paragraphs: readonly CopyParagraph[],
	documents: readonly SourceDocument[],
	exact: readonly SourceDocument[]
): AlignedCopy {
	return {
		paragraphs,
		documents: documents.map((document): DocumentInCopy => {
			const [first, last] = document.paragraphs;
			const count = last - first + 1;
			const alignment = exact.includes(document)
				? asCounted(first, last, paragraphs.length)
				: alignCopy(document.prints?.paragraphs ?? [], paragraphs);
			const same = [...alignment.values()].filter(({ isSame }) => isSame).length;
			const isIn = alignment.size >= Math.min(count, fewParagraphs) || alignment.size * 10 >= count;
			return isIn && alignment.size > 0
				? { document, alignment, same, changed: alignment.size - same, missing: count - alignment.size }
				: { document, alignment: null, same: 0, changed: 0, missing: count };
		})
	};
}

function asCounted(first: number, last: number, lines: number): Map<number, Aligned> {
	const all = new Map<number, Aligned>();
	for (let line = first - 1; line < Math.min(last, lines); line++)
		all.set(line - first + 1, { line, isSame: true });
	return all;
}

function strange(name: string, documents: readonly SourceDocument[]): string {
	const titles = documents.map(({ publisher, title }) => `${publisher}, “${title}”`).join('; ');
	if (documents.every(({ prints }) => !prints))
		return `“${name}” is not the file this dossier was made from (its SHA-256 is another), and the dossier has no prints to find the documents in another copy by.`;
	return `“${name}” holds none of this dossier’s ${counted(documents.length, 'document')} (${titles}): no paragraph of theirs was found in it.`;
}

/** In hexadecimal digits; null where the browser computes none, on pages that come neither by HTTPS nor from this machine. */
async function sha256Of(bytes: Uint8Array): Promise<string | null> {
	if (!globalThis.crypto?.subtle) return null;
	const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
