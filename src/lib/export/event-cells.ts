import type { Geometry } from 'geojson';
import {
	actingRoles,
	confidenceOf,
	sourcesOf,
	type Dossier,
	type EventRecord,
	type SourceDocument
} from '$lib/dossier';
import type { Exported } from '$lib/engine';
import type { RegionFacts, Unit } from '$lib/regions';
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
	...(['event_id', 'title', 'event_type', 'sub_event_type', 'status'] as const),
	...(['date_start', 'date_end', 'date_precision'] as const),
	...(['actors', 'actor_roles', 'other_groups', 'other_roles'] as const),
	...(['location', 'location_precision', 'latitude', 'longitude'] as const),
	...(['admin1', 'country', 'iso2', 'region'] as const),
	...(['from_location', 'to_location'] as const),
	...(['fatalities_low', 'fatalities_best', 'fatalities_high'] as const),
	...(['injured_low', 'injured_best', 'injured_high'] as const),
	...(['hostages_low', 'hostages_best', 'hostages_high'] as const),
	...(['confidence', 'sources', 'date_notes', 'notes'] as const)
];
export type Column = (typeof columns)[number];
export type Cell = string | number | null;

/** One event as a row of any data file. */
export interface EventCells {
	readonly id: string;
	readonly cells: Readonly<Record<Column, Cell>>;
	readonly geometry: Geometry | null;
}

/** Makes rows of events for one file; what many events share is worked out once. The number is the row's, from 1. */
export function cellMaker(about: About, redaction: Redaction): (of: Exported, number: number) => EventCells {
	const { dossier, register, regions } = about;
	const placeOf = placeCells(regions, redaction);
	const nameOf = (units: readonly Unit[]) => new Map(units.map(({ id, name }) => [id, name]));
	const [countries, subregions] = [nameOf(regions.units.country), nameOf(regions.units.subregion)];
	const documents = new Map<string, SourceDocument>(dossier.documents.map((one) => [one.id, one]));
	const whereOf = (id: EventRecord['place']) => {
		const place = id === null ? undefined : register.places.get(id);
		return place && placeOf(place);
	};
	const groups = (of: EventRecord['groups']) =>
		of.map(({ group }) => register.groups.get(group)?.name ?? group).join('; ');
	const sources = (event: EventRecord) =>
		sourcesOf([event])
			.map(({ document, paragraphs }) => {
				const known = documents.get(document);
				return `${known ? `${known.publisher}, ${known.title}` : document}, paragraphs ${paragraphs.join(', ')}`;
			})
			.join('; ');
	const words = (text: string | null) => (redaction.words ? '' : (text ?? ''));
	return ({ event, country, subregion }, number) => {
		const where = whereOf(event.place);
		const named = redaction.groups ? [] : event.groups;
		const acting = named.filter(isActing);
		const others = named.filter((one) => !isActing(one));
		const { fatalities, injured, hostages } = event;
		const id = redaction.words ? `record-${number}` : event.id;
		return {
			id,
			geometry: where?.geometry ?? null,
			cells: {
				event_id: id,
				title: words(event.title),
				event_type: event.eventType,
				sub_event_type: event.subEventType ?? '',
				status: event.status,
				date_start: event.dateStart ?? '',
				date_end: event.dateEnd ?? '',
				date_precision: event.datePrecision,
				actors: groups(acting),
				actor_roles: roles(acting),
				other_groups: groups(others),
				other_roles: roles(others),
				location: where?.name ?? '',
				location_precision: where?.precision ?? 'unknown',
				latitude: where?.at?.[1] ?? null,
				longitude: where?.at?.[0] ?? null,
				admin1: where?.province ?? '',
				country: countries.get(country) ?? '',
				iso2: /^[A-Z]{2}$/.test(country) ? country : '',
				region: subregions.get(subregion) ?? '',
				from_location: whereOf(event.from)?.name ?? '',
				to_location: whereOf(event.to)?.name ?? '',
				fatalities_low: fatalities?.low ?? null,
				fatalities_best: fatalities?.best ?? null,
				fatalities_high: fatalities?.high ?? null,
				injured_low: injured?.low ?? null,
				injured_best: injured?.best ?? null,
				injured_high: injured?.high ?? null,
				hostages_low: hostages?.low ?? null,
				hostages_best: hostages?.best ?? null,
				hostages_high: hostages?.high ?? null,
				confidence: event.evidence.length > 0 ? confidenceOf(event, dossier.documents).level : '',
				sources: redaction.sources ? '' : sources(event),
				date_notes: words(event.dateNote),
				notes: words(event.summary)
			}
		};
	};
}

const isActing = ({ role }: EventRecord['groups'][number]) => actingRoles.some((one) => one === role);

function roles(of: EventRecord['groups']): string {
	return of
		.map(({ role, certainty }) => (certainty === 'stated' ? role : `${role} (${certainty})`))
		.join('; ');
}
