import type { DocumentId, EventRecord } from './schema';

/** The paragraphs of one document, rising. */
export interface Source {
	readonly document: DocumentId;
	readonly paragraphs: readonly number[];
}

/** The documents and paragraphs that some records rest on, in the order they are first met. */
export function sourcesOf(events: Iterable<Pick<EventRecord, 'evidence'>>): Source[] {
	const paragraphs = new Map<DocumentId, Set<number>>();
	for (const { evidence } of events)
		for (const { document, paragraph } of evidence) {
			const known = paragraphs.get(document) ?? new Set<number>();
			paragraphs.set(document, known.add(paragraph));
		}
	return [...paragraphs].map(([document, of]) => ({ document, paragraphs: [...of].sort((a, b) => a - b) }));
}
