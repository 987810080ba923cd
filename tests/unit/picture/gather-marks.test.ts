import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventRecord } from '$lib/dossier';
import { toUnit, unitPixels } from '../../../src/lib/picture/world-pixels';
import { aDossier } from '../../fixtures/a-dossier';
import { box } from '../../fixtures/a-world';
import { anyDossier } from '../../fixtures/any-dossier';
import { onlyMark, pictureOf } from './a-picture';

const zoom = fc.integer({ min: 0, max: 24 }).map((half) => half / 2);
type Point = readonly [number, number];

function pixelsBetween(a: Point, b: Point, zoom: number): number {
	const [from, to] = [toUnit(a), toUnit(b)];
	return Math.hypot(from[0] - to[0], from[1] - to[1]) * unitPixels(zoom);
}

describe('two places', () => {
	// 9.1 pixels apart at zoom 3.
	const twoTowns = () => aDossier().place('kerman', [57, 30]).place('mahan', [57.8, 30]);
	const dossier = twoTowns()
		.event('bombing', { place: 'kerman', killed: 94 })
		.event('shooting', { place: 'mahan', killed: 2 })
		.build();

	test('too close at a zoom are one mark, where the heavier stands', () => {
		const mark = onlyMark(dossier, { zoom: 3 });
		expect(mark).toMatchObject({ id: 'kerman', at: [57, 30], places: ['kerman', 'mahan'] });
		expect(mark.glyph).toMatchObject({ shape: 'stack', count: 2 });
	});

	test('are apart when zoomed in', () => {
		const { events } = pictureOf(dossier, { zoom: 6 });
		expect(events).toEqual({ kerman: ['bombing'], mahan: ['shooting'] });
	});

	test('one of a town and one of an area stay apart where two towns would not', () => {
		const area = box([56, 29, 59, 31]);
		const mixed = aDossier()
			.place('kerman', [57, 30])
			.place('province', area, { label: [57.5, 30], precision: 'admin1' })
			.event('town', { place: 'kerman', killed: 2 })
			.event('somewhere', { place: 'province', killed: 30 })
			.build();
		const both = { kerman: ['town'], province: ['somewhere'] };
		expect(pictureOf(mixed, { zoom: 3 }).events).toEqual(both);
		expect(pictureOf(mixed, { zoom: 0 }).marks).toHaveLength(1);
		const towns = aDossier()
			.place('kerman', [57, 30])
			.place('other', [57.5, 30])
			.event('town', { place: 'kerman', killed: 2 })
			.event('somewhere', { place: 'other', killed: 30 })
			.build();
		expect(pictureOf(towns, { zoom: 3 }).marks).toHaveLength(1);
	});
});

test('no two marks of towns overlap by more than a fifth of their radii, however they came to be', () => {
	fc.assert(
		fc.property(anyDossier, zoom, (dossier, zoom) => {
			const { marks, records } = pictureOf(dossier, { zoom });
			const isPoint = (id: string) => records.places.get(id as never)!.geometry.type === 'Point';
			const towns = marks.filter(({ places }) => places.length > 0 && places.every(isPoint));
			for (const [i, one] of towns.entries())
				for (const other of towns.slice(i + 1))
					expect(pixelsBetween(one.at, other.at, zoom)).toBeGreaterThanOrEqual(
						(one.glyph.radius + other.glyph.radius) * 0.8
					);
		}),
		{ seed: 97, numRuns: 150 }
	);
});

test('a mark that grew by what joined it takes in what it now reaches', () => {
	// The first is 12 pixels off: out of reach of a small disc, within reach of the stack the other two make.
	const perPixel = 360 / unitPixels(8);
	const chain = aDossier()
		.place('middle', [0, 0])
		.place('first', [12 * perPixel, 0])
		.place('last', [-7 * perPixel, 0])
		.event('heavy', { place: 'middle', killed: 3 })
		.event('second', { place: 'first', killed: 2 })
		.event('third', { place: 'last', killed: 1 })
		.build();
	expect(onlyMark(chain, { zoom: 8 }).rows).toHaveLength(3);
});

test('an area’s mark takes in a town’s, and a town’s an area’s, only where it covers its middle', () => {
	fc.assert(
		fc.property(anyDossier, zoom, (dossier, zoom) => {
			const { marks, records } = pictureOf(dossier, { zoom });
			const isPoint = (id: string) => records.places.get(id as never)!.geometry.type === 'Point';
			for (const { id, at, places, rows, glyph } of marks) {
				const standing = new Set(rows.map((row) => standsAt(records.events[row]!)));
				const guests = places.filter((place) => standing.has(place) && place !== id);
				// Where more have joined, a guest may have come with one of them.
				if (guests.length !== 1 || isPoint(guests[0]!) === isPoint(id)) continue;
				const { label } = records.places.get(guests[0]!)!.properties;
				expect(pixelsBetween(at, label, zoom)).toBeLessThan(glyph.radius * 0.6);
			}
		}),
		{ seed: 98, numRuns: 150 }
	);
});

const standsAt = ({ place, from, to }: EventRecord) => (from && to ? null : (place ?? to ?? from));

describe('a place without events', () => {
	const dossier = aDossier()
		.place('beslan', [44.54, 43.18])
		.place('school', [44.55, 43.18], { precision: 'exact', kind: 'venue' })
		.place('london', [0, 51.5])
		.event('siege', { place: 'school', killed: 334 })
		.build();

	test('is a dot of its own, or joins the mark that covers it', () => {
		const { marks } = pictureOf(dossier, { zoom: 3, mentioned: true });
		expect(marks.map(({ id, places, glyph }) => [id, places, glyph.shape, glyph.count])).toEqual([
			['london', ['london'], 'dot', 0],
			['school', ['school', 'beslan'], 'disc', 1]
		]);
		expect(marks[0]).toMatchObject({ rows: [], priority: 0, label: { detail: '', isMajor: false } });
	});

	test('does not make the mark it joins any larger or less exact', () => {
		const [, withGuest] = pictureOf(dossier, { mentioned: true }).marks;
		const [alone] = pictureOf(dossier).marks;
		expect(withGuest!.glyph).toEqual(alone!.glyph);
		expect(withGuest!.coarsest).toBe('exact');
	});

	test('is left out where places are not asked for, unless it is picked', () => {
		expect(pictureOf(dossier).marks.map(({ id }) => id)).toEqual(['school']);
		const picked = pictureOf(dossier, { selection: { kind: 'place', id: 'london' } });
		expect(picked.events).toEqual({ school: ['siege'], london: [] });
		expect(picked.marks.at(-1)!.glyph).toMatchObject({ shape: 'dot', selected: true });
	});
});
