import { counted } from '$lib/base';
import type { DocumentInCopy, OpenCopy } from './open-copy';

/** What a copy is, beside the dossier: the very file, or what of each document is in it. */
export function copyWords({ isExact, documents }: OpenCopy): string {
	if (isExact) return 'The very file the dossier was made from (SHA-256).';
	const why =
		isExact === null
			? 'No SHA-256 could be computed here; compared by paragraph.'
			: 'Not the same file; compared by paragraph.';
	return [why, ...documents.map(documentWords)].join(' ');
}

function documentWords({
	document: {
		publisher,
		paragraphs: [first, last]
	},
	alignment,
	same,
	changed,
	missing
}: DocumentInCopy): string {
	if (!alignment) return `${publisher}: not in it.`;
	if (changed === 0 && missing === 0) return `${publisher}: whole, word for word.`;
	const parts = [
		`${same} of ${counted(last - first + 1, 'paragraph')} word for word`,
		...(changed > 0 ? [`${changed} changed`] : []),
		...(missing > 0 ? [`${missing} missing`] : [])
	];
	return `${publisher}: ${parts.join(', ')}.`;
}
