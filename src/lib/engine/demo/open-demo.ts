import { isoOf } from '$lib/base';
import { markTable } from '$lib/picture';
import type { RegionFacts } from '$lib/regions';
import { buildRegister } from '$lib/table';
import { groupText, openTable, placeText } from '../open-table';
import type { Store } from '../store';
import { fillTable, lastDay } from './fill-table';
import { makeGroups, makeTowns, townCount } from './make-world';
import { recordOf } from './record-of';
import { seededRandom } from './seeded-random';

/** Invented events, for trying the engine at a size; the same for the same number and seed. */
export interface DemoSource {
	readonly kind: 'demo';
	readonly events: number;
	readonly seed: number;
	readonly regions: RegionFacts;
}

/**
 * A table of invented events at invented towns: few towns and groups have most events, numbers rise over the years in
 * bursts, most tolls are small, some dates are a month or a year. Nothing in it happened.
 * @param told called now and then with the share that is done, 0 to 1
 */
export function openDemo({ events, seed, regions }: DemoSource, told: (share: number) => void): Store {
	const random = seededRandom(seed);
	const groups = makeGroups();
	const all = makeTowns(regions.units.country, random);
	const register = buildRegister({ groups, places: all.map(({ place }) => place) });
	const table = fillTable(events, random, groups, all, regions, told);
	const titleOf = (title: number) =>
		`${markTable[Math.floor(title / townCount)]!.name}, ${all[title % townCount]!.place.properties.name}`;
	const idOf = (row: number) => `demo-${row}`;
	const store: Store = {
		opened: {
			dossier: {
				title: 'Invented events',
				summary: 'Seeded test data: no event, group or town in it exists.',
				dataDate: isoOf(lastDay),
				dataDateNote: null,
				documents: [],
				groups,
				theatres: [],
				redacted: [],
				briefing: { title: '', slides: [] },
				places: all.map(({ place }) => place)
			},
			problems: [],
			regions: { ...regions, assignment: new Map(), provinces: [] },
			...openTable(table, register),
			isLarge: true
		},
		register,
		table,
		records: null,
		texts: () => ({
			title: Array.from({ length: markTable.length * townCount }, (_, title) => titleOf(title)),
			place: all.map(({ place }) => placeText(place)),
			group: [...groups.map(groupText), '']
		}),
		titleOf: (row) => titleOf(table.title[row]!),
		idOf,
		rowOf: (id) => {
			const row = Number(/^demo-(\d+)$/.exec(id)?.[1] ?? -1);
			return row < table.rows ? row : -1;
		},
		recordOf: (row) => recordOf(store, row)
	};
	return store;
}
