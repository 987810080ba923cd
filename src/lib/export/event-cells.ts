import type { Geometry } from 'geojson';
import {
	actingRoles,
	confidenceOf,
	sourcesOf,
	type Dossier,
	type EventRecord,
	type Toll
} from '$lib/dossier';
import type { Exported } from '$lib/engine';
import type { RegionFacts } from '$lib/regions';
import type { Register } from '$lib/table';
import { placeCells } from './place-cells';
import type { Redaction } from './redaction';

/** What the records of a table refer to. */
export interface About {
	readonly dossier: Omit<Dossier, 'events'>;
	readonly register: Register;
	readonly regions: RegionFacts;
}

/** The columns of every data file, by the names that event data sets use, in their order. */
export const columns = [
	...['event_id', 'title', 'event_type', 'sub_event_type', 'status'],
	...['date_start', 'date_end', 'date_precision'],
	...['actors', 'actor_roles', 'other_groups', 'other_roles'],
	...['location', 'location_precision', 'latitude', 'longitude', 'admin1', 'country', 'iso2', 'region'],
	...['from_location', 'to_location'],
	...['fatalities_low', 'fatalities_best', 'fatalities_high'],
	...['injured_low', 'injured_best', 'injured_high'],
	...['hostages_low', 'hostages_best', 'hostages_high'],
	...['confidence', 'sources', 'date_notes', 'notes']
] as const;
export type Column = string;
export type Cell = string | number | null;

/** One event as a row of any data file. */
export interface EventCells {
	readonly id: string;
	readonly cells: Readonly<Record<Column, Cell>>;
	readonly geometry: Geometry | null;
}

/** @param number of the record in the file, from 1 */
export function eventCells(
	{ event, country, subregion }: Exported,
	about: About,
	redaction: Redaction,
	number: number
): EventCells {
	const { dossier, register, regions } = about;
	const place = event.place === null ? undefined : register.places.get(event.place);
	const where = place && placeCells(place, regions, redaction);
	const unit = regions.units.country.find(({ id }) => id === country);
	const parts = (acting: boolean) =>
		redaction.groups
			? []
			: event.groups.filter(({ role }) => actingRoles.some((one) => one === role) === acting);
	const joined = (of: EventRecord['groups']) =>
		of.map(({ group }) => register.groups.get(group)?.name ?? group).join('; ');
	const roles = (of: EventRecord['groups']) =>
		of.map(({ role, certainty }) => (certainty === 'stated' ? role : `${role} (${certainty})`)).join('; ');
	const nameOf = (id: EventRecord['from']) => {
		const known = id === null ? undefined : register.places.get(id);
		return known ? placeCells(known, regions, redaction).name : '';
	};
	const id = redaction.words ? `record-${number}` : event.id;
	const words = (text: string | null) => (redaction.words ? '' : (text ?? ''));
	const sources = redaction.sources
		? ''
		: sourcesOf([event])
				.map(({ document, paragraphs }) => {
					const known = dossier.documents.find((one) => one.id === document);
					return `${known ? `${known.publisher}, ${known.title}` : document}, paragraphs ${paragraphs.join(', ')}`;
				})
				.join('; ');
	return {
		id,
		geometry: where?.geometry ?? null,
		cells: {
			...{ event_id: id, title: words(event.title), event_type: event.eventType },
			...{ sub_event_type: event.subEventType ?? '', status: event.status },
			...{ date_start: event.dateStart ?? '', date_end: event.dateEnd ?? '' },
			date_precision: event.datePrecision,
			...{ actors: joined(parts(true)), actor_roles: roles(parts(true)) },
			...{ other_groups: joined(parts(false)), other_roles: roles(parts(false)) },
			...{ location: where?.name ?? '', location_precision: where?.precision ?? 'unknown' },
			...{ latitude: where?.at?.[1] ?? null, longitude: where?.at?.[0] ?? null },
			...{ admin1: where?.province ?? '', country: unit?.name ?? '' },
			iso2: /^[A-Z]{2}$/.test(country) ? country : '',
			region: regions.units.subregion.find(({ id }) => id === subregion)?.name ?? '',
			...{ from_location: nameOf(event.from), to_location: nameOf(event.to) },
			...toll('fatalities', event.fatalities),
			...toll('injured', event.injured),
			...toll('hostages', event.hostages),
			confidence: event.evidence.length > 0 ? confidenceOf(event, dossier.documents).level : '',
			...{ sources, date_notes: words(event.dateNote), notes: words(event.summary) }
		}
	};
}

function toll(of: string, count: Toll | null): Record<string, Cell> {
	return {
		[`${of}_low`]: count?.low ?? null,
		[`${of}_best`]: count?.best ?? null,
		[`${of}_high`]: count?.high ?? null
	};
}
