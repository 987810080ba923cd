import { describe, expect, test } from 'vitest';
import type { MarkGrid } from '$lib/picture';
import { glyphKey } from '../../../src/lib/map/glyph-image';
import { overlayData, pictureData } from '../../../src/lib/map/picture-data';
import { aDossier } from '../../fixtures/a-dossier';
import { aGlyph } from '../../fixtures/a-glyph';
import { box } from '../../fixtures/a-world';
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
const data = pictureData(picture, 'night', null);

describe('marks', () => {
	const all = data.marks!.features.map((feature) => feature.properties!);
	const properties = Object.fromEntries(all.map((one) => [one.id, one]));

	test('each is one point where the mark stands', () => {
		expect(data.marks!.features.map(({ geometry }) => geometry)).toEqual(
			picture.marks.map(({ at }) => ({ type: 'Point', coordinates: at }))
		);
	});

	test('carry their priority and picture', () => {
		const mark = picture.marks.find(({ id }) => id === 'beslan')!;
		expect(properties.beslan).toEqual({
			...{ id: 'beslan', priority: mark.priority, icon: glyphKey(mark.glyph, 'night') }
		});
	});
});

describe('marks of a grid, which are drawn elsewhere', () => {
	const grid = {
		length: 2,
		...{ x: Float64Array.of(0.5, 0.75), y: Float64Array.of(0.5, 0.5), radii: Float32Array.of(10, 14.4) },
		counts: Uint32Array.of(1, 30)
	} as MarkGrid;
	const { features } = pictureData(picture, 'night', grid).marks!;

	test('keep the basemap’s names off where each stands', () => {
		expect(features.slice(0, 2)).toEqual(
			[
				[0, 1, 20],
				[90, 30, 30]
			].map(([lng, priority, side]) => ({
				type: 'Feature',
				geometry: { type: 'Point', coordinates: [lng, 0] },
				properties: { priority, icon: `room ${side!} ${side!}` }
			}))
		);
	});

	test('leave the picture’s marks as they are, over room instead of a glyph', () => {
		const named = features.slice(2).map(({ properties }) => properties!);
		expect(named.map(({ id }) => id as string)).toEqual(picture.marks.map(({ id }) => id));
		expect(named.filter(({ icon }) => !/^room \d+ \d+$/.test(icon as string))).toEqual([]);
	});
});

test('density weighs by the square root of events, the densest spot 1; hulls carry their hue', () => {
	const { density, hulls } = overlayData({
		density: [
			{ at: [1, 2], events: 100 },
			{ at: [3, 4], events: 25 }
		],
		hulls: [{ hue: 'hue-2', geometry: box([0, 0, 1, 1]) }]
	});
	expect(density!.features.map(({ properties }) => properties!.weight as number)).toEqual([1, 0.5]);
	expect(hulls!.features.map(({ properties }) => properties)).toEqual([{ hue: 'hue-2' }]);
	expect(overlayData({ density: [], hulls: [] }).density!.features).toEqual([]);
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
