import type { Account, AccountOf } from './account';
import type { DemoSource } from './demo/open-demo';
import type { DossierSource } from './open-dossier';
import type { Answer, Hit, Line, Neighbours, Opened, Question, Sort } from './question';
import type { Source as CitedSource } from '$lib/dossier';
import type { Selection } from '$lib/picture';
import type { Rankings } from './rank-regions';
import type { RegionDetails } from './region-details';

export type Source = DossierSource | DemoSource;

/** What can be asked of a worker, and what it replies: one entry a verb. */
export interface Verbs {
	open: { asks: [source: Source]; gives: Opened };
	answer: { asks: [question: Question]; gives: SentAnswer };
	lines: { asks: [sort: Sort, inView: boolean, from: number, count: number]; gives: readonly Line[] };
	beside: { asks: [sort: Sort, id: string, step: 1 | -1]; gives: string | null };
	opens: { asks: [mark: string]; gives: Selection | null };
	atPlaces: { asks: []; gives: ReadonlyMap<string, number> };
	regionDetails: { asks: []; gives: RegionDetails | null };
	regionRanks: { asks: []; gives: Rankings };
	accounts: { asks: [of: readonly AccountOf[]]; gives: readonly Account[] };
	neighbours: { asks: [id: string]; gives: Neighbours | null };
	exported: { asks: [all: boolean, from: number, count: number]; gives: string };
	sources: { asks: []; gives: readonly CitedSource[] };
	search: { asks: [words: string, most: number]; gives: readonly Hit[] };
}
/** An answer on its way: without the histogram where it is the one sent before. */
export type SentAnswer = Omit<Answer, 'histogram'> & { readonly histogram: Answer['histogram'] | null };

export type Verb = keyof Verbs;

export interface Request<V extends Verb = Verb> {
	readonly id: number;
	readonly verb: V;
	readonly asks: Verbs[V]['asks'];
}

export type Reply =
	| { readonly id: number; readonly gives: unknown; readonly took: number }
	| { readonly id: number; readonly fault: string }
	/** Still alive: what it is at, and the share of it that is done, 0 to 1. */
	| { readonly doing: string; readonly share: number };
