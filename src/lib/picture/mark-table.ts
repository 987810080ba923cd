import type { EventRecord, EventType } from '$lib/dossier';
import type { Shape } from './picture';

export interface MarkKind {
	readonly key: string;
	readonly shape: Shape;
	readonly eventType: EventType;
	/** What the legend and the filter call it. */
	readonly name: string;
	readonly holds: (event: Pick<EventRecord, 'eventType' | 'subEventType'>) => boolean;
}

const ofType = (type: EventType) => (event: Pick<EventRecord, 'eventType'>) => event.eventType === type;
const isSiege = (event: Pick<EventRecord, 'eventType' | 'subEventType'>) =>
	event.eventType === 'attack' && event.subEventType === 'Hostage Taking (Barricade Incident)';

/** The one table of what a mark's shape says; the first kind that holds an event is its kind. */
export const markTable: readonly MarkKind[] = [
	{ key: 'siege', shape: 'ring', name: 'Siege', eventType: 'attack', holds: isSiege },
	{ key: 'attack', shape: 'disc', name: 'Attack', eventType: 'attack', holds: ofType('attack') },
	{ key: 'plot', shape: 'diamond', name: 'Foiled plot', eventType: 'plot', holds: ofType('plot') },
	{ key: 'warning', shape: 'triangle', name: 'Warning', eventType: 'warning', holds: ofType('warning') },
	{
		key: 'statement',
		shape: 'open-triangle',
		name: 'Statement',
		eventType: 'statement',
		holds: ofType('statement')
	},
	{ key: 'presence', shape: 'hatch', name: 'Presence', eventType: 'presence', holds: ofType('presence') },
	{ key: 'movement', shape: 'arrow', name: 'Movement', eventType: 'movement', holds: ofType('movement') },
	{ key: 'founding', shape: 'square', name: 'Founding', eventType: 'founding', holds: ofType('founding') },
	{
		key: 'campaign',
		shape: 'frame',
		name: 'Campaign or war',
		eventType: 'campaign',
		holds: ofType('campaign')
	}
];

export function markKindOf(event: Pick<EventRecord, 'eventType' | 'subEventType'>): MarkKind {
	return markTable.find((kind) => kind.holds(event))!;
}
