import { dateInWords, isStated, tollInWords, type EventRecord } from '$lib/dossier';
import { tally, type Tally } from '$lib/table';
import { markKindOf } from './mark-table';

const counted = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** The second line of a mark's label: "115 killed · 22 March 2024", "Warning · 7 March 2024", "4 events". */
export function detailOf(events: readonly EventRecord[]): string {
	if (events.length === 1) {
		const [event] = events as [EventRecord];
		const date = dateInWords(event);
		const what = event.eventType === 'attack' ? tollDetail(event) : markKindOf(event).name;
		return event.dateStart === null ? what : `${what} · ${date}`;
	}
	return tallyDetail(tally(events));
}

/** A tally as a label has room for: "6 events · 579 killed". */
export function tallyDetail({ events, killed, tollsStated }: Tally): string {
	return `${counted(events, 'event')}${tollsStated > 0 ? ` · ${tollInWords(killed)} killed` : ''}`;
}

function tollDetail(event: EventRecord): string {
	return isStated(event.fatalities) ? `${tollInWords(event.fatalities)} killed` : 'toll not stated';
}

/** What a screen reader says of a mark. */
export function spokenMark(name: string, events: readonly EventRecord[]): string {
	if (events.length === 0) return `${name}: a place the documents name; no shown event stands here`;
	if (events.length === 1) {
		const [event] = events as [EventRecord];
		const toll = event.eventType === 'attack' ? `, ${tollDetail(event)}` : '';
		return `${name}: ${markKindOf(event).name.toLowerCase()}, ${event.title}, ${dateInWords(event)}${toll}`;
	}
	const { attacks } = tally(events);
	return `${name}: ${detailOf(events)}, ${counted(attacks, 'attack')} among them`;
}
