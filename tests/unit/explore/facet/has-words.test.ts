import { expect, test } from 'vitest';
import { findable, hasWords } from '../../../../src/lib/explore/facet/has-words';

test.each([
	['côte', true],
	['IVOIRE cote', true],
	['d’iv', true],
	['coted', true],
	['', true],
	['voire', false],
	['cote ghana', false]
])('"%s" among the words of Côte d’Ivoire: %s', (typed, isFound) => {
	expect(hasWords(findable(['Côte d’Ivoire']), typed)).toBe(isFound);
});

test('words may be of different names, in any script', () => {
	const words = findable(['IS-K', 'Вилаят Хорасан', 'ISKP']);
	expect(hasWords(words, 'хорасан is')).toBe(true);
	expect(hasWords(words, 'isk')).toBe(true);
});
