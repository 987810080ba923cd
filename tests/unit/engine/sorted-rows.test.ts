import fc from 'fast-check';
import { expect, test } from 'vitest';
import { confidenceOf, confidences, statuses, type Dossier, type EventRecord } from '$lib/dossier';
import { Engine, sortKeys, type SortKey, type Store } from '$lib/engine';
import { markKindOf, markTable } from '$lib/picture';
import { tally } from '$lib/table';
import { sortedRows } from '../../../src/lib/engine/sorted-rows';
import { aDossier } from '../../fixtures/a-dossier';
import { aQuestion, aStore } from '../../fixtures/a-store';
import { anyDossierOf } from '../../fixtures/any-dossier';

/** Any dossier in which many a title, place and group have the same name as another. */
const namesakes = fc
	.tuple(
		anyDossierOf(25),
		fc.array(fc.constantFrom('Raid 2', 'Raid 10', 'émeute', 'Emeute', 'Zug', 'бой'), { minLength: 5 })
	)
	.map(([dossier, names]): Dossier => {
		const name = (i: number) => names[i % names.length]!;
		return {
			...dossier,
			events: dossier.events.map((event, i) => ({ ...event, title: name(i) })),
			places: dossier.places.map((place, i) => ({
				...place,
				properties: { ...place.properties, name: name(i) }
			})),
			groups: dossier.groups.map((group, i) => ({ ...group, shortName: name(i + 1) }))
		};
	});

const collator = new Intl.Collator('en-GB', { numeric: true });
const compare = (a: string | number, b: string | number) =>
	typeof a === 'string' ? collator.compare(a, b as string) : a - (b as number);

/** What an event is sorted by; null where it has no such value. */
function valueOf({ records, register }: Store, event: EventRecord, key: SortKey): string | number | null {
	const [first] = event.groups;
	const stands = event.from && event.to ? event.to : (event.place ?? event.to ?? event.from);
	const { killed, tollsStated } = tally([event]);
	return {
		date: event.dateStart,
		title: event.title,
		place: stands && register.places.get(stands)!.properties.name,
		group: first ? register.groups.get(first.group)!.shortName : null,
		type: markTable.indexOf(markKindOf(event)),
		status: statuses.indexOf(event.status),
		confidence: confidences.indexOf(confidenceOf(event, records?.documents ?? []).level),
		killed: tollsStated > 0 ? killed.best : null
	}[key];
}

/** By first day, what may have lasted before what did not, and undated last. */
function inTime({ table, recordOf }: Store): number[] {
	const key = (row: number) => {
		const { dateStart, dateEnd } = recordOf(row);
		return dateStart === null ? '~' : `${dateStart} ${Number(dateStart === dateEnd)}`;
	};
	const rows = Array.from({ length: table.rows }, (_, row) => row);
	return rows.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a - b));
}

test.each(sortKeys)('by %s: a plain stable sort of what is in order of time, without a value last', (key) => {
	fc.assert(
		fc.property(namesakes, (dossier) => {
			const store = aStore(dossier);
			const value = (row: number) => valueOf(store, store.recordOf(row), key);
			const rows = inTime(store);
			const valued = rows.filter((row) => value(row) !== null);
			const expected = [
				...(key === 'date' ? valued : valued.sort((a, b) => compare(value(a)!, value(b)!))),
				...rows.filter((row) => value(row) === null)
			];
			const sorted = sortedRows(store, key);
			expect([...sorted.rows]).toEqual(expected);
			expect(sorted.valued).toBe(valued.length);
			const engine = new Engine(store);
			engine.answer(aQuestion());
			const rowsBy = (descending: boolean) =>
				engine.lines({ key, descending }, false, 0, 99).map(({ row }) => row);
			expect(rowsBy(false)).toEqual(expected);
			expect(rowsBy(true)).toEqual([
				...expected.slice(0, valued.length).reverse(),
				...expected.slice(valued.length)
			]);
		}),
		{ seed: 76, numRuns: 50 }
	);
});

test('numbers in titles stand by their size, and accents do not part words', () => {
	const store = aStore(
		aDossier()
			.event('a', { title: 'Raid 10' })
			.event('b', { title: 'Raid 9' })
			.event('c', { title: 'Élysée' })
			.event('d', { title: 'Elz' })
			.build()
	);
	const titles = [...sortedRows(store, 'title').rows].map(store.titleOf);
	expect(titles).toEqual(['Élysée', 'Elz', 'Raid 9', 'Raid 10']);
});

test('events of one title stand in the order of time, though some lasted a year', () => {
	const store = aStore(
		aDossier()
			.event('late', { title: 'Attack', on: '2020-01-01' })
			.event('year', {
				title: 'Attack',
				dateStart: '1990-01-01',
				dateEnd: '1990-12-31',
				datePrecision: 'year'
			})
			.build()
	);
	expect([...sortedRows(store, 'title').rows].map(store.idOf)).toEqual(['year', 'late']);
});
