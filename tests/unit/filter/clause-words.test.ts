import { expect, test } from 'vitest';
import { eventTypes, statuses } from '$lib/dossier';
import { tollKeys } from '$lib/table';
import {
	namesInWords,
	precisionsInWords,
	restInWords,
	statusesInWords,
	tollsInWords,
	typesInWords
} from '../../../src/lib/filter/clause-words';

const set = (...keys: string[]) => new Set(keys);

test.each([
	['attacks', ['attack']],
	['attacks, plots and warnings', ['attack', 'plot', 'warning']],
	['events of 4 types', ['attack', 'plot', 'warning', 'campaign']]
])('types: %s', (words, types) => {
	expect(typesInWords(types)).toBe(words);
});

test('every type has a plural and every status words, without a hyphen', () => {
	expect(eventTypes.map((type) => typesInWords([type])).filter((word) => !word.endsWith('s'))).toEqual([]);
	expect(statuses.map((status) => statusesInWords([status])).join(', ')).toBe(
		'carried out, foiled, ongoing, reported'
	);
	expect(statusesInWords(['foiled', 'ongoing'])).toBe('foiled or ongoing');
});

test.each([
	['located exactly', ['exact']],
	['located to a town or better', ['exact', 'settlement']],
	['located to a wide region or better', ['region', 'country', 'admin1', 'settlement', 'exact']],
	['located to a town', ['settlement']],
	['located exactly or to a province', ['exact', 'admin1']],
	['located to a province or to a country', ['country', 'admin1']],
	['located to a country or without a place', ['country', 'none']],
	['without a place', ['none']],
	['located in no way', []]
])('precision: %s', (words, keys) => {
	expect(precisionsInWords(set(...keys))).toBe(words);
});

test.each([
	['10 to 99 killed', ['10', '25', '50']],
	['0 killed', ['0']],
	['0 to 4 killed', ['0', '1', '2']],
	['1 or 10 to 24 killed', ['1', '10']],
	['1,000 or more killed or no toll stated', ['1000', 'unstated']],
	['500 or more killed', ['1000', '500']],
	['0 or more killed or no toll stated', [...tollKeys]],
	['no toll stated', ['unstated']],
	['no toll at all', []]
])('tolls: %s', (words, keys) => {
	expect(tollsInWords(set(...keys))).toBe(words);
});

test('names: up to three in full, then a count of the others', () => {
	expect(namesInWords([], 'group')).toBe('no group');
	expect(namesInWords(['A', 'B', 'C'], 'group')).toBe('A, B and C');
	expect(namesInWords(['A', 'B', 'C'], 'group', 'or')).toBe('A, B or C');
	expect(namesInWords(['A', 'B', 'C', 'D'], 'region', 'or')).toBe('A, B or 2 other regions');
	expect(
		namesInWords(
			Array.from({ length: 1202 }, (_, i) => `G${i}`),
			'group'
		)
	).toBe('G0, G1 and 1,200 other groups');
});

test('what is in no region is said in words', () => {
	expect(['coarser', 'outside', 'none'].map((key) => restInWords(key, 'country'))).toEqual([
		'a place coarser than a country',
		'a place outside every country',
		'no place stated'
	]);
});
