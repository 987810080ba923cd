import { counted } from '$lib/base';
import { dateInWords, isStated, tollInWords, type EventRecord, type Place } from '$lib/dossier';
import { tally, type Tally } from '$lib/table';
import { markKindOf } from './mark-table';

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
	if (events.length === 1) {
		const [event] = events as [EventRecord];
		const toll = event.eventType === 'attack' ? `, ${tollDetail(event)}` : '';
		const title = name === event.title ? '' : ` ${event.title},`;
		return `${name}: ${markKindOf(event).name.toLowerCase()},${title} ${dateInWords(event)}${toll}`;
	}
	const { attacks } = tally(events);
	return `${name}: ${detailOf(events)}${attacks > 0 ? `, ${counted(attacks, 'attack')} among them` : ''}`;
}

/** What a screen reader says of a place at which no shown event stands; `ends` counts movements that touch it. */
export function spokenPlace({ properties: { name, mentions } }: Place, ends: number): string {
	const named = mentions.length > 0 ? 'a place the documents name' : 'a place the documents do not name';
	const some = ends === 1 ? '1 movement begins or ends here' : `${ends} movements begin or end here`;
	return `${name}: ${named}; ${ends > 0 ? some : 'no shown event stands here'}`;
}
