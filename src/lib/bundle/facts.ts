import type { Problem } from '$lib/base';
import type { Dossier } from '$lib/dossier';
import type { Answer, Line, Opened, Question, Sort } from '$lib/engine';
import type { PointOfView, RegionFacts } from '$lib/regions';

/** What the page is made with: the dossier, its regions, and the first question answered. */
export interface Facts {
	readonly dossier: Dossier;
	readonly problems: readonly Problem[];
	/** By each point of view. */
	readonly regions: { readonly [V in PointOfView]: RegionFacts };
	readonly opened: Opened;
	readonly answer: Answer;
	/** The first lines of the list. */
	readonly lines: readonly Line[];
	/** What is kept in the browser for this dossier is kept under this. */
	readonly key: string;
	/** The file it was opened from; null for the built-in one. */
	readonly file: { readonly name: string; readonly view: string } | null;
}

/** What the page asks before anything is chosen. */
export interface FirstQuestion {
	readonly asked: Omit<Question, 'view'>;
	readonly pointOfView: PointOfView;
	readonly sort: Sort;
}
