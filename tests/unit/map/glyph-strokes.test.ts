import { describe, expect, test } from 'vitest';
import type { GlyphSpec } from '$lib/picture';
import { glyphStrokes } from '../../../src/lib/map/glyph-strokes';
import { markTable } from '../../../src/lib/picture/mark-table';
import { aGlyph, shapes } from '../../fixtures/a-glyph';
import { theTokens } from '../../fixtures/the-tokens';

const { paper } = theTokens();
const everyLook = shapes.flatMap((shape) =>
	[true, false].flatMap((tollStated) =>
		[true, false].flatMap((selected) =>
			(['crisp', 'soft', 'area'] as const).map((edge) => aGlyph(shape, { tollStated, selected, edge }))
		)
	)
);

test('every look of every shape is painted, with numbers only, in colours there are', () => {
	for (const glyph of everyLook) {
		const strokes = glyphStrokes(glyph);
		expect(strokes.length).toBeGreaterThan(0);
		for (const { d, fill, stroke, width } of strokes) {
			expect(d).toMatch(/^M[-\d.\sMLAZ]+$/);
			const colours = [fill, stroke].filter((token) => token !== undefined);
			expect(colours.length).toBeGreaterThan(0);
			for (const token of colours) expect(paper.has(token), `--${token}`).toBe(true);
			if (stroke) expect(width).toBeGreaterThan(0);
		}
	}
});

test('every shape is told from every other', () => {
	const painted = shapes.map((shape) => JSON.stringify(glyphStrokes(aGlyph(shape))));
	expect(new Set(painted).size).toBe(shapes.length);
});

test('every kind of event has a shape that is painted', () => {
	for (const { shape } of markTable) expect(shapes).toContain(shape);
});

test('a glyph stays within its radius and the room around it', () => {
	for (const glyph of everyLook) {
		const numbers = glyphStrokes(glyph).flatMap(({ d }) => d.match(/-?[\d.]+/g)!.map(Number));
		expect(Math.max(...numbers.map(Math.abs))).toBeLessThanOrEqual(glyph.radius + 7);
	}
});

describe('the look', () => {
	const strokesOf = (shape: GlyphSpec['shape'], part: Partial<GlyphSpec>) =>
		glyphStrokes(aGlyph(shape, part));

	test.each(['disc', 'ring'] as const)('of a %s whose toll is not stated is dashed', (shape) => {
		const isDashed = (tollStated: boolean) => strokesOf(shape, { tollStated }).some(({ dash }) => dash);
		expect([isDashed(false), isDashed(true)]).toEqual([true, false]);
	});

	test('of a disc whose toll is not stated is hollow', () => {
		expect(strokesOf('disc', { tollStated: false }).map(({ fill }) => fill)).toEqual(['surface']);
		expect(strokesOf('disc', { tollStated: true }).map(({ fill }) => fill)).toEqual(['hue-1']);
	});

	test('of a mark in a town is soft: a halo in its hue beneath it', () => {
		const [outer, inner, ...body] = strokesOf('disc', { edge: 'soft' });
		expect([outer!.fill, inner!.fill]).toEqual(['hue-1', 'hue-1']);
		expect(Math.max(outer!.fillOpacity!, inner!.fillOpacity!)).toBeLessThan(0.3);
		expect(body).toEqual(strokesOf('disc', { edge: 'crisp' }));
	});

	test('of a mark somewhere in an area is ringed by a broken line in its hue', () => {
		const [under, ring, ...body] = strokesOf('disc', { edge: 'area' });
		expect(under!.fill).toBe('surface');
		expect(ring).toMatchObject({ stroke: 'hue-1', dash: expect.any(Array) });
		expect(body).toEqual(strokesOf('disc', { edge: 'crisp' }));
	});

	test('of a dot is one, however precise its place', () => {
		for (const edge of ['soft', 'area'] as const)
			expect(strokesOf('dot', { edge })).toEqual(strokesOf('dot', { edge: 'crisp' }));
	});

	test('of a picked mark is ringed in ink', () => {
		for (const shape of shapes) {
			const [under, ring, ...body] = strokesOf(shape, { selected: true });
			expect([under!.stroke, ring!.stroke]).toEqual(['surface', 'ink']);
			expect(body).toEqual(strokesOf(shape, { selected: false }));
		}
	});
});

describe('a stack’s ring', () => {
	const ringOf = (...shares: number[]) =>
		glyphStrokes(
			aGlyph('stack', { hues: shares.map((share, i) => ({ hue: `hue-${i + 1}`, share })) })
		).filter(({ stroke }) => stroke);

	test('has an arc for each hue, each beginning where the last one ended', () => {
		const arcs = ringOf(0.5, 0.3, 0.2);
		expect(arcs.map(({ stroke }) => stroke)).toEqual(['hue-1', 'hue-2', 'hue-3']);
		const ends = arcs.map(({ d }) => {
			const numbers = d.match(/-?[\d.]+/g)!.map(Number);
			return { from: numbers.slice(0, 2), to: numbers.slice(-2) };
		});
		expect(ends[1]!.from).toEqual(ends[0]!.to);
		expect(ends[2]!.from).toEqual(ends[1]!.to);
		expect(ends[0]!.from).toEqual(ends[2]!.to);
	});

	test('takes the long way round for more than half', () => {
		const isLong = ringOf(0.7, 0.3).map(({ d }) => / 0 1 1 /.test(d));
		expect(isLong).toEqual([true, false]);
	});

	test('of one hue is whole', () => {
		const [ring, ...more] = ringOf(1);
		expect(ring!.d).toMatch(/Z$/);
		expect(more).toEqual([]);
	});
});
