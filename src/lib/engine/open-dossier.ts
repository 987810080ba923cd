import type { Problem } from '$lib/base';
import type { Dossier } from '$lib/dossier';
import { arcShape, markKindOf, markTable, toUnit } from '$lib/picture';
import { regionKeys, type RegionFacts } from '$lib/regions';
import { buildRecords, buildTable } from '$lib/table';
import { groupText, openTable, placeText } from './open-table';
import type { Store } from './store';

/** A dossier that has been read and its places assigned to regions. */
export interface DossierSource {
	readonly kind: 'dossier';
	readonly dossier: Dossier;
	readonly problems: readonly Problem[];
	readonly regions: RegionFacts;
}

/** From this many events on marks are cells of a grid. */
const large = 2000;

export function openDossier({ dossier, problems, regions }: DossierSource): Store {
	const records = buildRecords(dossier);
	const table = buildTable({
		records,
		kinds: markTable.map(({ eventType }) => eventType),
		kindOf: (event) => markTable.indexOf(markKindOf(event)),
		country: regionKeys(records, regions.assignment, 'country').map(([key]) => key!),
		subregion: regionKeys(records, regions.assignment, 'subregion').map(([key]) => key!),
		toUnit,
		middle: (from, to) => [...arcShape(from, to, 0).middle]
	});
	const rows = new Map<string, number>(records.events.map(({ id }, row) => [id, row]));
	const { events, ...about } = dossier;
	return {
		opened: {
			dossier: about,
			problems,
			regions,
			...openTable(table, records),
			isLarge: events.length > large
		},
		register: records,
		table,
		records: events.length > large ? null : records,
		texts: () => ({
			title: records.events.map(({ title, summary }) => `${title} ${summary}`),
			place: dossier.places.map(placeText),
			group: [...dossier.groups.map(groupText), '']
		}),
		titleOf: (row) => records.events[row]!.title,
		idOf: (row) => records.events[row]!.id,
		rowOf: (id) => rows.get(id) ?? -1,
		recordOf: (row) => records.events[row]!
	};
}
