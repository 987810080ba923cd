import type { Dossier, EventId, Evidence, PlaceId } from '$lib/dossier';

/** A stretch of a document that a record leans on: a place's mention, or a piece of an event's evidence. */
export interface Passage {
	readonly document: string;
	/** 1-based line of the text the dossier was made from. */
	readonly paragraph: number;
	/** UTF-16 code units in that line. */
	readonly start: number;
	readonly end: number;
	readonly of:
		| { readonly kind: 'place'; readonly id: PlaceId; readonly names: readonly string[] }
		| { readonly kind: 'event'; readonly id: EventId; readonly states: Evidence['states'] };
}

/** Every passage of a dossier, in the order of the text. */
export function passagesOf({ places, events }: Pick<Dossier, 'places' | 'events'>): Passage[] {
	const mentions = places.flatMap(({ id, properties: { name, aliases, mentions } }) =>
		mentions.map((span): Passage => ({ ...span, of: { kind: 'place', id, names: [name, ...aliases] } }))
	);
	const evidence = events.flatMap(({ id, evidence }) =>
		evidence.map(({ document, paragraph, start, end, states }): Passage => {
			return { document, paragraph, start, end, of: { kind: 'event', id, states } };
		})
	);
	return [...mentions, ...evidence].sort(
		(a, b) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end
	);
}

/** As a document's prints name it. */
export const passageKey = ({ paragraph, start, end }: Passage) => `${paragraph}:${start}-${end}`;
