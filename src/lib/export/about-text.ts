import { citeView, dateInWords, tollInWords, type Dossier, type Source } from '$lib/dossier';
import type { Tally } from '$lib/table';
import { redactedSoFar, type Redaction } from './redaction';

/** What is known of a file before its records are written. */
export interface Said {
	readonly dossier: Pick<Dossier, 'title' | 'dataDate' | 'dataDateNote' | 'documents' | 'redacted'>;
	/** The filter in words with its counts; null where every record is written, whatever the filter. */
	readonly sentence: string | null;
	readonly isInvented: boolean;
	/** Of the program. */
	readonly version: string;
}

/** What came together while they were written. */
export interface Written {
	readonly tally: Tally;
	readonly sources: readonly Source[];
	/** Sensitive records that were left out. */
	readonly dropped: number;
}

const number = new Intl.NumberFormat('en-GB');
const recordsOf = ({ sentence }: Said) =>
	(sentence ?? 'All events of the dossier, whatever the filter').replace(/\.$/, '');

/** The lines a file begins with: what it is of, the data's date, and what was redacted. */
export function aboutLines(said: Said, redaction: Redaction): string[] {
	const { dossier, isInvented, version } = said;
	const date = dossier.dataDate
		? dateInWords({ dateStart: dossier.dataDate, dateEnd: dossier.dataDate, datePrecision: 'day' })
		: 'not stated';
	const redacted = redactedSoFar(dossier, redaction);
	return [
		`Dossier: ${dossier.title}.`,
		...(isInvented ? ['Every event in it is invented: none of them happened.'] : []),
		`Records: ${recordsOf(said)}.`,
		`Data as of: ${date}.${dossier.dataDateNote ? ` ${dossier.dataDateNote}` : ''}`,
		...(redacted.length > 0 ? redacted.map((line) => `Redacted: ${line}`) : ['Redacted: nothing.']),
		`Written by Dateline ${version}.`
	];
}

/** The lines that follow once the records are written: counts, tolls and the citation. */
export function figureLines(
	said: Said,
	redaction: Redaction,
	{ tally, sources, dropped }: Written
): string[] {
	const { events, attacks, killed, tollsStated, tollsNotStated } = tally;
	return [
		`Events in this file: ${number.format(events)}, of which attacks: ${number.format(attacks)}.`,
		`Killed in these attacks: ${tollInWords(tollsStated > 0 ? killed : null)}.`,
		`Attacks whose toll is not stated, which is not 0: ${number.format(tollsNotStated)}.`,
		...(redaction.sensitive ? [`Sensitive records left out: ${number.format(dropped)}.`] : []),
		redaction.sources
			? 'Sources are withheld, so there is no citation.'
			: `Cite as: ${citeView(recordsOf(said), sources, said.dossier)}`
	];
}
