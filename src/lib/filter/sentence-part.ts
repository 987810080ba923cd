import type { Dimension } from './clauses';
import type { Door } from './door';

/** A run of the sentence; `dimension` says which clause it speaks for. */
export interface SentencePart {
	readonly text: string;
	readonly dimension?: Dimension;
	/** What opens the records it counts. */
	readonly door?: Door;
}
