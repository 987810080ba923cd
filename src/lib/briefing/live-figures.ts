import {
	dateInWords,
	tollInWords,
	type EventRecord,
	type Figures,
	type Slide,
	type Theatre
} from '$lib/dossier';
import type { Account, AccountOf } from '$lib/engine';
import type { Clauses, KeyClause } from '$lib/filter';
import type { Names } from './names';

/** A live number asks for an account of its own, or for one record. */
export type LiveAsk =
	| { readonly kind: 'account'; readonly of: AccountOf; readonly field: Field }
	| { readonly kind: 'record'; readonly event: EventRecord; readonly field: RecordField };

/** What stands for a live number: its text, and the door to the records behind it. */
export interface LiveFigure {
	readonly text: string;
	/** The clauses of exactly these records, or the one event; null where the number is not known. */
	readonly door: { readonly clauses: Clauses } | { readonly event: string } | null;
	/** Why there is no number; null where there is one. */
	readonly fault: string | null;
}

const number = new Intl.NumberFormat('en-GB');
const yearOf = (day: string | null) => day?.slice(0, 4) ?? 'not stated';

const fields = {
	events: ({ events }: Figures) => number.format(events),
	attacks: ({ attacks }: Figures) => number.format(attacks),
	fatalities: (figures: Figures) => (figures.tollsStated > 0 ? tollInWords(figures.killed) : 'not stated'),
	unstated: ({ tollsNotStated }: Figures) => number.format(tollsNotStated),
	undated: ({ undated }: Figures) => number.format(undated),
	first: ({ first }: Figures) => yearOf(first),
	last: ({ last }: Figures) => yearOf(last)
};
export type Field = keyof typeof fields;

const recordFields = {
	fatalities: ({ fatalities }: EventRecord) => tollInWords(fatalities),
	injured: ({ injured }: EventRecord) => tollInWords(injured),
	hostages: ({ hostages }: EventRecord) => tollInWords(hostages),
	date: dateInWords
};
export type RecordField = keyof typeof recordFields;

/** What can be written between the braces, for who asks. */
export const liveFields: readonly string[] = Object.keys(fields);

const only = (keys: readonly string[]): KeyClause => ({ only: new Set(keys), not: new Set() });

const braces = /\{\{([^{}]{1,200})\}\}/g;

/** What stands between double braces in a text, each once. */
export function liveTokens(text: string): string[] {
	return [...new Set([...text.matchAll(braces)].map(([, token]) => token!.trim()))];
}

/** A text cut at its live numbers. */
export function cutAtLive(text: string): ({ readonly text: string } | { readonly live: string })[] {
	return text
		.split(braces)
		.map((piece, i) => (i % 2 === 0 ? { text: piece } : { live: piece.trim() }))
		.filter((piece) => !('text' in piece) || piece.text !== '');
}

/**
 * What a live number asks for: `events` of the slide’s own filter; `region:north-caucasus.events` of it in one
 * region, in place of what it asks of regions of that kind; `group:is-k.attacks` likewise; `all.events` of everything;
 * `event:beslan-school-siege.fatalities` of one record. A sentence where it asks for nothing there is.
 */
export function askOf(token: string, slide: AccountOf, names: Names): LiveAsk | { readonly fault: string } {
	const [, scope = '', key = '', field = ''] =
		/^(?:(all|(?:region|group|event)(?=:))(?::([^.]+))?\.)?(\w+)$/.exec(token) ?? [];
	if (scope === 'event') {
		const event = names.event(key);
		if (!event) return { fault: `There is no event “${key}”.` };
		return field in recordFields
			? { kind: 'record', event, field: field as RecordField }
			: { fault: `“${field}” is no figure of an event: ${Object.keys(recordFields).join(', ')}.` };
	}
	if (!(field in fields)) return { fault: `“${token}” is no live number: ${liveFields.join(', ')}.` };
	const asked = (clauses: Clauses, own: readonly Theatre[] = slide.own): LiveAsk => ({
		kind: 'account',
		of: { clauses, own },
		field: field as Field
	});
	if (scope === 'all') return asked({}, []);
	if (scope === 'group') {
		const family = names.group(key);
		return family
			? asked({ ...slide.clauses, group: only(family) })
			: { fault: `There is no group “${key}”.` };
	}
	if (scope === 'region') {
		const region = names.region(key, slide.own);
		return region
			? asked({ ...slide.clauses, [region.dimension]: only([region.key]) })
			: { fault: `There is no region “${key}”.` };
	}
	return asked(slide.clauses);
}

/** What a live number reads, of the account that it asked for. */
export function liveFigure(ask: LiveAsk, account: Account | null): LiveFigure {
	if (ask.kind === 'record')
		return { text: recordFields[ask.field](ask.event), door: { event: ask.event.id }, fault: null };
	return { text: fields[ask.field](account!.figures), door: { clauses: ask.of.clauses }, fault: null };
}

/** An unknown number is said, never blank. */
export const noFigure = (token: string, fault: string): LiveFigure => ({
	text: `[${token}?]`,
	door: null,
	fault
});

/** What a slide’s words say that live numbers stand in. */
export const wordsOf = ({ title, text, notes }: Pick<Slide, 'title' | 'text' | 'notes'>) =>
	`${title}\n${text}\n${notes}`;
