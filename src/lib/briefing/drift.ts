import { textHash } from '$lib/base';
import { tollInWords, type Figures, type Slide } from '$lib/dossier';
import type { Account } from '$lib/engine';
import { shownOf } from './take-slide';

/** What the data says now of a slide: of its own filter, and of each live number in its words. */
export interface Now {
	readonly account: Account;
	readonly live: Readonly<Record<string, string>>;
}

export interface Moved {
	/** In words: "events", "killed", or the live number. */
	readonly what: string;
	readonly was: string;
	readonly is: string;
}

/** How the data has moved away from what a slide showed. */
export interface Drift {
	readonly moved: readonly Moved[];
	/** Ids of records that are behind the figures now and were not, that were and are not, and that say something else. */
	readonly came: readonly string[];
	readonly left: readonly string[];
	readonly changed: readonly string[];
	/** Whether the records were too many to list. */
	readonly isUnlisted: boolean;
	/** Whether the reader has seen this very drift and kept the slide as it is. */
	readonly isKept: boolean;
}

const number = new Intl.NumberFormat('en-GB');
const figuresInWords: readonly (readonly [string, (figures: Figures) => string])[] = [
	['events', ({ events }) => number.format(events)],
	['attacks', ({ attacks }) => number.format(attacks)],
	['killed', ({ tollsStated, killed }) => (tollsStated > 0 ? tollInWords(killed) : 'not stated')],
	['tolls not stated', ({ tollsNotStated }) => number.format(tollsNotStated)],
	['first day', ({ first }) => first ?? 'none'],
	['last day', ({ last }) => last ?? 'none'],
	['without a date', ({ undated }) => number.format(undated)]
];

const hashOf = ({ account, live }: Now) => textHash(account.hash + JSON.stringify(live));

/** What has moved since the slide was last agreed with the data; null where nothing has, or it was never taken. */
export function driftOf(slide: Pick<Slide, 'shown' | 'decided'>, now: Now): Drift | null {
	const { shown } = slide;
	if (!shown) return null;
	const { account, live } = now;
	const moved = [
		...figuresInWords.flatMap(([what, inWords]): Moved[] => {
			const [was, is] = [inWords(shown.figures), inWords(account.figures)];
			return was === is ? [] : [{ what, was, is }];
		}),
		...Object.entries(shown.live).flatMap(([token, was]): Moved[] => {
			const is = live[token];
			return is === undefined || is === was ? [] : [{ what: `{{${token}}}`, was, is }];
		})
	];
	if (moved.length === 0 && shown.hash === account.hash) return null;
	const [before, after] = [shown.records, account.records];
	const ids = (of: object) => Object.keys(of);
	return {
		moved,
		came: before && after ? ids(after).filter((id) => !(id in before)) : [],
		left: before && after ? ids(before).filter((id) => !(id in after)) : [],
		changed: before && after ? ids(after).filter((id) => id in before && before[id] !== after[id]) : [],
		isUnlisted: !before || !after,
		isKept: slide.decided?.what === 'kept' && slide.decided.hash === hashOf(now)
	};
}

/** Takes what the data says now as what the slide shows. @param on the day of the decision, YYYY-MM-DD */
export function acceptDrift(slide: Slide, now: Now, on: string): Slide {
	return {
		...slide,
		shown: shownOf(now.account, now.live),
		decided: { what: 'accepted', hash: hashOf(now), on, was: slide.shown?.figures ?? null }
	};
}

/** Keeps what the slide showed although the data has moved: it is said again only when the data moves further. */
export function keepShown(slide: Slide, now: Now, on: string): Slide {
	return { ...slide, decided: { what: 'kept', hash: hashOf(now), on, was: null } };
}

/** A slide whose words are others: numbers that are new in them are as the data says now. */
export function withWords(
	slide: Slide,
	words: Partial<Pick<Slide, 'title' | 'text' | 'notes'>>,
	live: Now['live']
): Slide {
	const { shown } = slide;
	return {
		...slide,
		...words,
		shown: shown && {
			...shown,
			live: Object.fromEntries(Object.entries(live).map(([token, is]) => [token, shown.live[token] ?? is]))
		}
	};
}
