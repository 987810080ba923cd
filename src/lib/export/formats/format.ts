import type { EventCells } from '../event-cells';

/** How rows become a file of text, some at a time. */
export interface Format {
	/** Its name in the archive. */
	readonly file: string;
	/** @param about what is said of the whole, each a sentence */
	readonly start: (about: readonly string[]) => string;
	/** @param isFirst whether no row came before */
	readonly write: (rows: readonly EventCells[], isFirst: boolean) => string;
	readonly end: () => string;
}
