import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Store } from '$lib/engine';
import { CrossFilter, type Clauses } from '$lib/filter';
import { anchorWeights, drawGrid, gridCells, gridShares, hueTokens, markTable } from '$lib/picture';
import { none, tally } from '$lib/table';
import { aDossier } from '../../fixtures/a-dossier';
import { aStore } from '../../fixtures/a-store';
import { anyDossierOf } from '../../fixtures/any-dossier';
import { anyQuestions } from '../../fixtures/any-filter';
import { Recount } from '../../fixtures/recount';

const bins = { unit: 'year', from: 0, to: 20_000 } as const;

function drawn(
	store: Store,
	asked: {
		clauses?: Clauses;
		inText?: Uint8Array | null;
		zoom?: number;
		hides?: string[];
		picked?: number;
	} = {}
) {
	const { table, opened } = store;
	const hueOf = Uint8Array.from(table.meta.groups, (id) =>
		hueTokens.indexOf(opened.hues.get(id) ?? 'hue-none')
	);
	const cross = new CrossFilter(table, new Uint8Array(table.meta.groups.length), 1);
	cross.ask({ clauses: asked.clauses ?? {}, inText: asked.inText ?? null, bins });
	const cells = gridCells(table, anchorWeights(table), [-180, -90, 180, 90], asked.zoom ?? 1);
	const draws = Uint8Array.from(table.meta.groups, (id) => Number(!asked.hides?.includes(id)));
	const picked = asked.picked ?? -1;
	const all = drawGrid({ table, counts: cross.spots, cells, hueOf, hues: hueTokens.length, draws, picked });
	return { ...all, cells, cross };
}

/** For each mark, the colours of its ring with the part of 255 each has. */
function partsOf(shares: Uint8Array, mark: number): [string, number][] {
	const parts: [string, number][] = [];
	let before = 0;
	for (let i = 0; i < gridShares; i++) {
		const at = (mark * gridShares + i) * 2;
		const end = shares[at + 1]!;
		if (end === 0) break;
		parts.push([hueTokens[shares[at]!]!, end - before]);
		before = end;
	}
	return parts;
}

test('over the whole world every passing event that has a place is in the mark of its cell', () => {
	fc.assert(
		fc.property(
			anyDossierOf(40),
			anyQuestions,
			fc.integer({ min: 0, max: 8 }),
			(dossier, questions, zoom) => {
				const store = aStore(dossier);
				const { spot, spotAnchor } = store.table;
				const { clauses, inText } = questions(store.table.rows).at(-1)!;
				const { grid, cellOfMark, markOfCell, rowOf, talliesOf, cells } = drawn(store, {
					clauses,
					inText,
					zoom
				});
				const rows = new Recount(store, { clauses, inText, bins }).rows();
				const byCell = new Map<number, number[]>();
				for (const row of rows) {
					const anchor = spotAnchor[spot[row]!]!;
					if (anchor === none) continue;
					const cell = cells.cellOf[anchor]!;
					byCell.set(cell, [...(byCell.get(cell) ?? []), row]);
				}
				expect(new Set(cellOfMark)).toEqual(new Set(byCell.keys()));
				const tallies = talliesOf([...cellOfMark.keys()]);
				cellOfMark.forEach((cell, mark) => {
					const here = byCell.get(cell)!;
					expect(grid.counts[mark]).toBe(here.length);
					expect(tallies[mark]).toEqual(tally(here.map(store.recordOf)));
					expect(rowOf[mark]).toBe(here.length === 1 ? here[0] : -1);
					expect(markOfCell[cell]).toBe(mark);
					expect(grid.cells[mark]).toBe(cells.keys[cell]);
				});
			}
		),
		{ seed: 46 }
	);
});

test('the parts of a ring add up to all of it, and stand lightest mark first', () => {
	fc.assert(
		fc.property(anyDossierOf(40), fc.integer({ min: 0, max: 6 }), (dossier, zoom) => {
			const store = aStore(dossier);
			const { grid } = drawn(store, { zoom });
			for (let mark = 0; mark < grid.length; mark++) {
				const parts = partsOf(grid.shares, mark);
				expect(parts.reduce((sum, [, part]) => sum + part, 0)).toBe(255);
				expect(new Set(parts.map(([hue]) => hue)).size).toBe(parts.length);
			}
			expect([...grid.counts]).toEqual([...grid.counts].sort((a, b) => a - b));
			expect([...grid.radii].every((radius) => radius > 0 && radius <= 21)).toBe(true);
		}),
		{ seed: 47 }
	);
});

describe('a mark', () => {
	const dossier = () => aDossier().place('kabul', [69, 34]).place('beslan', [44, 43], { precision: 'exact' });

	test('of one event has its kind, and says whether its toll is stated', () => {
		const store = aStore(
			dossier()
				.event('siege', {
					place: 'beslan',
					killed: 334,
					subEventType: 'Hostage Taking (Barricade Incident)'
				})
				.event('unstated', { place: 'kabul' })
				.build()
		);
		const { grid, rowOf } = drawn(store, { zoom: 4 });
		const byId = Object.fromEntries(
			[...rowOf].map((row, mark) => [
				store.idOf(row),
				[markTable[grid.kinds[mark]!]!.key, grid.tollStated[mark], grid.edges[mark]]
			])
		);
		expect(byId).toEqual({ siege: ['siege', 1, 0], unstated: ['attack', 0, 1] });
	});

	test('of several events has no kind, and the edge of the coarsest place', () => {
		const store = aStore(
			dossier()
				.place('province', [69.01, 34], { precision: 'admin1' })
				.event('one', { place: 'kabul' })
				.event('two', { place: 'province' })
				.build()
		);
		const { grid } = drawn(store, { zoom: 1 });
		expect([grid.length, grid.counts[0], grid.kinds[0], grid.edges[0], grid.tollStated[0]]).toEqual([
			...[1, 2, 255],
			...[2, 1]
		]);
	});

	test('has a part of its ring for each colour, in the order of legends', () => {
		const store = aStore(
			dossier()
				.event('one', { place: 'kabul', by: 'is-k' })
				.event('two', { place: 'kabul', by: 'is-k' })
				.event('three', { place: 'kabul', by: 'is-k' })
				.event('four', { place: 'kabul', by: 'taliban' })
				.build()
		);
		expect(partsOf(drawn(store).grid.shares, 0)).toEqual([
			['hue-1', 191],
			['hue-2', 64]
		]);
	});

	test('of more colours than a ring has parts shows the largest, and the rest without one', () => {
		const many = dossier();
		for (const [group, events] of Object.entries({ a: 9, b: 8, c: 7, d: 6, e: 2, f: 1 }))
			for (let n = 0; n < events; n++) many.event(`${group}-${n}`, { place: 'kabul', by: group });
		expect(partsOf(drawn(aStore(many.build())).grid.shares, 0).map(([hue]) => hue)).toEqual([
			...['hue-1', 'hue-2', 'hue-3', 'hue-4'],
			'hue-none'
		]);
	});

	test('that holds what is picked is drawn last, however light it is', () => {
		const store = aStore(
			dossier()
				.event('one', { place: 'kabul' })
				.event('two', { place: 'kabul' })
				.event('three', { place: 'beslan' })
				.build()
		);
		const beslan = store.table.anchorPlace.indexOf(store.table.meta.places.indexOf('beslan' as never));
		expect(drawn(store, { zoom: 4 }).grid.selected).toBe(-1);
		const { grid } = drawn(store, { zoom: 4, picked: beslan });
		expect([grid.selected, grid.length, grid.counts[1]]).toEqual([1, 2, 1]);
	});

	test('holds nothing that a layer leaves out', () => {
		const store = aStore(
			dossier()
				.event('one', { place: 'kabul', by: 'is-k' })
				.event('two', { place: 'kabul', by: 'taliban' })
				.event('three', { place: 'beslan', by: 'taliban' })
				.build()
		);
		const { grid, rowOf } = drawn(store, { zoom: 4, hides: ['taliban'] });
		expect([grid.length, ...rowOf].map(String)).toEqual(['1', String(store.rowOf('one'))]);
	});
});
