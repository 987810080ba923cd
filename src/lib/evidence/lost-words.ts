import type { Dossier, StatableField } from '$lib/dossier';
import type { Lost } from './place-passages';

const fieldWords: Record<StatableField, string> = {
	title: 'what happened',
	eventType: 'the kind of event',
	subEventType: 'the kind of attack',
	status: 'the status',
	date: 'the date',
	place: 'the place',
	from: 'where from',
	to: 'where to',
	groups: 'the groups',
	fatalities: 'the killed',
	injured: 'the injured',
	hostages: 'the hostages',
	breakdowns: 'a part of a toll'
};

/** What was expected where, and why it is not there. */
export function lostWords(
	{ passage, why }: Lost,
	{ events, places, documents }: Dossier
): { what: string; where: string } {
	const { of } = passage;
	const publisher = documents.find(({ id }) => id === passage.document)?.publisher ?? passage.document;
	const what =
		of.kind === 'place'
			? `Place: ${places.find(({ id }) => id === of.id)?.properties.name ?? of.id}`
			: `${events.find(({ id }) => id === of.id)?.title ?? of.id}: ${of.states.map((field) => fieldWords[field]).join(', ')}`;
	const names =
		of.kind === 'place' ? of.names.filter((name) => name.length === passage.end - passage.start) : [];
	const expected =
		names.length > 0
			? names.map((name) => `“${name}”`).join(' or ')
			: `a passage of ${passage.end - passage.start} characters`;
	const because = {
		'paragraph missing': 'the paragraph is not in this copy',
		'words changed': 'its words are not in the paragraph any more',
		'no print': 'the dossier has no print to find it by in a changed copy'
	}[why];
	return {
		what,
		where: `Expected ${expected} in paragraph ${passage.paragraph} of the dossier’s text (${publisher}), from character ${passage.start}; ${because}.`
	};
}
