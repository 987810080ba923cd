import type { Line, Sort } from '$lib/engine';

/** What the list and the table of events take alike. */
export interface EventRows {
	/** Events that pass, or of them those in view. */
	total: number;
	/** Another one for each answer: the lines are asked for again, and the old ones stay until the new ones come. */
	version: unknown;
	/** The first lines, as far as they are known at once. */
	first: readonly Line[];
	/** Lines in the present order; none, or an `AbortError`, where the question is out of date. */
	lines: (from: number, count: number) => Promise<readonly Line[]>;
	/** Id of an event. */
	selected: string | null;
	onpick: (line: Line) => void;
	/** What the pointer or the focus is on. */
	onhover: (line: Line | null) => void;
	inView: boolean;
	/** Null where what is listed is not a question of the frame. */
	oninview: ((only: boolean) => void) | null;
	sort: Sort;
	onsort: (sort: Sort) => void;
}
