import { counted } from '$lib/base';
import { tollInWords, type EventType } from '$lib/dossier';
import type { Tally } from '$lib/table';
import type { Clauses, Dimension } from './clauses';

/** A run of the sentence; `dimension` says which clause it speaks for. */
export interface SentencePart {
	readonly text: string;
	readonly dimension?: Dimension;
}

/** The regions chosen in a grouping: their names, and the keys of what lies in none of them. */
export interface ChosenRegions {
	readonly dimension: 'country' | 'subregion';
	readonly names: readonly string[];
	readonly rests: readonly string[];
}

export interface DescribeInput {
	readonly clauses: Clauses;
	readonly tally: Tally;
	/** Names of the chosen groups, a parent alone where its whole family is chosen; null when not filtered. */
	readonly groupNames: readonly string[] | null;
	/** The region clauses, one a grouping; both must hold. */
	readonly regions: readonly ChosenRegions[];
	/** Whether in every passing event a chosen group acts; otherwise it is only involved. */
	readonly allActing: boolean;
}

const plurals: Record<EventType, string> = {
	attack: 'attacks',
	plot: 'plots',
	warning: 'warnings',
	statement: 'statements',
	presence: 'presences',
	movement: 'movements',
	founding: 'foundings',
	campaign: 'campaigns'
};

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const number = new Intl.NumberFormat('en-GB');

/** The filter in words with what it adds up to: "Attacks by IS-K in Southern Asia: 2 events, 170 or more killed". */
export function describe(input: DescribeInput): SentencePart[] {
	const { clauses, groupNames, regions, allActing } = input;
	const parts: SentencePart[] = [{ text: subject(clauses), dimension: 'type' }];
	if (groupNames) {
		parts.push({ text: allActing ? ' by ' : ' involving ' });
		parts.push({ text: named(groupNames, 'group'), dimension: 'group' });
	}
	regions.forEach(({ dimension, names, rests }, i) => {
		if (names.length > 0 || rests.length === 0) {
			parts.push({ text: i === 0 ? ' in ' : ', within ' });
			parts.push({ text: named(names, 'region'), dimension });
		}
		if (rests.length > 0) {
			parts.push({ text: names.length > 0 ? ' or with ' : ' with ' });
			parts.push({ text: list.format(rests.map((key) => restWords(key, dimension))), dimension });
		}
	});
	const onlyAttacks = clauses.type?.size === 1 && clauses.type.has('attack');
	parts.push({ text: `: ${onlyAttacks ? attacksInWords(input.tally) : countsInWords(input.tally)}` });
	return parts;
}

/** "47 events, 6 of them attacks; 843 or more killed, 1 toll not stated". */
export function countsInWords(tally: Tally): string {
	const { events, attacks } = tally;
	if (events === 0) return 'no events';
	if (attacks === 0) return `${counted(events, 'event')}, no attack among them`;
	const some = `${number.format(attacks)} of them ${attacks === 1 ? 'an attack' : 'attacks'}`;
	const head = attacks === events ? counted(attacks, 'attack') : `${counted(events, 'event')}, ${some}`;
	return `${head}; ${tollsInWords(tally)}`;
}

/** The same where the subject has already said that all are attacks. */
function attacksInWords(tally: Tally): string {
	return tally.events === 0 ? 'no events' : `${counted(tally.events, 'event')}, ${tollsInWords(tally)}`;
}

function tollsInWords({ killed, tollsStated, tollsNotStated }: Tally): string {
	const tolls = tollsStated > 0 ? [`${tollInWords(killed)} killed`] : [];
	if (tollsNotStated > 0) tolls.push(`${counted(tollsNotStated, 'toll')} not stated`);
	return tolls.join(', ');
}

function restWords(key: string, grouping: string): string {
	if (key === 'coarser') return `a place coarser than a ${grouping}`;
	return key === 'outside' ? `a place outside every ${grouping}` : 'no place stated';
}

function subject(clauses: Clauses): string {
	const types = clauses.type;
	const anyOther = clauses.group || clauses.country || clauses.subregion;
	if (!types) return anyOther ? 'Events' : 'All events';
	if (types.size === 0) return 'No type of event';
	if (types.size > 3) return `Events of ${types.size} types`;
	const words = list.format([...types].map((type) => plurals[type as EventType] ?? type));
	return words[0]!.toUpperCase() + words.slice(1);
}

function named(names: readonly string[], noun: string): string {
	if (names.length === 0) return `no ${noun}`;
	if (names.length <= 3) return list.format(names);
	return `${list.format([...names.slice(0, 2), counted(names.length - 2, `other ${noun}`)])}`;
}
