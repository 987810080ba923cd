import { describe, expect, test } from 'vitest';
import { tintClasses, type Picture, type RegionPicture, type RegionShade } from '$lib/picture';
import { readWorld } from '../../../src/lib/map/read-world';
import { regionData } from '../../../src/lib/map/region-data';
import { regionRings } from '../../../src/lib/map/region-rings';
import { aGlyph } from '../../fixtures/a-glyph';
import { aWorld, box } from '../../fixtures/a-world';

describe('regions', () => {
	const topology = aWorld()
		.country('AA', [0, 0, 10, 10], { subregion: '001' })
		.country('BB', [10, 0, 20, 10], { subregion: '001' })
		.country('CC', [30, 0, 40, 10], { subregion: '002' })
		.country('DD', [50, 0, 60, 10])
		.build();
	const world = readWorld(topology as Parameters<typeof readWorld>[0]);
	const countriesOf: Record<string, string[]> = { '001': ['AA', 'BB'], '002': ['CC'] };
	const shade = (key: string, events: number, selected = false): RegionShade => ({
		...{ key, name: `Region ${key}`, label: [5, 5], detail: `${events} events` },
		...{ events, class: events > 0 ? (events > 1 ? 1 : 0) : null, selected },
		...{ countries: countriesOf[key]!, shape: null }
	});
	const classes = tintClasses([4, 1], { method: 'jenks', count: 5, of: 'events', breaks: null });
	const regions: RegionPicture = { shades: [shade('001', 4), shade('002', 1, true)], classes };
	const { regions: tinted, 'region-outlines': outlines } = regionData(regions, world);

	test('tint the countries of each by its class; others stay as they are', () => {
		expect(tinted!.features.map(({ id, properties }) => [id, properties!.tint as number])).toEqual([
			['AA', 1],
			['BB', 1],
			['CC', 0]
		]);
	});

	test('have one outline each, without the border inside', () => {
		expect(outlines!.features.map(({ properties }) => properties)).toEqual([
			{ region: '001', selected: false },
			{ region: '002', selected: true }
		]);
		const [first] = outlines!.features;
		const positions = (first!.geometry as unknown as { coordinates: number[][][] }).coordinates.flat();
		const inner = positions.filter(([x, y]) => x === 10 && y! > 0 && y! < 10);
		expect(inner).toEqual([]);
		expect(new Set(positions.map(([x]) => x))).toEqual(new Set([0, 10, 20]));
	});

	test('one without events has an outline and no tint', () => {
		const empty = regionData({ shades: [shade('001', 0)], classes }, world);
		expect(empty.regions!.features.map((one) => one.properties!.tint as number)).toEqual([-1, -1]);
		expect(empty['region-outlines']!.features).toHaveLength(1);
	});

	test('where none are asked for, every source is emptied', () => {
		const sources = Object.values(regionData(null, world));
		expect(sources.map((source) => source.features)).toEqual([[], []]);
	});

	describe('too small to be seen', () => {
		const own = { ...shade('003', 1), countries: [], shape: box([4, 4, 6, 6]) };
		const glyph = aGlyph('disc', { radius: 20 });
		const picture = { marks: [{ at: [5, 5], glyph }] } as unknown as Picture;
		const rings = (zoom: number, marks = picture) =>
			regionRings({ shades: [...regions.shades, own], classes }, world, marks, zoom).features.map(
				({ properties }) => properties as { region: string; radius: number; tint: number }
			);

		test('have a ring of their tint, until the map is near enough', () => {
			expect(rings(2.2)).toMatchObject([{ region: '003', tint: 0 }]);
			expect(rings(6)).toEqual([]);
		});

		test('have it wider than the mark on them, and as long as that hides them', () => {
			const bare = { ...picture, marks: [] };
			expect(rings(2.2, bare)[0]!.radius).toBeGreaterThan(0);
			expect(rings(2.2)[0]!.radius).toBeGreaterThan(20);
			expect(rings(3, bare)).toEqual([]);
			expect(rings(3)).toMatchObject([{ region: '003' }]);
		});
	});
});
