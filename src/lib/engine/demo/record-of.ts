import { isoOf } from '$lib/base';
import type { EventId, EventRecord, GroupId } from '$lib/dossier';
import { markTable } from '$lib/picture';
import { endOf } from '$lib/table';
import { groupsOf, placesOf } from '../line';
import type { Store } from '../store';

/** An invented event as a record, made when it is opened. */
export function recordOf(store: Store, row: number): EventRecord {
	const { table } = store;
	const { meta } = table;
	const trait = table.trait[row]!;
	const isDated = row < meta.exact + meta.spans;
	const anchor = table.spotAnchor[table.spot[row]!]!;
	const toll = table.toll[row]!;
	const figure = (count: number) => (count < 0 ? null : count);
	const [low, best, high] = [table.low, table.best, table.high].map((column) => figure(column[toll]!));
	const isStated = low !== null || best !== null || high !== null;
	return {
		id: store.idOf(row) as EventId,
		title: store.titleOf(row),
		eventType: markTable[table.traitKind[trait]!]!.eventType,
		subEventType: null,
		status: meta.statuses[table.traitStatus[trait]!] as EventRecord['status'],
		dateStart: isDated ? isoOf(table.start[row]!) : null,
		dateEnd: isDated ? isoOf(endOf(table, row)) : null,
		datePrecision: meta.datePrecisions[table.datePrecision[row]!]!,
		dateNote: null,
		place: placesOf(store, anchor)[0] ?? null,
		from: null,
		to: null,
		groups: groupsOf(store, table.traitSet[trait]!).map((group, i) => ({
			group: group as GroupId,
			role: i === 0 ? 'attributed' : 'subject',
			certainty: 'stated',
			note: null
		})),
		fatalities: isStated ? { low: low!, best: best!, high: high!, note: null } : null,
		injured: null,
		hostages: null,
		breakdowns: [],
		summary: 'An invented event, made from a seed to try the map at this size.',
		readings: [],
		inferred: [],
		retraction: null,
		evidence: []
	};
}
