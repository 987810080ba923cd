import type { EventCells } from '../event-cells';

/** How rows become a file, some at a time. */
export interface Format {
	/** Its name in an archive, beside a text about it; null for a file that stands alone and holds that text itself. */
	readonly inArchive: string | null;
	/** @param about what is said of the whole, each a sentence; @param put takes what is written, in order */
	readonly begin: (about: readonly string[], put: (part: string | Uint8Array) => void) => FileBegun;
}

export interface FileBegun {
	readonly write: (rows: readonly EventCells[]) => void;
	/** @param about all that is said of the file, now that its rows are written */
	readonly end: (about: readonly string[]) => void;
}
