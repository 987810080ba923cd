import { dayOf } from '$lib/base';
import { confidenceOf, placePrecisions, type EventRecord, type PlaceId } from '$lib/dossier';
import { none, type EventTable } from './event-table';
import { isActing, leadingGroup } from './leading-group';
import type { Records } from './records';
import { TableBuilder } from './table-builder';

/** What the table needs to know and only others can say. */
export interface TableInput {
	readonly records: Records;
	/** The kinds of mark by their event type, and the index of an event's kind. */
	readonly kinds: readonly string[];
	readonly kindOf: (event: EventRecord) => number;
	/** For each row its key in the groupings. */
	readonly country: readonly string[];
	readonly subregion: readonly string[];
	/** Degrees to unit Mercator, and the spot at which a movement's mark stands. */
	readonly toUnit: (at: readonly [number, number]) => [number, number];
	readonly middle: (from: readonly [number, number], to: readonly [number, number]) => [number, number];
}

/** How precise the place of an event without one is. */
export const noPlace = 'none';

/** The columns of a dossier's records: row n of the table is event n of the records. */
export function buildTable(input: TableInput): EventTable {
	const { records } = input;
	const groupIds = [...records.groups.keys()];
	const places = [...records.places.values()];
	const indexOf = new Map(places.map(({ id }, i) => [id, i]));
	const builder = new TableBuilder(
		{
			kinds: input.kinds,
			groups: groupIds.map((id) => ({ id, parent: groupIds.indexOf(records.groups.get(id)!.parent!) })),
			precisions: [...placePrecisions, noPlace],
			places: places.map(({ id, properties }) => ({ id, name: properties.name }))
		},
		records.events.length
	);

	const anchorOf = (event: EventRecord): number => {
		const place = (id: PlaceId | null) => (id === null ? undefined : records.places.get(id));
		const [from, to] = [place(event.from), place(event.to)];
		const stands = place(event.place) ?? to ?? from;
		if (from && to) {
			const at = input.toUnit(input.middle(from.properties.label, to.properties.label));
			return builder.anchor(at, indexOf.get(to.id)!, indexOf.get(from.id)!, to.properties.precision);
		}
		if (!stands) return none;
		const { label, precision } = stands.properties;
		return builder.anchor(input.toUnit(label), indexOf.get(stands.id)!, none, precision);
	};

	records.events.forEach((event, row) => {
		const lead = leadingGroup(event, records.lineage);
		const place = event.place && records.places.get(event.place);
		const named = new Map(event.groups.map(({ group }) => [group, isActing(event, group)]));
		builder.add({
			start: event.dateStart === null ? null : dayOf(event.dateStart),
			end: event.dateEnd === null ? null : dayOf(event.dateEnd),
			datePrecision: event.datePrecision,
			set: builder.set([...named].map(([id, acting]) => ({ group: groupIds.indexOf(id), acting }))),
			kind: input.kindOf(event),
			status: event.status,
			confidence: confidenceOf(event, records.documents).level,
			region: builder.region(
				input.country[row]!,
				input.subregion[row]!,
				place ? place.properties.precision : noPlace
			),
			anchor: anchorOf(event),
			lead: lead === null ? builder.noGroup : groupIds.indexOf(lead),
			toll: event.fatalities,
			title: row
		});
	});
	return builder.build().table;
}
