import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '$lib/base';
import { isStated, placePrecisions, type EventRecord } from '$lib/dossier';
import type { Store } from '$lib/engine';
import { keyDimensions, keysOf, traitColumn } from '$lib/filter';
import { arcShape, markKindOf, markTable, toUnit } from '$lib/picture';
import { endOf, isActing, leadingGroup, none, tally, tollStates } from '$lib/table';
import { aDossier } from '../../fixtures/a-dossier';
import { aStore } from '../../fixtures/a-store';
import { anyDossier } from '../../fixtures/any-dossier';
import { keysOfEvent } from '../../fixtures/recount';

/** A row's keys in every dimension, as its trait has them. */
function keysOfRow({ table }: Store, row: number) {
	const trait = table.trait[row]!;
	const entries = keyDimensions.map((dimension) => {
		const index = traitColumn(table, dimension)[trait]!;
		const { setStart, setMember } = table;
		const indexes =
			dimension === 'group' ? [...setMember.subarray(setStart[index]!, setStart[index + 1]!)] : [index];
		return [dimension, indexes.map((i) => keysOf(table, dimension)[i])];
	});
	return Object.fromEntries(entries) as Record<string, string[]>;
}

function everyRow(check: (store: Store, event: EventRecord, row: number) => void) {
	fc.assert(
		fc.property(anyDossier, (dossier) => {
			const store = aStore(dossier);
			expect(store.table.rows).toBe(dossier.events.length);
			for (let row = 0; row < store.table.rows; row++) check(store, store.recordOf(row), row);
		}),
		{ seed: 22, numRuns: 60 }
	);
}

test('row n is event n of the records, with the keys its words give', () => {
	everyRow((store, event, row) => {
		expect(store.rowOf(event.id)).toBe(row);
		expect(store.table.title[row]).toBe(row);
		expect(keysOfRow(store, row)).toEqual(keysOfEvent(event, store));
		const kind = store.table.traitKind[store.table.trait[row]!]!;
		expect(markTable[kind]).toBe(markKindOf(event));
	});
});

test('dates stand in days, those of one day before those of several before none', () => {
	everyRow(({ table }, event, row) => {
		const { exact, spans, datePrecisions } = table.meta;
		const sort = row < exact ? 'day' : row < exact + spans ? 'span' : 'none';
		if (event.dateStart === null) expect(sort).toBe('none');
		else {
			expect(sort).toBe(event.dateStart === event.dateEnd ? 'day' : 'span');
			expect([table.start[row], endOf(table, row)]).toEqual([dayOf(event.dateStart), dayOf(event.dateEnd!)]);
		}
		expect(datePrecisions[table.datePrecision[row]!]).toBe(event.datePrecision);
	});
});

test('a toll stands as the source gives it, and adds to a sum what a tally of it does', () => {
	everyRow(({ table }, event, row) => {
		const toll = table.toll[row]!;
		const given = event.fatalities ?? { low: null, best: null, high: null };
		expect([table.low[toll], table.best[toll], table.high[toll]]).toEqual(
			[given.low, given.best, given.high].map((figure) => figure ?? -1)
		);
		const { killed } = tally([event]);
		expect([table.sumLow[toll], table.sumBest[toll], table.sumHigh[toll]]).toEqual([
			...[killed.low, killed.best],
			killed.high ?? 0
		]);
		const { notAnAttack, notStated, stated, openAbove } = tollStates;
		const state =
			event.eventType !== 'attack'
				? notAnAttack
				: !isStated(event.fatalities)
					? notStated
					: killed.high === null
						? openAbove
						: stated;
		expect(table.traitState[table.trait[row]!]).toBe(state);
		expect(table.spotState[table.spot[row]!]).toBe(state);
	});
});

test('an event stands at its place, or where it goes, or comes from; on the way where both are known', () => {
	everyRow(({ table, register }, event, row) => {
		const { meta } = table;
		const spot = table.spot[row]!;
		const lead = leadingGroup(event, register.lineage);
		expect(meta.groups[table.spotLead[spot]!]).toBe(lead ?? 'none');
		const anchor = table.spotAnchor[spot]!;
		const stands = event.from && event.to ? event.to : (event.place ?? event.to ?? event.from);
		if (stands === null) {
			expect(anchor).toBe(none);
			return;
		}
		expect(meta.places[table.anchorPlace[anchor]!]).toBe(stands);
		const { label, precision } = register.places.get(stands)!.properties;
		expect(placePrecisions[table.anchorPrecision[anchor]!]).toBe(precision);
		const at = [table.anchorX[anchor], table.anchorY[anchor]];
		if (event.from && event.to) {
			const from = register.places.get(event.from)!.properties.label;
			expect(meta.places[table.anchorFrom[anchor]!]).toBe(event.from);
			expect(at).toEqual(toUnit(arcShape(from, label, 0).middle));
		} else {
			expect(table.anchorFrom[anchor]).toBe(none);
			expect(at).toEqual(toUnit(label));
		}
	});
});

test('a group acts in a set where it acts in the event', () => {
	everyRow(({ table }, event, row) => {
		const set = table.traitSet[table.trait[row]!]!;
		for (let i = table.setStart[set]!; i < table.setStart[set + 1]!; i++) {
			const group = table.meta.groups[table.setMember[i]!]!;
			expect(table.setActing[i]).toBe(Number(isActing(event, group as never)));
		}
	});
});

test('what events have in common is kept once', () => {
	const dossier = aDossier().place('kabul', [69, 34]);
	for (let i = 0; i < 20; i++)
		dossier.event(`e${i}`, { place: 'kabul', killed: 3, by: 'is-k', on: '2024-01-01' });
	const { table } = aStore(dossier.build());
	expect(table.rows).toBe(20);
	expect([table.traitSet, table.spotAnchor, table.anchorX, table.low].map(({ length }) => length)).toEqual([
		...[1, 1, 1],
		1
	]);
});

test('a parent is known by its place among the groups', () => {
	const { meta } = aStore(aDossier().group('is-k', { parent: 'is' }).group('is').build()).table;
	expect(meta.groups).toEqual(['is-k', 'is', 'none']);
	expect(meta.parents).toEqual([1, -1, -1]);
});
