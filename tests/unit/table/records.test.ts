import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildRecords, buildRegister } from '$lib/table';
import { aDossier } from '../../fixtures/a-dossier';
import { anyDossier } from '../../fixtures/any-dossier';

test('events of one day stand first, then those of a stretch of days, then undated ones; each by its dates', () => {
	const { events } = buildRecords(
		aDossier()
			.event('undated')
			.event('late', { on: '2024-03-22' })
			.event('longer', { dateStart: '2002-10-01', dateEnd: '2002-11-30', datePrecision: 'month' })
			.event('whole-month', { dateStart: '2002-10-01', dateEnd: '2002-10-31', datePrecision: 'month' })
			.event('whole-year', { dateStart: '1998-01-01', dateEnd: '1998-12-31', datePrecision: 'year' })
			.event('on-one-day', { on: '2002-10-01' })
			.event('first', { on: '1999-12-31' })
			.build()
	);
	expect(events.map(({ id }) => id)).toEqual([
		...['first', 'on-one-day', 'late'],
		...['whole-year', 'whole-month', 'longer'],
		'undated'
	]);
});

test('on one day attacks stand last, and else ids decide', () => {
	const { events } = buildRecords(
		aDossier()
			.event('a', { on: '2002-10-01' })
			.event('z', { on: '2002-10-01', eventType: 'warning' })
			.event('y', { on: '2002-10-01', eventType: 'plot' })
			.build()
	);
	expect(events.map(({ id }) => id)).toEqual(['y', 'z', 'a']);
});

test('the order does not depend on the order in the file', () => {
	fc.assert(
		fc.property(anyDossier, (dossier) => {
			const turned = { ...dossier, events: [...dossier.events].reverse() };
			expect(buildRecords(turned).events).toEqual(buildRecords(dossier).events);
			expect(new Set(buildRecords(dossier).events)).toEqual(new Set(dossier.events));
		}),
		{ seed: 21 }
	);
});

test('it leaves the dossier as it was', () => {
	const dossier = aDossier().event('late', { on: '2024-01-01' }).event('early', { on: '2004-01-01' }).build();
	buildRecords(dossier);
	expect(dossier.events.map(({ id }) => id)).toEqual(['late', 'early']);
});

test('lineage is the group and its parents, nearest first', () => {
	const { lineage } = buildRegister(
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
	expect(buildRegister({ ...dossier, groups }).lineage.get(a!.id)).toEqual(['a', 'b']);
});

test('places and groups are found by id', () => {
	const dossier = aDossier().place('beslan').group('is-k').build();
	const { places, groups } = buildRegister(dossier);
	expect(places.get(dossier.places[0]!.id)).toBe(dossier.places[0]);
	expect(groups.get(dossier.groups[0]!.id)).toBe(dossier.groups[0]);
});
