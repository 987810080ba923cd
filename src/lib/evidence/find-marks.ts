import type { Dossier, EventId, EventRecord, GroupId, PlaceId, StatableField } from '$lib/dossier';
import { findDates } from './find-dates';
import { findFigures, findVague } from './find-figures';
import type { Stretch } from './find-passage';
import { nameFinder } from './name-finder';
import type { OpenCopy } from './open-copy';
import type { Placed } from './place-passages';

export const markKinds = ['place', 'date', 'toll', 'group'] as const;
export type MarkKind = (typeof markKinds)[number];

/** A mention in the copy of something the dossier has a record of. */
export interface Mark extends Stretch {
	/** Its number in the order of the text. */
	readonly at: number;
	/** 0-based paragraph of the copy. */
	readonly line: number;
	readonly kind: MarkKind;
	readonly place: PlaceId | null;
	readonly group: GroupId | null;
	/** The events that it is evidence of. */
	readonly events: readonly EventId[];
}

const tollFields: readonly StatableField[] = ['fatalities', 'injured', 'hostages', 'breakdowns'];

/**
 * Every mention, in the order of the text. A place’s mentions are the dossier’s own. A date or a toll is what in a
 * passage that states one says it: the words of a date; figures that are the record’s, or else words such as
 * "scores"; the whole passage where there is none. A group is found by its names, as they are written.
 */
export function findMarks(dossier: Dossier, { paragraphs, placed, documents }: OpenCopy): Mark[] {
	const found: Omit<Mark, 'at'>[] = [];
	const eventOf = new Map(dossier.events.map((event) => [event.id as string, event]));
	const same = new Map<string, { events: EventId[] }>();
	for (const one of placed) {
		const { line, passage } = one;
		const { of } = passage;
		if (of.kind === 'place') {
			const { start, end } = one;
			found.push({ line, start, end, kind: 'place', place: of.id, group: null, events: [] });
			continue;
		}
		for (const [kind, stretch] of statedIn(paragraphs[line]!.raw, one, eventOf.get(of.id)!)) {
			const key = `${kind} ${line}:${stretch.start}-${stretch.end}`;
			const other = same.get(key);
			if (other) {
				if (!other.events.includes(of.id)) other.events.push(of.id);
				continue;
			}
			const events = [of.id];
			same.set(key, { events });
			found.push({ line, ...stretch, kind, place: null, group: null, events });
		}
	}
	const findGroups = nameFinder(
		dossier.groups.flatMap(({ id, name, shortName, aliases }) =>
			[name, shortName, ...aliases].map((known) => [known, id] as const)
		)
	);
	const places = new Set(found.map(({ line, start, end }) => `${line}:${start}-${end}`));
	for (const line of linesOfDocuments(documents))
		for (const { start, end, of: group } of findGroups(paragraphs[line]!.raw)) {
			// A government may bear the name of its country, which is a place.
			if (places.has(`${line}:${start}-${end}`)) continue;
			const events = eventsAt(placed, line, start, end, eventOf, group);
			found.push({ line, start, end, kind: 'group', place: null, group, events });
		}
	return found
		.sort((a, b) => a.line - b.line || a.start - b.start || b.end - a.end)
		.map((mark, at) => ({ ...mark, at }));
}

/** The copy’s paragraphs that belong to one of the documents, in order. */
export function linesOfDocuments(documents: OpenCopy['documents']): number[] {
	const lines = documents.flatMap(({ alignment }) =>
		[...(alignment?.values() ?? [])].map(({ line }) => line)
	);
	return [...new Set(lines)].sort((a, b) => a - b);
}

function statedIn(raw: string, { start, end, passage }: Placed, event: EventRecord): [MarkKind, Stretch][] {
	const { of } = passage;
	if (of.kind === 'place') return [];
	const words = raw.slice(start, end);
	const whole = [{ start: 0, end: words.length }];
	const moved = (kind: MarkKind, stretches: readonly Stretch[]) =>
		(stretches.length > 0 ? stretches : whole).map((stretch): [MarkKind, Stretch] => [
			kind,
			{ start: start + stretch.start, end: start + stretch.end }
		]);
	const stated: [MarkKind, Stretch][] = [];
	if (of.states.includes('date')) stated.push(...moved('date', findDates(words)));
	if (tollFields.some((field) => of.states.includes(field))) {
		const numbers = numbersOf(event);
		const figures = findFigures(words).filter(({ value }) => value !== null && numbers.has(value));
		stated.push(...moved('toll', figures.length > 0 ? figures : findVague(words)));
	}
	return stated;
}

function numbersOf({ fatalities, injured, hostages, breakdowns }: EventRecord): Set<number> {
	const tolls = [fatalities, injured, hostages, ...breakdowns.map(({ count }) => count)];
	return new Set(
		tolls.flatMap((toll) => [toll?.low, toll?.best, toll?.high]).filter((count) => count != null)
	);
}

/** Events of the group whose evidence the mention stands in, or else whose evidence shares its paragraph. */
function eventsAt(
	placed: readonly Placed[],
	line: number,
	start: number,
	end: number,
	eventOf: ReadonlyMap<string, EventRecord>,
	group: GroupId
): EventId[] {
	const beside = placed.flatMap((one) => {
		const { of } = one.passage;
		if (one.line !== line || of.kind !== 'event') return [];
		if (!eventOf.get(of.id)!.groups.some((part) => part.group === group)) return [];
		return [{ id: of.id, holds: one.start <= start && end <= one.end }];
	});
	const holding = beside.filter(({ holds }) => holds);
	return [...new Set((holding.length > 0 ? holding : beside).map(({ id }) => id))];
}
