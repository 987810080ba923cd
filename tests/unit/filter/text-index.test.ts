import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextIndex, wordsOf } from '$lib/filter';
import { rowsOf } from '$lib/table';

const index = new TextIndex({
	title: [
		'Crocus City Hall attack',
		'Теракт в «Крокус Сити Холле»',
		'هجوم على مطار كابل',
		'Siege of a school',
		'Взрыв у посольства'
	],
	place: ['Kabul كابل Кабул', 'Kerman', 'Beslan Беслан'],
	group: ['Islamic State – Khorasan Province IS-K', 'Taliban', '']
});
/** For each word of a query the indexes of the titles, places and groups that have it. */
const hits = (query: string) =>
	index.hits(query).map(({ title, place, group }) => [rowsOf(title), rowsOf(place), rowsOf(group)]);
const titles = (query: string) => hits(query).map(([title]) => title);

describe('words are compared', () => {
	test('without regard to case, accents and points', () => {
		expect(wordsOf('Éléphant, CAFÉ & Naïve-2')).toEqual(['elephant', 'cafe', 'naive', '2']);
		expect(wordsOf('ЁЛКА, йод')).toEqual(['елка', 'иод']);
		expect(wordsOf('')).toEqual([]);
		expect(wordsOf(' — «» !')).toEqual([]);
	});

	test('in Arabic without vowel marks, hamza seats and stretching', () => {
		expect(wordsOf('مُحَمَّد')).toEqual(['محمد']);
		expect(wordsOf('أحمد')).toEqual(['احمد']);
		expect(wordsOf('كـــابل')).toEqual(['كابل']);
	});

	test('so that a text and what is made of it by such changes have the same words', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(wordsOf(text.normalize('NFD'))).toEqual(wordsOf(text.normalize('NFC')));
				for (const word of wordsOf(text)) expect(wordsOf(word).join('')).toBe(word);
			}),
			{ seed: 37 }
		);
	});
});

describe('a word is found', () => {
	test('in Russian, whole and by its beginning', () => {
		expect(titles('КРОКУС')).toEqual([[1]]);
		expect(titles('посол')).toEqual([[4]]);
		expect(hits('кабул')[0]![1]).toEqual([0]);
	});

	test('in Arabic, with marks and without', () => {
		expect(hits('كَابُل')).toEqual([[[2], [0], []]]);
		expect(hits('كابل')).toEqual(hits('كَابُل'));
	});

	test('by its beginning, not by its middle', () => {
		expect(titles('cro')).toEqual([[0]]);
		expect(titles('c')).toEqual([[0]]);
		expect(titles('ocus')).toEqual([[]]);
	});

	test('with one letter wrong from four letters on, two from eight', () => {
		expect(hits('kabol')[0]![1]).toEqual([0]);
		expect(hits('kerma')[0]![1]).toEqual([1]);
		expect(titles('sige')).toEqual([[3]]);
		expect(hits('khorosen')[0]![2]).toEqual([0]);
		expect(hits('talubin')[0]![2]).toEqual([]);
		expect(titles('hol')).toEqual([[]]);
	});

	test('in whatever text has it, each word for itself', () => {
		expect(hits('taliban kabul')).toEqual([
			[[], [], [1]],
			[[], [0], []]
		]);
		expect(hits('')).toEqual([]);
	});
});

describe('a search', () => {
	test('gives the texts that have all words, best first', () => {
		expect(index.find('city hall', 5).map(({ kind, index }) => [kind, index])).toEqual([['title', 0]]);
		expect(index.find('kabul', 5)[0]).toMatchObject({ kind: 'place', index: 0 });
		expect(index.find('city taliban', 5)).toEqual([]);
	});

	test('gives no more than are asked for, in falling order of score', () => {
		const many = new TextIndex({
			title: Array.from({ length: 20 }, (_, i) => `attack ${'and so on '.repeat(i)}`),
			...{ place: [], group: [] }
		});
		const found = many.find('attack', 7);
		expect(found).toHaveLength(7);
		const scores = found.map(({ score }) => score);
		expect(scores).toEqual([...scores].sort((a, b) => b - a));
		expect(found[0]!.index).toBe(0);
	});
});
