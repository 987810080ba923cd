import { redactedInWords } from './cite';
import { dateInWords } from './date-words';
import type { Dossier } from './schema';

/** Whose a dossier is and to which day it goes, a sentence each: what stands under what is shown of it. */
export function aboutInWords({
	documents,
	dataDate,
	redacted
}: Pick<Dossier, 'documents' | 'dataDate' | 'redacted'>): string[] {
	const publishers = [...new Set(documents.map(({ publisher }) => publisher))].join(', ');
	const day = dataDate && dateInWords({ dateStart: dataDate, dateEnd: dataDate, datePrecision: 'day' });
	return [
		...(publishers ? [`Sources: ${publishers}.`] : []),
		...(day ? [`As of ${day}.`] : []),
		...redactedInWords({ redacted })
	];
}
