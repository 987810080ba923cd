import { counted } from '$lib/base';
import {
	confidenceOf,
	dateInWords,
	isStated,
	tollInWords,
	type ConfidenceLevel,
	type EventRecord,
	type Place,
	type SourceDocument
} from '$lib/dossier';
import { tally, type Tally } from '$lib/table';
import { markKindOf } from './mark-table';

/** The second line of a mark's label: "115 killed · 22 March 2024", "Warning · 7 March 2024", "4 events". */
export function detailOf(events: readonly EventRecord[], documents: readonly SourceDocument[]): string {
	if (events.length === 1) {
		const [event] = events as [EventRecord];
		const date = dateInWords(event);
		const what = event.eventType === 'attack' ? tollDetail(event) : markKindOf(event).name;
		const said = event.dateStart === null ? [what] : [what, date];
		return [...said, ...doubtOf(event, documents)].join(' · ');
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

/** What a reader must not take as said and done. */
function doubtOf(event: EventRecord, documents: readonly SourceDocument[]): string[] {
	const { level } = confidenceOf(event, documents);
	return level === 'disputed' ? ['sources differ'] : level === 'retracted' ? ['retracted'] : [];
}

/** What a screen reader says of a mark. */
export function spokenMark(
	name: string,
	events: readonly EventRecord[],
	documents: readonly SourceDocument[]
): string {
	if (events.length === 1) {
		const [event] = events as [EventRecord];
		const toll = event.eventType === 'attack' ? `, ${tollDetail(event)}` : '';
		const doubt = doubtOf(event, documents).map((words) => `, ${words}`);
		const title = name === event.title ? '' : ` ${event.title},`;
		return `${name}: ${markKindOf(event).name.toLowerCase()},${title} ${dateInWords(event)}${toll}${doubt.join('')}`;
	}
	const { attacks } = tally(events);
	const levels = events.map((event) => confidenceOf(event, documents).level);
	const ofLevel = (level: ConfidenceLevel) => levels.filter((one) => one === level).length;
	const [disputed, retracted] = [ofLevel('disputed'), ofLevel('retracted')];
	return [
		`${name}: ${detailOf(events, documents)}`,
		...(attacks > 0 ? [`${counted(attacks, 'attack')} among them`] : []),
		...(disputed > 0 ? [`${disputed} disputed`] : []),
		...(retracted > 0 ? [`${retracted} retracted`] : [])
	].join(', ');
}

/** What a screen reader says of a place at which no shown event stands; `ends` counts movements that touch it. */
export function spokenPlace({ properties: { name, mentions } }: Place, ends: number): string {
	const named = mentions.length > 0 ? 'a place the documents name' : 'a place the documents do not name';
	const some = ends === 1 ? '1 movement begins or ends here' : `${ends} movements begin or end here`;
	return `${name}: ${named}; ${ends > 0 ? some : 'no shown event stands here'}`;
}
