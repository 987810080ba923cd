import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '$lib/evidence/find-dates';
import { findFigures } from '$lib/evidence/find-figures';
import { findPlaceNames } from '$lib/evidence/find-place-names';
import { nestStretches, type Piece } from '$lib/evidence/nest-stretches';
import { plainText } from '$lib/evidence/plain-text';
import { likeness, sketch } from '$lib/evidence/sketch';

const cut = (text: string, stretches: readonly { start: number; end: number }[]) =>
	stretches.map(({ start, end }) => text.slice(start, end));

it.each([
	['1,204 of 170 people', [1204, 170]],
	['twenty-five, two hundred and six, three thousand', [25, 206, 3000]],
	['a dozen here, scores there, 3.5 and 1\u00a0000', [12, null, 3.5, 1000]],
	['one of them, B12, the 2nd', [2]],
	['fortyish someone', []]
])('figures of "%s"', (text, values) => {
	expect(findFigures(text).map(({ value }) => value)).toEqual(values);
});

it.each([
	['on 3 May 2019, since early June, in 2004', ['3 May 2019', 'early June', '2004']],
	[
		'March 7 and 2024-03-22; the same day, two weeks ago',
		['March 7', '2024-03-22', 'the same day', 'two weeks ago']
	],
	['on Friday night in the 1990s', ['Friday night', '1990s']],
	['they may march 12 miles', []]
])('dates of "%s"', (text, dates) => {
	expect(cut(text, findDates(text))).toEqual(dates);
});

describe('place names', () => {
	const known = new Set(['New Delhi', 'Delhi', 'Orsia']);
	it.each([
		['From New Delhi to Orsia’s border', ['New Delhi', 'Orsia']],
		['They met in Upper Tarn on Monday, in March', ['Upper Tarn']],
		['Near Brask and Tolm. Everyone left', ['Brask']],
		['It was said by Mr Karr of the Institute', []]
	])('of "%s"', (text, names) => {
		expect(cut(text, findPlaceNames(text, known))).toEqual(names);
	});
});

it('what is compared leads back to where it stood', () => {
	const raw = ' A\u00a0“wide”  word…\u200b ﬁn ';
	const { text, from } = plainText(raw);
	expect(text).toBe('A "wide" word... fin');
	expect(from[text.indexOf('wide')]).toBe(raw.indexOf('wide'));
	expect(from[text.indexOf('fin')]).toBe(raw.indexOf('ﬁ'));
	expect(from).toHaveLength(text.length + 1);
});

it('likeness is about the share of common words', () => {
	const words = (from: number, to: number) =>
		Array.from({ length: to - from }, (_, i) => `word${from + i}`).join(' ');
	expect(likeness(sketch(words(0, 40)), sketch(words(0, 40)))).toBe(1);
	expect(likeness(sketch(words(0, 40)), sketch(words(2, 42)))).toBeGreaterThan(0.7);
	expect(likeness(sketch(words(0, 40)), sketch(words(40, 80)))).toBeLessThan(0.3);
});

it('stretches that nest or cross leave every character where it was, once', () => {
	const textOf = (pieces: readonly Piece<unknown>[]): string =>
		pieces.map((piece) => ('text' in piece ? piece.text : textOf(piece.pieces))).join('');
	const stretch = fc.tuple(fc.nat(20), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
	fc.assert(
		fc.property(fc.string({ maxLength: 24 }), fc.array(stretch, { maxLength: 8 }), (text, stretches) => {
			expect(textOf(nestStretches(text, stretches))).toBe(text);
		})
	);
});
