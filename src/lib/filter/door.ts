import { dayOf, isoOf, type Day } from '$lib/base';
import { keyDimensions, type DateClause, type KeyDimension } from './clauses';

/**
 * The question a number stands for, asked beside the filter as it is: which rows it counts. Every term narrows it, and
 * a term of a clause's own kind takes that clause's place, as a facet's counts do.
 */
export type Door = readonly DoorTerm[];

export interface DoorTerm {
	readonly kind: DoorKind;
	/** Keys, ids or days, as the kind takes them. */
	readonly of: readonly string[];
}

type FacetKind = `by-${KeyDimension}`;
const facetKinds = keyDimensions.map((dimension): FacetKind => `by-${dimension}`);

/** What a term may be, and how many words it takes at the least and at the most. */
const others = {
	/** Of regions of a partition, by their keys, in place of the clause by area. */
	area: [1, 999],
	/** Reaching into one of the reader's own theatres without being known to be inside. */
	reaching: [1, 1],
	/** Without the clauses of some dimensions. */
	without: [1, 9],
	/** Of one type of event. */
	kind: [1, 1],
	/** Led by a group, drawn in its colour. */
	lead: [1, 1],
	/** Attacks with a toll that is `stated` or `unstated`. */
	killed: [1, 1],
	/** Dated wholly between two days, in place of the clause by date. */
	days: [2, 2],
	/** In a window of two days, in place of the clause by date; with `sure` only what lies in it for certain. */
	window: [2, 3],
	/** In such a window besides. */
	also: [2, 3],
	/** With a date. */
	dated: [0, 0],
	/** Without a date, in place of the clause by date. */
	undated: [0, 0],
	/** Certainly in the window of dates. */
	certain: [0, 0],
	/** `in` or `out` of the map's frame, or without a place: `none`. */
	view: [1, 1],
	/** At a place, or beginning from it. */
	place: [1, 1],
	/** Under one mark of the map, by its id. */
	mark: [1, 1],
	/** What has the place, the days or the group in common with an event: which of them, and its id. */
	near: [2, 2]
} as const;
export type DoorKind = FacetKind | keyof typeof others;

/** A window of dates that has two ends. */
export interface PeriodClause {
	readonly from: Day;
	readonly to: Day;
	/** Only what lies in it for certain. */
	readonly sure: boolean;
}

export const facetTerm = (dimension: KeyDimension, keys: readonly string[]): DoorTerm => ({
	kind: `by-${dimension}`,
	of: keys
});
export const term = (kind: keyof typeof others, ...of: readonly string[]): DoorTerm => ({ kind, of });
export const daysTerm = (from: Day, to: Day) => term('days', isoOf(from), isoOf(to));
/** A window in place of the clause by date, or besides it. */
export const windowTerm = (kind: 'window' | 'also', { from, to, sure }: PeriodClause) =>
	term(kind, isoOf(from), isoOf(to), ...(sure ? ['sure'] : []));
/** The window of such a term. */
export const windowOfTerm = ({ of: [from = '', to = '', sure] }: DoorTerm): PeriodClause & DateClause => ({
	...{ from: dayOf(from), to: dayOf(to), sure: sure === 'sure', not: false, undated: false }
});
export const daysOfTerm = ({ of }: DoorTerm) => of.map(dayOf) as [Day, Day];

/** The dimension of a facet's term, or null. */
export function dimensionOf({ kind }: DoorTerm): KeyDimension | null {
	return keyDimensions.find((dimension) => kind === `by-${dimension}`) ?? null;
}

/** "by-country.RU*kind.attack": what an address and an element of the page hold; "all" of no term. */
export function doorText(door: Door): string {
	return door.map(({ kind, of }) => [kind, ...of].join('.')).join('*') || 'all';
}

const hasDays = (kind: string) => ['days', 'window', 'also'].includes(kind);

/** What `doorText` wrote, or undefined for what it never writes. */
export function readDoor(text: string): Door | undefined {
	if (text === 'all') return [];
	const terms = text.split('*').map((part): DoorTerm | undefined => {
		const [kind = '', ...of] = part.split('.');
		const range = Object.hasOwn(others, kind) ? others[kind as keyof typeof others] : null;
		const isFacet = facetKinds.some((known) => known === kind) && of.length > 0;
		const isRight = isFacet || (range !== null && of.length >= range[0] && of.length <= range[1]);
		const areWords = of.every((word) => /^[\w~-]+$/.test(word));
		const areDays = !hasDays(kind) || of.slice(0, 2).every((day) => !Number.isNaN(dayOf(day)));
		const isWindow = of.length < 3 || !hasDays(kind) || of[2] === 'sure';
		return isRight && areWords && areDays && isWindow ? { kind: kind as DoorKind, of } : undefined;
	});
	return terms.every((one) => one !== undefined) && text.length < 4000 ? terms : undefined;
}
