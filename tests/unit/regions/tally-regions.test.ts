import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignRegions, readBoundaries, regionKeys, tallyRegions, type Grouping } from '$lib/regions';
import { buildRecords, tally, type Tally } from '$lib/table';
import { aDossier } from '../../fixtures/a-dossier';
import { aWorld, box } from '../../fixtures/a-world';

const boundaries = readBoundaries(
	aWorld()
		.country('AA', [0, 0, 10, 10], { subregion: '001', name: 'Aland' })
		.country('BB', [10, 0, 20, 10], { subregion: '001', name: 'Bland' })
		.country('CC', [30, 0, 40, 10], { subregion: '002', name: 'Cland' })
		.subregion('001')
		.subregion('002')
		.build()
);
const dossier = aDossier()
	.place('a', [5, 5])
	.place('b', [15, 5])
	.place('c', [35, 5])
	.place('both', box([0, 0, 20, 10]))
	.place('sea', [-60, 0])
	.event('one', { place: 'c', killed: 3 })
	.event('two', { place: 'c', killed: { low: 10, best: 10 } })
	.event('three', { place: 'b' })
	.event('four', { place: 'a', killed: 2, on: '2024-01-01' })
	.event('five', { place: 'both', eventType: 'campaign' })
	.event('six', { place: 'sea', killed: 1 })
	.event('seven')
	.event('eight', { eventType: 'movement', from: 'a', to: 'c', place: 'c' })
	.build();
const records = buildRecords(dossier);
const assignment = assignRegions(dossier.places, boundaries);
const keys = {
	country: regionKeys(records, assignment, 'country'),
	subregion: regionKeys(records, assignment, 'subregion')
};
const everything = new Uint8Array(records.events.length).fill(1);

/** What the events of a mask add up to, by region. */
function talliesOf(mask: Uint8Array, grouping: Grouping): ReadonlyMap<string, Tally> {
	const events = new Map<string, (typeof records.events)[number][]>();
	records.events.forEach((event, row) => {
		const [key] = keys[grouping][row]!;
		if (mask[row]) events.set(key!, [...(events.get(key!) ?? []), event]);
	});
	return new Map([...events].map(([key, of]) => [key, tally(of)]));
}
const rowsOf = (mask: Uint8Array, grouping: Grouping) =>
	tallyRegions(talliesOf(mask, grouping), grouping, boundaries.units[grouping]);

describe('regionKeys', () => {
	const keyOf = (id: string) =>
		records.events.flatMap((event, row) => (event.id === id ? keys.country[row]! : []));

	it('gives every event one key', () => {
		expect(keyOf('one')).toEqual(['CC']);
		expect(keyOf('five')).toEqual(['coarser']);
		expect(keyOf('six')).toEqual(['outside']);
		expect(keyOf('seven')).toEqual(['none']);
	});

	it('counts a movement where it arrives', () => {
		expect(keyOf('eight')).toEqual(['CC']);
	});

	it('refuses an event at a place that was not assigned', () => {
		expect(() => regionKeys(records, new Map(), 'country')).toThrow('which was assigned to no region');
	});
});

describe('tallyRegions', () => {
	it('lists regions by events and name, then what is in none', () => {
		const { rows, total } = rowsOf(everything, 'country');
		expect(rows.map(({ key, name, tally }) => [key, name, tally.events])).toEqual([
			['CC', 'Cland', 3],
			['AA', 'Aland', 1],
			['BB', 'Bland', 1],
			['outside', 'At sea or outside every country', 1],
			['coarser', 'Coarser than a country', 1],
			['none', 'Place not stated', 1]
		]);
		expect(rows[0]).toMatchObject({ label: [35, 5], tally: { attacks: 2, killed: { low: 13, high: null } } });
		expect(total).toMatchObject({ events: 8, attacks: 6, tollsNotStated: 2 });
	});

	it('places in a subregion what is coarser than a country', () => {
		const { rows } = rowsOf(everything, 'subregion');
		expect(rows.map(({ key, tally }) => [key, tally.events])).toEqual([
			['001', 3],
			['002', 3],
			['outside', 1],
			['none', 1]
		]);
	});

	it('leaves out rows without events', () => {
		const nothing = new Uint8Array(records.events.length);
		const { rows, total } = rowsOf(nothing, 'country');
		expect(rows).toEqual([]);
		expect(total.events).toBe(0);
	});

	it('adds up: under any filter the rows’ events, attacks and tolls are the total’s', () => {
		const bit = fc.integer({ min: 0, max: 1 });
		const masks = fc.uint8Array({ minLength: everything.length, maxLength: everything.length, max: 1 });
		fc.assert(
			fc.property(masks, bit, (mask, which) => {
				const grouping = which ? 'country' : 'subregion';
				const { rows, total } = rowsOf(mask, grouping);
				const sum = (of: (row: (typeof rows)[number]['tally']) => number) =>
					rows.reduce((all, row) => all + of(row.tally), 0);
				expect(total.events).toBe(mask.reduce((n, one) => n + one, 0));
				expect(sum(({ events }) => events)).toBe(total.events);
				expect(sum(({ attacks }) => attacks)).toBe(total.attacks);
				expect(sum(({ tollsStated }) => tollsStated)).toBe(total.tollsStated);
				expect(sum(({ tollsNotStated }) => tollsNotStated)).toBe(total.tollsNotStated);
				expect(sum(({ killed }) => killed.best)).toBe(total.killed.best);
				expect(sum(({ killed }) => killed.low)).toBe(total.killed.low);
				expect(rows.some(({ tally }) => tally.killed.high === null)).toBe(total.killed.high === null);
				expect(total).toEqual(tally(records.events.filter((_, row) => mask[row])));
			}),
			{ seed: 4 }
		);
	});

	it('refuses a key of no region', () => {
		const strange = new Map([['ZZ', tally([])]]);
		expect(() => tallyRegions(strange, 'country', boundaries.units.country)).toThrow(
			'There is no region "ZZ".'
		);
	});
});
