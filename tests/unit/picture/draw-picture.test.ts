import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placePrecisions, type PlacePrecision } from '$lib/dossier';
import { rowsOf } from '$lib/table';
import { aDossier } from '../../fixtures/a-dossier';
import { box } from '../../fixtures/a-world';
import { anyDossier } from '../../fixtures/any-dossier';
import { onlyMark, pictureOf } from './a-picture';

test('every passing row is in exactly one mark or unplaced, and every place in one mark', () => {
	const bits = fc.uint8Array({ minLength: 14, maxLength: 14, max: 1 });
	const zoom = fc.integer({ min: 0, max: 24 }).map((half) => half / 2);
	fc.assert(
		fc.property(anyDossier, bits, zoom, (dossier, passing, zoom) => {
			const mask = passing.slice(0, dossier.events.length);
			const { marks, unplaced, records } = pictureOf(dossier, { mask, zoom, mentioned: true });
			const drawn = [...marks.flatMap(({ rows }) => rows), ...unplaced];
			expect(drawn.sort((a, b) => a - b)).toEqual(rowsOf(mask));
			expect(marks.flatMap(({ places }) => places).sort()).toEqual([...records.places.keys()].sort());
			for (const row of unplaced)
				expect(records.events[row]).toMatchObject({ place: null, from: null, to: null });
			for (const { rows, glyph } of marks) {
				expect(glyph.count).toBe(rows.length);
				const shares = glyph.hues.reduce((sum, { share }) => sum + share, 0);
				expect(shares).toBeCloseTo(rows.length > 0 ? 1 : 0, 9);
			}
		}),
		{ seed: 89, numRuns: 150 }
	);
});

describe('a movement', () => {
	const ends = () => aDossier().place('syria', [38, 35]).place('tajikistan', [71, 39]);
	const move = { eventType: 'movement', by: 'is-k' } as const;

	test('from one place to another is an arc, its mark on it and not at either end', () => {
		const dossier = ends()
			.event('fighters', { ...move, from: 'syria', to: 'tajikistan', place: 'tajikistan' })
			.build();
		const { marks, arcs, areas } = pictureOf(dossier);
		expect(arcs).toHaveLength(1);
		expect(arcs[0]!.properties).toEqual({ mark: 'syria-to-tajikistan', hue: 'hue-1', selected: false });
		expect(arcs[0]!.geometry.coordinates[0]!.length).toBeGreaterThan(20);
		expect(marks).toHaveLength(1);
		expect(marks[0]!.glyph.shape).toBe('arrow');
		expect(marks[0]!.at[0]).toBeGreaterThan(45);
		expect(marks[0]!.at[0]).toBeLessThan(66);
		expect(marks[0]).toMatchObject({ places: [], label: { name: 'Fighters' } });
		expect(areas).toEqual([]);
	});

	test('the same way as another shares its arc; the way back is another', () => {
		const dossier = ends()
			.event('first', { ...move, from: 'syria', to: 'tajikistan' })
			.event('second', { ...move, from: 'syria', to: 'tajikistan' })
			.event('back', { ...move, from: 'tajikistan', to: 'syria' })
			.build();
		const { arcs, events } = pictureOf(dossier, { zoom: 5 });
		expect(arcs).toHaveLength(2);
		expect(Object.values(events).map((ids) => ids.length)).toEqual([1, 2]);
	});

	test('of which only one end is known stands there and gives the mark its name', () => {
		const dossier = ends()
			.place('dushanbe', [71.2, 39])
			.event('arrival', { ...move, to: 'tajikistan' })
			.build();
		const { marks, arcs } = pictureOf(dossier, { mentioned: true });
		expect(arcs).toEqual([]);
		const arrival = marks.find(({ rows }) => rows.length > 0)!;
		expect(arrival).toMatchObject({ id: 'tajikistan', places: ['tajikistan', 'dushanbe'] });
		expect(arrival.label.name).toBe('Tajikistan');
	});

	test('makes its ends known as ends, and no other place', () => {
		const dossier = ends()
			.place('kabul', [69.2, 34.5])
			.event('fighters', { ...move, from: 'syria', to: 'tajikistan' })
			.build();
		const { marks } = pictureOf(dossier, { mentioned: true, zoom: 8 });
		const isEnd = marks.filter(({ rows }) => rows.length === 0).map(({ id, label }) => [id, label.isEnd]);
		expect(Object.fromEntries(isEnd)).toEqual({ syria: true, tajikistan: true, kabul: false });
	});

	test('is picked with its arc', () => {
		const dossier = ends()
			.event('fighters', { ...move, from: 'syria', to: 'tajikistan' })
			.build();
		const { marks, arcs } = pictureOf(dossier, { selection: { kind: 'event', id: 'fighters' } });
		expect(marks[0]!.glyph.selected).toBe(true);
		expect(arcs[0]!.properties.selected).toBe(true);
	});
});

describe('what is picked', () => {
	const dossier = aDossier()
		.place('moscow', [37.6, 55.7])
		.place('kabul', [69.2, 34.5])
		.event('war', { place: 'kabul', killed: 2_000_000 })
		.event('warning', { place: 'moscow', eventType: 'warning' })
		.build();

	test('is on top, however heavy the others are', () => {
		const lastOf = (selection: NonNullable<Parameters<typeof pictureOf>[1]>['selection']) =>
			pictureOf(dossier, { selection }).marks.at(-1)!;
		expect(lastOf(null)!.id).toBe('kabul');
		const event = lastOf({ kind: 'event', id: 'warning' });
		expect(event).toMatchObject({ id: 'moscow', glyph: { selected: true } });
		expect(lastOf({ kind: 'place', id: 'moscow' })).toMatchObject({
			id: 'moscow',
			glyph: { selected: true }
		});
	});

	test('is one mark, and the rest stand in rising order of weight', () => {
		const { marks } = pictureOf(dossier, { selection: { kind: 'event', id: 'war' } });
		expect(marks.filter(({ glyph }) => glyph.selected).map(({ id }) => id)).toEqual(['kabul']);
		const priorities = pictureOf(dossier).marks.map(({ priority }) => priority);
		expect(priorities).toEqual([...priorities].sort((a, b) => a - b));
	});
});

describe('the look of a mark', () => {
	const markOf = (
		part: Parameters<ReturnType<typeof aDossier>['event']>[1],
		precision: PlacePrecision = 'settlement'
	) =>
		onlyMark(
			aDossier()
				.place('kabul', [69.2, 34.5], { precision })
				.event('one', { place: 'kabul', ...part })
				.build()
		);

	test('says when a toll is not stated, by a size and an edge of its own', () => {
		const [unstated, empty, none] = [markOf({}), markOf({ killed: {} }), markOf({ killed: 0 })];
		expect(unstated.glyph).toMatchObject({ tollStated: false, radius: empty.glyph.radius });
		expect(empty.glyph.tollStated).toBe(false);
		expect(none.glyph.tollStated).toBe(true);
		expect(none.glyph.radius).not.toBe(unstated.glyph.radius);
	});

	test('holds any figure for a stated toll, be it only a floor or a ceiling', () => {
		for (const killed of [{ low: 5 }, { best: 5 }, { high: 5 }, 5])
			expect(markOf({ killed }).glyph.tollStated).toBe(true);
	});

	test('asks no toll of what is not an attack', () => {
		expect(markOf({ eventType: 'presence' }).glyph).toMatchObject({ tollStated: true, shape: 'hatch' });
	});

	test('says how precise its place is', () => {
		const edges = placePrecisions.map((precision) => [precision, markOf({}, precision).glyph.edge]);
		expect(Object.fromEntries(edges)).toEqual({
			exact: 'crisp',
			settlement: 'soft',
			admin1: 'area',
			country: 'area',
			region: 'area'
		});
	});

	test('of several events is a stack, the most telling first, with a share of its ring for each hue', () => {
		const mark = onlyMark(
			aDossier()
				.place('kabul', [69.2, 34.5])
				.event('presence', { place: 'kabul', eventType: 'presence', by: 'taliban', on: '2021-01-01' })
				.event('plot', { place: 'kabul', eventType: 'plot', by: 'is-k', on: '2022-01-01' })
				.event('small', { place: 'kabul', killed: 2, by: 'is-k', on: '2022-09-05' })
				.event('large', { place: 'kabul', killed: { low: 170, best: 170 }, by: 'is-k', on: '2023-01-01' })
				.build()
		);
		expect(mark.rows).toEqual([3, 2, 1, 0]);
		expect(mark.glyph).toMatchObject({ shape: 'stack', count: 4 });
		expect(mark.glyph.hues).toEqual([
			{ hue: 'hue-1', share: 0.75 },
			{ hue: 'hue-2', share: 0.25 }
		]);
		expect(mark.label).toEqual({
			name: 'Kabul',
			detail: '4 events · 172 or more killed',
			isMajor: true,
			isEnd: false,
			country: null,
			isShown: true
		});
	});
});

describe('names', () => {
	const close = () =>
		aDossier()
			.place('school', [44.55, 43.18], { kind: 'venue', precision: 'exact', name: 'School No. 1' })
			.place('beslan', [44.54, 43.18])
			.place('station', [44.53, 43.18], { kind: 'venue', precision: 'exact' });

	test('a mark is called after the one place its events are at, a venue with its town', () => {
		const dossier = close().event('siege', { place: 'school', killed: 334, on: '2004-09-01' }).build();
		const mark = onlyMark(dossier);
		expect(mark.places).toHaveLength(3);
		expect(mark.label).toEqual({
			name: 'School No. 1, Beslan',
			detail: '334 killed · 1 September 2004',
			isMajor: true,
			isEnd: false,
			country: null,
			isShown: true
		});
		expect(mark.spoken).toBe('School No. 1, Beslan: attack, Siege, 1 September 2004, 334 killed');
	});

	test('what sources differ on is said', () => {
		const contested = { group: 'g', role: 'claimed', certainty: 'contested', note: null } as const;
		const dossier = aDossier()
			.group('g')
			.place('kabul', [69.2, 34.5])
			.event('raid', { place: 'kabul', killed: 3, on: '2021-08-26', groups: [contested] });
		const { label, spoken } = onlyMark(dossier.build());
		expect(label.detail).toBe('3 killed · 26 August 2021 · sources differ');
		expect(spoken).toMatch(/3 killed, sources differ$/);
	});

	test('a mark without events is called after its first place', () => {
		const dossier = aDossier()
			.place('a-school', [44.55, 43.18], { kind: 'venue', precision: 'exact', name: 'School No. 1' })
			.place('beslan', [44.54, 43.18]);
		const mark = onlyMark(dossier.build(), { mentioned: true });
		expect(mark.places).toEqual(['a-school', 'beslan']);
		expect(mark.label).toMatchObject({ name: 'School No. 1, Beslan', detail: '' });
	});

	test('where its events are at several, after the town among them', () => {
		const dossier = close()
			.event('siege', { place: 'school', killed: 334 })
			.event('bombing', { place: 'station', killed: 3 })
			.build();
		expect(onlyMark(dossier).label.name).toBe('Beslan');
	});

	test('but not after a town too far off, nor for what stands in an area', () => {
		const nameAt = (...places: string[]) => {
			const dossier = aDossier()
				.place('afghanistan', box([60, 29, 75, 38]), { precision: 'country', label: [69.2, 34.5] })
				.place('kabul', [69.2, 34.5])
				.place('jalalabad', [70.45, 34.4])
				.place('airport', [69.21, 34.56], { kind: 'venue', precision: 'exact' });
			for (const place of places) dossier.event(`at-${place}`, { place });
			return onlyMark(dossier.build(), { zoom: 0 }).label.name;
		};
		expect(nameAt('kabul', 'airport')).toBe('Kabul');
		expect(nameAt('kabul', 'airport', 'jalalabad')).toBe('Airport and 2 more places');
		expect(nameAt('afghanistan', 'kabul')).toBe('Afghanistan and 1 more place');
	});

	test('a country’s own name is known as that; one of a town in it, or of several places, is not', () => {
		const countryAt = (...places: string[]) => {
			const dossier = aDossier()
				.place('afghanistan', box([60, 29, 75, 38]), { country: 'AF', precision: 'country', kind: 'country' })
				.place('kabul', [69.2, 34.5], { country: 'AF' });
			for (const place of places) dossier.event(`at-${place}`, { place });
			const { marks } = pictureOf(dossier.build(), { zoom: 8 });
			return marks.map(({ label }) => label.country);
		};
		expect(countryAt('afghanistan')).toEqual(['AF']);
		expect(countryAt('kabul')).toEqual([null]);
	});

	test('a plot is called out as an attack is; a warning is not', () => {
		const labelOf = (eventType: 'plot' | 'warning') =>
			onlyMark(close().event('one', { place: 'school', eventType, on: '2024-03-07' }).build()).label;
		expect(labelOf('plot')).toMatchObject({ detail: 'Foiled plot · 7 March 2024', isMajor: true });
		expect(labelOf('warning')).toMatchObject({ detail: 'Warning · 7 March 2024', isMajor: false });
	});
});

describe('areas', () => {
	const dossier = aDossier()
		.place('kabul', [69.2, 34.5])
		.place('province', box([68, 33, 70, 35]), { precision: 'admin1' })
		.place('afghanistan', box([60, 29, 75, 38]), { precision: 'country' })
		.place('south-asia', box([60, 5, 95, 38]), { precision: 'region' })
		.place('unused', box([0, 0, 1, 1]), { precision: 'country' })
		.event('bombing', { place: 'kabul', on: '2021-01-01' })
		.event('raid', { place: 'province', by: 'taliban', on: '2021-02-01' })
		.event('fighters', { place: 'afghanistan', eventType: 'presence', by: 'is-k', on: '2021-03-01' })
		.event('threat', { place: 'south-asia', eventType: 'statement', on: '2021-04-01' })
		.build();

	test('are drawn for what is no point, the widest lowest', () => {
		const { areas } = pictureOf(dossier);
		expect(areas.map(({ properties }) => properties)).toEqual([
			{ place: 'south-asia', hue: 'hue-none', hatched: false, selected: false, broad: true },
			{ place: 'afghanistan', hue: 'hue-1', hatched: true, selected: false, broad: false },
			{ place: 'province', hue: 'hue-2', hatched: false, selected: false, broad: false }
		]);
	});

	test('are picked with an event in them or by themselves, and then shown without events too', () => {
		const pickedIn = (kind: 'event' | 'place', id: string) =>
			pictureOf(dossier, { selection: { kind, id } })
				.areas.filter(({ properties }) => properties.selected)
				.map(({ properties }) => properties.place as string);
		expect(pickedIn('event', 'raid')).toEqual(['province']);
		expect(pickedIn('place', 'afghanistan')).toEqual(['afghanistan']);
		expect(pickedIn('place', 'unused')).toEqual(['unused']);
		expect(pickedIn('place', 'kabul')).toEqual([]);
	});

	test('of rows that do not pass are not drawn', () => {
		const { areas, marks } = pictureOf(dossier, { mask: Uint8Array.of(1, 0, 0, 0) });
		expect(areas).toEqual([]);
		expect(marks.map(({ id }) => id)).toEqual(['kabul']);
	});
});
