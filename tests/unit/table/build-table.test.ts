import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildTable, rowsOf } from '$lib/table';
import { aDossier } from '../../fixtures/a-dossier';
import { anyDossier } from '../../fixtures/any-dossier';

test('events stand in the order of their first day, then their last, then their id; undated ones last', () => {
	const { events } = buildTable(
		aDossier()
			.event('undated')
			.event('late', { on: '2024-03-22' })
			.event('whole-month', { dateStart: '2002-10-01', dateEnd: '2002-10-31', datePrecision: 'month' })
			.event('b', { on: '2002-10-01' })
			.event('a', { on: '2002-10-01' })
			.event('first', { on: '1999-12-31' })
			.build()
	);
	expect(events.map(({ id }) => id)).toEqual(['first', 'a', 'b', 'whole-month', 'late', 'undated']);
});

test('the order does not depend on the order in the file', () => {
	fc.assert(
		fc.property(anyDossier, (dossier) => {
			const turned = { ...dossier, events: [...dossier.events].reverse() };
			expect(buildTable(turned).events).toEqual(buildTable(dossier).events);
			expect(new Set(buildTable(dossier).events)).toEqual(new Set(dossier.events));
		})
	);
});

test('it leaves the dossier as it was', () => {
	const dossier = aDossier().event('late', { on: '2024-01-01' }).event('early', { on: '2004-01-01' }).build();
	buildTable(dossier);
	expect(dossier.events.map(({ id }) => id)).toEqual(['late', 'early']);
});

test('lineage is the group and its parents, nearest first', () => {
	const { lineage } = buildTable(
		aDossier()
			.group('cell', { parent: 'is-k' })
			.group('is-k', { parent: 'is' })
			.group('is')
			.group('al-qaeda')
			.build()
	);
	expect(Object.fromEntries(lineage)).toEqual({
		cell: ['cell', 'is-k', 'is'],
		'is-k': ['is-k', 'is'],
		is: ['is'],
		'al-qaeda': ['al-qaeda']
	});
});

test('a circle of parents, should one slip in, has an end', () => {
	const dossier = aDossier().group('a').group('b').build();
	const [a, b] = dossier.groups;
	const groups = [
		{ ...a!, parent: b!.id },
		{ ...b!, parent: a!.id }
	];
	expect(buildTable({ ...dossier, groups }).lineage.get(a!.id)).toEqual(['a', 'b']);
});

test('places and groups are found by id', () => {
	const dossier = aDossier().place('beslan').group('is-k').build();
	const { places, groups } = buildTable(dossier);
	expect(places.get(dossier.places[0]!.id)).toBe(dossier.places[0]);
	expect(groups.get(dossier.groups[0]!.id)).toBe(dossier.groups[0]);
});

test('the rows of a mask are those it marks', () => {
	expect(rowsOf(Uint8Array.of(0, 1, 1, 0, 1))).toEqual([1, 2, 4]);
	expect(rowsOf(new Uint8Array(3))).toEqual([]);
});
