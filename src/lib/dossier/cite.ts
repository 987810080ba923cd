import { confidenceInWords, confidenceOf } from './confidence';
import { dateInWords } from './date-words';
import type { Dossier, EventRecord } from './schema';
import { sourcesOf, type Source } from './sources-of';

/** What a citation takes of a dossier. */
export type CitedDossier = Pick<Dossier, 'title' | 'dataDate' | 'documents' | 'redacted'>;

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * One record as a line to quote: what and when, the outlets, articles and paragraphs that state it, how well it is
 * supported, and the dossier with the last day of its facts.
 */
export function citeRecord(
	event: Pick<
		EventRecord,
		| 'id'
		| 'title'
		| 'dateStart'
		| 'dateEnd'
		| 'datePrecision'
		| 'evidence'
		| 'readings'
		| 'groups'
		| 'retraction'
	>,
	dossier: CitedDossier
): string {
	const supported = confidenceInWords(confidenceOf(event, dossier.documents));
	return [
		`“${event.title}”, ${dateInWords(event)}.`,
		`${sourcesInWords(sourcesOf([event]), dossier)}.`,
		`${supported}.`,
		`${originInWords(dossier)}, record ${event.id}.`,
		...redactedInWords(dossier)
	].join(' ');
}

/**
 * What a view shows as a line to quote: the filter sentence with its counts, the sources of the records that pass,
 * and the dossier with the last day of its facts and what was redacted.
 * @param sentence ends with or without a full stop
 */
export function citeView(sentence: string, sources: readonly Source[], dossier: CitedDossier): string {
	const said = sentence.trim().replace(/\.$/, '');
	return [
		`${said}.`,
		`${sourcesInWords(sources, dossier)}.`,
		`${originInWords(dossier)}.`,
		...redactedInWords(dossier)
	].join(' ');
}

/** "Sources: Arab News, “Title”, ¶ 2 to 4 and 8; Al Jazeera, “Title”, ¶ 28". */
function sourcesInWords(sources: readonly Source[], { documents }: CitedDossier): string {
	const said = sources.map(({ document, paragraphs }) => {
		const known = documents.find(({ id }) => id === document);
		const named = known ? `${known.publisher}, “${known.title}”` : document;
		return `${named}, ¶ ${list.format(runsOf(paragraphs))}`;
	});
	return said.length > 0 ? `Sources: ${said.join('; ')}` : 'No source is given';
}

function originInWords({ title, dataDate }: CitedDossier): string {
	const until = dataDate
		? `, facts to ${dateInWords({ dateStart: dataDate, dateEnd: dataDate, datePrecision: 'day' })}`
		: '';
	return `Dossier “${title}”${until}`;
}

/** One sentence where anything was redacted: "Redacted: Groups are not named. Sources are not named." */
export function redactedInWords({ redacted }: Pick<Dossier, 'redacted'>): string[] {
	return redacted.length > 0 ? [`Redacted: ${redacted.join(' ')}`] : [];
}

/** Rising numbers, three or more in a row drawn together: 2 3 4 8 becomes "2 to 4", "8". */
function runsOf(numbers: readonly number[]): string[] {
	const runs: [first: number, last: number][] = [];
	for (const number of numbers) {
		const run = runs.at(-1);
		if (run && number === run[1] + 1) run[1] = number;
		else runs.push([number, number]);
	}
	return runs.flatMap(([first, last]) => {
		if (last - first < 2) return last === first ? [String(first)] : [String(first), String(last)];
		return [`${first} to ${last}`];
	});
}
