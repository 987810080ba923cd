import { expect, test } from 'vitest';
import { gridMark, type MarkGrid } from '$lib/picture';
import { tally } from '$lib/table';
import { aDossier } from '../../fixtures/a-dossier';

const one = <T>(value: T) => [value];
const grid = (part: Partial<MarkGrid> = {}): MarkGrid => ({
	length: 1,
	...{ cells: Float64Array.of(7), x: Float64Array.of(0.5), y: Float64Array.of(0.5) },
	...{ radii: Float32Array.of(12), counts: Uint32Array.of(3), edges: Uint8Array.of(2) },
	...{ kinds: Uint8Array.of(255), tollStated: Uint8Array.of(1), selected: -1 },
	shares: Uint8Array.of(0, 170, 1, 255, 0, 0, 0, 0, 0, 0),
	...part
});
const events = aDossier()
	.event('a', { killed: 3 })
	.event('b', { killed: 4 })
	.event('c', { eventType: 'plot' })
	.build().events;
const input = {
	...{ mark: 0, id: 'cell-3-7', hueNames: ['hue-1', 'hue-2'], name: 'Kabul and 2 more places' },
	...{
		place: 'kabul' as never,
		coarsest: 'admin1' as const,
		tally: tally(events),
		isLabelled: true,
		line: null
	}
};

test('of several events is named by its places and says what they add up to', () => {
	const mark = gridMark({ ...input, grid: grid() });
	expect(mark).toMatchObject({
		...{ id: 'cell-3-7', rows: [], places: ['kabul'], coarsest: 'admin1', priority: 3 },
		label: { name: 'Kabul and 2 more places', detail: '3 events · 7 killed', isMajor: true, isShown: true },
		spoken: 'Kabul and 2 more places: 3 events · 7 killed',
		glyph: { shape: 'stack', radius: 12, edge: 'area', count: 3, selected: false, tollStated: true }
	});
	expect(mark.at).toEqual([0, expect.closeTo(0, 9)]);
	expect(mark.glyph.hues).toEqual([
		{ hue: 'hue-1', share: 170 / 255 },
		{ hue: 'hue-2', share: 85 / 255 }
	]);
});

test.each([
	['attack', '115', '115 killed · 22 March 2024'],
	['attack', 'not stated', 'toll not stated · 22 March 2024'],
	['warning', '', 'Warning · 22 March 2024']
])('of one %s with "%s" killed says "%s"', (kind, killed, detail) => {
	const alone = grid({ counts: Uint32Array.from(one(1)), kinds: Uint8Array.from(one(1)) });
	const line = { title: 'What happened', kind, date: '22 March 2024', killed };
	const mark = gridMark({ ...input, grid: alone, line });
	expect(mark.label.detail).toBe(detail);
	expect(mark.spoken).toBe(`Kabul and 2 more places: What happened, ${detail}`);
	expect(mark.glyph.shape).toBe('disc');
});

test('is selected where the grid says so', () => {
	expect(gridMark({ ...input, grid: grid({ selected: 0 }) }).glyph.selected).toBe(true);
});
