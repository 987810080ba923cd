import { describe, expect, test } from 'vitest';
import type { RegionPicture, RegionShade } from '$lib/picture';
import { glyphKey, glyphMargin } from '../../../src/lib/map/glyph-image';
import { pictureData, regionData } from '../../../src/lib/map/picture-data';
import { readWorld } from '../../../src/lib/map/read-world';
import { aDossier } from '../../fixtures/a-dossier';
import { aGlyph } from '../../fixtures/a-glyph';
import { aWorld, box } from '../../fixtures/a-world';
import { pictureOf } from '../picture/a-picture';

const dossier = aDossier()
	.place('beslan', [44.54, 43.18])
	.place('moscow', [37.6, 55.7])
	.place('london', [0, 51.5])
	.place('syria', box([36, 33, 42, 37]), { precision: 'country' })
	.place('tajikistan', [71, 39])
	.event('siege', { place: 'beslan', killed: 334, on: '2004-09-01' })
	.event('warning', { place: 'moscow', eventType: 'warning', on: '2024-03-07' })
	.event('fighters', { eventType: 'movement', from: 'syria', to: 'tajikistan' })
	.event('camps', { place: 'syria', eventType: 'presence' })
	.build();
const picture = pictureOf(dossier, { mentioned: true });
const data = pictureData(picture, 'night', false);

describe('marks', () => {
	const all = data.marks!.features.map((feature) => feature.properties!);
	const properties = Object.fromEntries(all.map((one) => [one.id, one]));

	test('each is one point where the mark stands', () => {
		expect(data.marks!.features.map(({ geometry }) => geometry)).toEqual(
			picture.marks.map(({ at }) => ({ type: 'Point', coordinates: at }))
		);
	});

	test('rank by what stands there, and a movement waits until it is picked', () => {
		expect(Object.fromEntries(all.map(({ id, rank }) => [id, rank]))).toEqual({
			beslan: 'major',
			moscow: 'minor',
			syria: 'minor',
			london: 'mention',
			tajikistan: 'mention',
			'syria-to-tajikistan': 'none'
		});
		const picked = pictureOf(dossier, { selection: { kind: 'event', id: 'fighters' } });
		const last = pictureData(picked, 'night', false).marks!.features.at(-1)!;
		expect(last.properties).toMatchObject({ id: 'syria-to-tajikistan', rank: 'major' });
	});

	test('carry their words, priority and picture', () => {
		const mark = picture.marks.find(({ id }) => id === 'beslan')!;
		expect(properties.beslan).toMatchObject({
			name: 'Beslan',
			detail: '334 killed · 1 September 2004',
			priority: mark.priority,
			icon: glyphKey(mark.glyph, 'night')
		});
	});

	test('have their label beyond all that is painted', () => {
		for (const { id, glyph } of picture.marks) {
			const pixels = properties[id]!.labelOffset * 12.5;
			expect(pixels).toBeGreaterThan(glyph.radius + glyphMargin);
		}
	});
});

test('areas and arcs carry the theme, so that another theme repaints them', () => {
	expect(data.areas!.features.map(({ properties }) => properties)).toEqual([
		{ place: 'syria', hue: 'hue-none', hatched: true, selected: false, broad: false, theme: 'night' }
	]);
	expect(data.arcs!.features.map((one) => one.properties!.theme)).toEqual(['night']);
	expect(picture.areas[0]!.properties).not.toHaveProperty('theme');
});

describe('the name of a glyph’s picture', () => {
	const glyph = aGlyph('stack');
	const others = [
		aGlyph('disc', { ...glyph, shape: 'disc' }),
		{ ...glyph, radius: 13 },
		{ ...glyph, hues: [{ hue: 'hue-1', share: 1 }] },
		{ ...glyph, hues: [...glyph.hues].reverse() },
		{ ...glyph, edge: 'soft' as const },
		{ ...glyph, tollStated: false },
		{ ...glyph, count: 4 },
		{ ...glyph, selected: true }
	];

	test('is the same for glyphs that are', () => {
		expect(glyphKey({ ...glyph, hues: [...glyph.hues] }, 'paper')).toBe(glyphKey(glyph, 'paper'));
	});

	test('is another for every difference that can be seen', () => {
		const names = [glyph, ...others].map((one) => glyphKey(one, 'paper'));
		expect(new Set([...names, glyphKey(glyph, 'night')]).size).toBe(others.length + 2);
	});
});

describe('regions', () => {
	const topology = aWorld()
		.country('AA', [0, 0, 10, 10], { subregion: '001' })
		.country('BB', [10, 0, 20, 10], { subregion: '001' })
		.country('CC', [30, 0, 40, 10], { subregion: '002' })
		.country('DD', [50, 0, 60, 10])
		.build();
	const world = readWorld(topology as Parameters<typeof readWorld>[0], {
		type: 'FeatureCollection',
		features: []
	});
	const shade = (key: string, events: number, selected = false): RegionShade => ({
		...{ key, name: `Region ${key}`, label: [5, 5], detail: `${events} events` },
		...{ events, selected }
	});
	const regionOf = { AA: '001', BB: '001', CC: '002' };
	const regions: RegionPicture = { shades: [shade('001', 4), shade('002', 1, true)], regionOf };
	const {
		regions: tinted,
		'region-outlines': outlines,
		'region-labels': labels
	} = regionData(regions, world);

	test('tint the countries of each, the more events the stronger; others stay as they are', () => {
		const opacity = Object.fromEntries(
			tinted!.features.map(({ id, properties }) => [id, properties!.opacity as number])
		);
		expect(Object.keys(opacity)).toEqual(['AA', 'BB', 'CC']);
		expect(opacity.AA).toBe(opacity.BB);
		expect(opacity.AA).toBeGreaterThan(opacity.CC!);
		expect(opacity.CC).toBeGreaterThan(0);
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

	test('have a label each, which says what they add up to', () => {
		expect(labels!.features[0]).toMatchObject({
			geometry: { type: 'Point', coordinates: [5, 5] },
			properties: { region: '001', name: 'Region 001', detail: '4 events', events: 4 }
		});
	});

	test('one without events has an outline and no tint', () => {
		const empty = regionData({ shades: [shade('001', 0)], regionOf }, world);
		expect(empty.regions!.features.map((one) => one.properties!.opacity)).toEqual([0, 0]);
		expect(empty['region-outlines']!.features).toHaveLength(1);
	});

	test('where none are asked for, every source is emptied', () => {
		const sources = Object.values(regionData(null, world));
		expect(sources.map((source) => source.features)).toEqual([[], [], []]);
	});
});
