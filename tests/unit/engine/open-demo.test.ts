import { describe, expect, test } from 'vitest';
import { dayOf } from '$lib/base';
import type { EventRecord } from '$lib/dossier';
import { Engine, openDemo, type Question, type Store } from '$lib/engine';
import { keyDimensions, type KeyClause } from '$lib/filter';
import { endOf, none, tableFrom, tally } from '$lib/table';
import { aQuestion, regionsOfTheWorld } from '../../fixtures/a-store';
import { binOf, passesDate, passesKeys } from '../../fixtures/recount';

const regions = regionsOfTheWorld();
const demo = (events: number, seed = 1) => openDemo({ kind: 'demo', events, seed, regions }, () => {});
const store = demo(5000);
const all = Array.from({ length: store.table.rows }, (_, row) => store.recordOf(row));
const only = (...keys: string[]): KeyClause => ({ only: new Set(keys), not: new Set() });
const not = (...keys: string[]): KeyClause => ({ only: null, not: new Set(keys) });
const sum = (counts: Iterable<number>) => [...counts].reduce((sum, one) => sum + one, 0);

test('one seed gives one table, byte for byte, and another seed another', () => {
	const bytes = ({ table }: Store) => Buffer.from(table.buffer);
	expect(bytes(demo(5000)).equals(bytes(store))).toBe(true);
	expect(bytes(demo(5000, 2)).equals(bytes(store))).toBe(false);
});

test('it has as many events as are asked for, none of them a fact', () => {
	expect([store.table.rows, store.opened.events]).toEqual([5000, 5000]);
	expect(store.opened.isLarge).toBe(true);
	expect(store.opened.dossier.summary).toContain('no event, group or town in it exists');
	expect(all.filter(({ summary }) => !summary.startsWith('An invented event'))).toEqual([]);
});

test('it tells how far it is, from nothing to all', () => {
	const told: number[] = [];
	openDemo({ kind: 'demo', events: 1000, seed: 1, regions }, (share) => told.push(share));
	expect([told[0], told.at(-1)]).toEqual([0, 1]);
	expect(told).toEqual([...told].sort((a, b) => a - b));
});

test('its table says the same after a passage to another thread', () => {
	const { buffer: _, ...before } = demo(300).table;
	const { buffer: __, ...after } = tableFrom(structuredClone(demo(300).table.buffer));
	expect(after).toEqual(before);
});

test('a row takes 21 bytes, and 100,000 of them at most 32 each with all that they refer to', () => {
	const { table } = demo(100_000);
	const byRow = ['start', 'datePrecision', 'trait', 'spot', 'toll', 'title'] as const;
	expect(byRow.map((name) => [name, table[name].length])).toEqual(byRow.map((name) => [name, 100_000]));
	expect(sum(byRow.map((name) => table[name].BYTES_PER_ELEMENT))).toBe(21);
	const ofRows = sum(byRow.map((name) => table[name].byteLength));
	expect(ofRows).toBe(2_100_000);
	const dictionaries = sum(
		Object.entries(table).flatMap(([name, column]) =>
			ArrayBuffer.isView(column) && !byRow.some((row) => row === name) ? [column.byteLength] : []
		)
	);
	const header = new DataView(table.buffer).getUint32(4);
	const columns = Object.values(table).filter((column) => ArrayBuffer.isView(column)).length;
	// The gaps that let every column begin at a multiple of 8.
	expect(table.buffer.byteLength - ofRows - dictionaries - header).toBeLessThanOrEqual(8 * (columns + 2));
	expect((table.buffer.byteLength - dictionaries - header) / 100_000).toBeLessThanOrEqual(32);
});

/** The keys of an invented event, as its record and its place say them. */
function keysOf(event: EventRecord, row: number) {
	const { table } = store;
	const trait = table.trait[row]!;
	return {
		group: event.groups.length > 0 ? event.groups.map(({ group }) => group as string) : ['none'],
		...{ type: [event.eventType], status: [event.status], confidence: ['unsourced'] },
		country: [table.meta.countries[table.traitCountry[trait]!]!],
		subregion: [table.meta.subregions[table.traitSubregion[trait]!]!],
		precision: [event.place ? store.register.places.get(event.place)!.properties.precision : 'none'],
		toll: [] as string[]
	};
}

describe('every answer about it adds up', () => {
	const engine = new Engine(store);
	const june = { from: dayOf('2014-06-01'), to: dayOf('2014-06-30') };
	const [anyGroup] = all.flatMap(({ groups }) => groups);
	const questions: [string, Question['clauses']][] = [
		['everything', {}],
		['attacks', { type: only('attack') }],
		['attacks and sieges but not the foiled', { type: not('plot'), status: not('foiled') }],
		['one group', { type: not('plot'), group: only(anyGroup!.group) }],
		['all but one group', { group: not(anyGroup!.group, 'none') }],
		['a month, possibly', { date: { ...june, sure: false, not: false, undated: false } }],
		['a month, certainly, or undated', { date: { ...june, sure: true, not: false, undated: true } }],
		['outside a month', { date: { ...june, sure: false, not: true, undated: false } }],
		['without a place', { precision: only('none') }],
		['everything again', {}]
	];

	test.each(questions)('%s', (_, clauses) => {
		const passes = (event: EventRecord, row: number, except?: string) => {
			const keys = keysOf(event, row);
			return (
				keyDimensions.every((dimension) => {
					const clause = clauses[dimension];
					return !clause || dimension === except || passesKeys(clause, keys[dimension]);
				}) &&
				(!clauses.date || except === 'date' || passesDate(clauses.date, event))
			);
		};
		const shown = all.filter((event, row) => passes(event, row));
		const answer = engine.answer(
			aQuestion({
				clauses,
				grouping: 'subregion',
				bins: { unit: 'year', from: dayOf('1989-01-01'), to: dayOf('2024-12-31') }
			})
		);
		expect(answer.tally).toEqual(tally(shown));
		expect(answer.unplaced).toBe(shown.filter(({ place }) => place === null).length);
		expect(answer.inView + answer.outOfView + answer.unplaced).toBe(shown.length);
		expect(sum(answer.grid!.counts) + answer.outOfView + answer.unplaced).toBe(shown.length);
		expect(answer.grid!.length).toBeLessThanOrEqual(2200);
		expect(sum(answer.regions!.rows.map((row) => row.tally.events))).toBe(shown.length);
		expect(answer.regions!.total).toEqual(answer.tally);

		const byUnit = new Map<string, number>();
		all.forEach((event, row) => {
			const [key] = keysOf(event, row).country;
			if (passes(event, row, 'country')) byUnit.set(key!, (byUnit.get(key!) ?? 0) + 1);
		});
		expect(Object.fromEntries(answer.facets.country)).toEqual(Object.fromEntries(byUnit));

		const { counts, spans, undated, edges, stacks } = answer.histogram;
		const others = all.filter((event, row) => passes(event, row, 'date'));
		expect(sum(counts) + sum(spans.map(({ count }) => count)) + undated).toBe(others.length);
		const in2014 = others.filter(
			({ dateStart, dateEnd }) =>
				dateStart && [dateStart, dateEnd!].every((iso) => binOf(dayOf(iso), 'year') === '2014-01-01')
		);
		const bin = edges.indexOf(dayOf('2014-01-01'));
		expect(sum(counts.subarray(bin * stacks, (bin + 1) * stacks))).toBe(in2014.length);
	});

	test('and so does every window of the map', () => {
		const { table } = store;
		for (const frame of [
			[-20, -40, 60, 40],
			[100, -50, 200, 50],
			[-300, 0, -100, 60]
		] as const) {
			const { inView, outOfView, unplaced } = engine.answer(
				aQuestion({ view: { frame: [...frame], zoom: 3 } })
			);
			const isIn = (row: number) => {
				const anchor = table.spotAnchor[table.spot[row]!]!;
				if (anchor === none) return false;
				const [lng, lat] = store.register.places.get(table.meta.places[table.anchorPlace[anchor]!]!)!
					.properties.label;
				const isBetween = [-360, 0, 360].some((turn) => lng + turn >= frame[0] && lng + turn <= frame[2]);
				return isBetween && lat >= frame[1] && lat <= frame[3];
			};
			expect(inView).toBe(all.filter((_, row) => isIn(row)).length);
			expect(inView + outOfView + unplaced).toBe(5000);
		}
	});
});

test('counts hold over more rows than are looked at in one go, whatever was asked before', () => {
	const large = demo(150_000);
	const { table } = large;
	const attack = table.meta.kinds.map((kind) => kind === 'attack');
	const foiled = table.meta.statuses.indexOf('foiled');
	const count = (holds: (row: number) => boolean) => {
		let events = 0;
		for (let row = 0; row < table.rows; row++) if (holds(row)) events++;
		return events;
	};
	const isAttack = (row: number) => attack[table.traitKind[table.trait[row]!]!]!;
	const isFoiled = (row: number) => table.traitStatus[table.trait[row]!] === foiled;
	const year = { from: dayOf('2010-01-01'), to: dayOf('2010-12-31') };
	const isSurelyIn = (row: number) =>
		row < table.meta.exact + table.meta.spans &&
		table.start[row]! >= year.from &&
		endOf(table, row) <= year.to;
	const engine = new Engine(large);
	const events = (clauses: Question['clauses']) => engine.answer(aQuestion({ clauses })).tally.events;
	const date = { ...year, sure: true, not: false, undated: false };
	expect(events({})).toBe(150_000);
	expect(events({ type: only('attack') })).toBe(count(isAttack));
	expect(events({ type: not('attack') })).toBe(count((row) => !isAttack(row)));
	expect(events({ type: not('attack'), date })).toBe(count((row) => !isAttack(row) && isSurelyIn(row)));
	expect(events({ status: only('foiled'), date })).toBe(count((row) => isFoiled(row) && isSurelyIn(row)));
	expect(events({ status: only('foiled') })).toBe(count(isFoiled));
	expect(events({})).toBe(150_000);
});

test('an id is of a row here, or of none', () => {
	expect([store.rowOf('demo-0'), store.rowOf('demo-4999')]).toEqual([0, 4999]);
	expect(['demo-5000', 'demo--1', 'demo-', 'siege', 'demo-1x'].map(store.rowOf)).toEqual(Array(5).fill(-1));
});
