import { actingRoles, dateInWords, tollInWords, type Dossier, type EventRecord } from '$lib/dossier';
import { markKindOf } from '$lib/picture';
import type { Register } from '$lib/table';
import type { DeckRecord } from './deck';

const acting: readonly string[] = actingRoles;

/** A record in words. */
export function recordOf(
	event: EventRecord,
	{ groups, places }: Pick<Register, 'groups' | 'places'>,
	documents: Dossier['documents']
): DeckRecord {
	const of = [event.place ?? event.to ?? event.from, event.from, event.to].filter((id) => id !== null);
	const lead = event.groups.find(({ role }) => acting.includes(role)) ?? event.groups[0];
	const isAttack = event.eventType === 'attack';
	return {
		...{ id: event.id, title: event.title, summary: event.summary, date: dateInWords(event) },
		place: (of[0] && places.get(of[0])?.properties.name) ?? 'no place stated',
		group: (lead && groups.get(lead.group)?.shortName) ?? 'no group',
		type: markKindOf(event).name,
		killed: isAttack ? tollInWords(event.fatalities) : '',
		killedLow: isAttack ? (event.fatalities?.low ?? event.fatalities?.best ?? 0) : 0,
		evidence: [
			...new Set(
				event.evidence.map(({ document, paragraph, attributedTo }) => {
					const known = documents.find(({ id }) => id === document);
					return `${known?.publisher ?? document}, ¶ ${paragraph}: ${attributedTo}`;
				})
			)
		],
		places: [...new Set(of)]
	};
}
