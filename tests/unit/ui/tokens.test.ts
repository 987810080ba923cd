import { describe, expect, test } from 'vitest';
import { beyond, groupHues, mostClasses, tintOpacity } from '$lib/picture';
import { buildRegister } from '$lib/table';
import { glyphStrokes } from '../../../src/lib/map/glyph-strokes';
import { buildStyle, mapLayers } from '../../../src/lib/map/style/build-style';
import { streetLayers } from '../../../src/lib/map/style/street-layers';
import { aDossier } from '../../fixtures/a-dossier';
import { aGlyph, shapes } from '../../fixtures/a-glyph';
import { contrastOf, lightness, rgbOf, type Rgb } from '../../fixtures/seen-colours';
import { theTokens, themes } from '../../fixtures/the-tokens';

const tokens = theTokens();

const groups = aDossier()
	.group('police', { kind: 'security-agency' })
	.group('special', { kind: 'security-agency', parent: 'police' });
for (let i = 0; i < 9; i++) groups.group(`g${i}`).group(`g${i}-branch`, { parent: `g${i}` });
const hues = new Set(groupHues(buildRegister(groups.build()), new Map()).values());

const speech = { language: 'en', pointOfView: 'un' } as const;
const ofLayers = new Set<string>();
const noted = (token: string) => {
	ofLayers.add(token);
	return '#000000';
};
buildStyle(noted, speech, 'https://dateline.example', 'mercator');
streetLayers(noted, speech);

const ofGlyphs = shapes
	.flatMap((shape) => glyphStrokes(aGlyph(shape, { edge: 'soft', selected: true })))
	.flatMap(({ fill, stroke }) => [fill ?? [], stroke ?? []].flat());

test('the layers know every hue a group can have', () => {
	expect(hues.size).toBe(2 * 7 + 2 + 1);
	expect([...hues].filter((hue) => !ofLayers.has(hue))).toEqual([]);
});

describe.each(themes)('in %s', (theme) => {
	const colours = tokens[theme];

	test('every colour of the map is there', () => {
		const asked = new Set([...ofLayers, ...ofGlyphs, ...hues]);
		expect(asked.size).toBeGreaterThan(30);
		expect([...asked].filter((token) => !colours.has(token))).toEqual([]);
	});

	test.each(['ink', 'ink-2', 'ink-3', 'warn'])('--%s can be read on every surface', (text) => {
		for (const surface of ['surface', 'surface-2', 'surface-3'])
			expect(contrast(text, surface), `on --${surface}`).toBeGreaterThanOrEqual(4.5);
	});

	test('a chosen button can be read', () => {
		expect(contrast('accent-ink', 'accent')).toBeGreaterThanOrEqual(4.5);
	});

	test.each(['map-event-label', 'map-event-detail'])('--%s can be read on land and water', (text) => {
		for (const ground of ['map-land', 'map-water', 'map-event-halo'])
			expect(contrast(text, ground), `on --${ground}`).toBeGreaterThanOrEqual(4.5);
	});

	test('every label of the map can be read on its halo', () => {
		const streets = streetLayers((token) => token, speech).map(({ layer }) => layer);
		const labels = [...mapLayers((token) => token, speech), ...streets].flatMap((layer) => {
			if (layer.type !== 'symbol' || !layer.paint) return [];
			const { 'text-color': text, 'text-halo-color': halo } = layer.paint;
			return [{ id: layer.id, text: text as string, halo: halo as string }];
		});
		expect(labels.length).toBeGreaterThanOrEqual(7);
		const faint = labels.filter(({ text, halo }) => contrast(text, halo) < 4.5);
		expect(faint).toEqual([]);
	});

	test('the frames of controls stand out from the page', () => {
		for (const surface of ['surface', 'surface-2', 'surface-3'])
			expect(contrast('line-strong', surface), `on --${surface}`).toBeGreaterThanOrEqual(3);
	});

	test('what has the focus stands out from where it may stand', () => {
		for (const ground of ['surface', 'surface-2', 'surface-3', 'map-land', 'map-water'])
			expect(contrast('focus', ground), `on --${ground}`).toBeGreaterThanOrEqual(3);
	});

	describe('the classes of regions', () => {
		const shown = (tint: number) => onLand(tint === beyond ? rgb('map-class-beyond') : onRamp(tint));

		test.each([5, mostClasses])('differ in lightness from one to the next, where they are %i', (count) => {
			const ramp = Array.from({ length: count }, (_, i) => lightness(shown(i / (count - 1))));
			const steps = [lightness(rgb('map-land')), ...ramp, lightness(shown(beyond))];
			const least = count === mostClasses ? 3 : 4.5;
			for (const [i, step] of steps.slice(1).entries())
				expect((step - steps[i]!) * (theme === 'night' ? 1 : -1), `step ${i}`).toBeGreaterThan(least);
		});

		test('leave a label on them readable, and one beyond them by its halo', () => {
			for (const tint of [0, 0.5, 1])
				expect(contrastOf(rgb('map-event-label'), shown(tint)), `at ${tint}`).toBeGreaterThanOrEqual(4.5);
			expect(contrastOf(rgb('map-event-label'), shown(beyond))).toBeGreaterThanOrEqual(3);
		});

		const mixed = (one: Rgb, other: Rgb, share: number) =>
			one.map((value, i) => value * share + other[i]! * (1 - share)) as unknown as Rgb;
		const onRamp = (tint: number) => mixed(rgb('map-class-high'), rgb('map-class-low'), tint);
		const onLand = (over: Rgb) => mixed(over, rgb('map-land'), tintOpacity);
	});

	const rgb = (token: string) => rgbOf(colours.get(token)!);

	/** The contrast ratio of two tokens by WCAG 2, 1 to 21. */
	function contrast(one: string, other: string): number {
		return contrastOf(rgb(one), rgb(other));
	}
});

test('all themes have the same tokens', () => {
	expect([...tokens.night.keys()].sort()).toEqual([...tokens.paper.keys()].sort());
	expect([...tokens.print.keys()].sort()).toEqual([...tokens.paper.keys()].sort());
});
