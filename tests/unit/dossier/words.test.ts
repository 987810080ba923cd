import { expect, test } from 'vitest';
import { aboutInWords, dateInWords, tollInWords, type Dossier } from '$lib/dossier';

test.each([
	['day', '2024-03-07', '2024-03-07', '7 March 2024'],
	['day', '2024-03-01', '2024-03-05', '1 March 2024 to 5 March 2024'],
	['month', '2022-09-01', '2022-09-30', 'September 2022'],
	['year', '2004-01-01', '2004-12-31', '2004'],
	['year', '2021-01-01', '2022-12-31', '2021 to 2022'],
	['decade', '2000-01-01', '2009-12-31', '2000s']
] as const)('a %s from %s to %s reads "%s"', (datePrecision, dateStart, dateEnd, words) => {
	expect(dateInWords({ dateStart, dateEnd, datePrecision })).toBe(words);
});

test('no date is said and not guessed', () => {
	expect(dateInWords({ dateStart: null, dateEnd: null, datePrecision: 'unknown' })).toBe('date not stated');
});

test.each([
	[115, 115, 115, '115'],
	[170, 170, null, '170 or more'],
	[90, 94, 103, '90 to 103, best 94'],
	[90, 90, 103, '90 to 103'],
	[null, 12, null, '12'],
	[90, null, 103, '90 to 103'],
	[170, 180, null, '170 or more, best 180'],
	[170, null, null, '170 or more'],
	[null, 50, 60, '50, at most 60'],
	[null, 50, 50, 'up to 50'],
	[null, null, 50, 'up to 50'],
	[0, 0, null, '0 or more'],
	[null, 0, null, '0'],
	[0, 0, 0, '0'],
	[1234, 1234, 1234, '1,234'],
	[null, null, null, 'not stated']
])('low %s, best %s, high %s reads "%s"', (low, best, high, words) => {
	expect(tollInWords({ low, best, high })).toBe(words);
});

test('an absent toll is not stated, never 0', () => {
	expect(tollInWords(null)).toBe('not stated');
});

test('what stands under a dossier says from whom it is, to which day, and what was left out', () => {
	const documents = [{ publisher: 'Arab News' }, { publisher: 'Al Jazeera' }, { publisher: 'Arab News' }];
	const dossier = {
		documents,
		dataDate: '2024-03-23',
		redacted: ['Groups are not named.']
	} as unknown as Dossier;
	expect(aboutInWords(dossier)).toEqual([
		'Sources: Arab News, Al Jazeera.',
		'As of 23 March 2024.',
		'Redacted: Groups are not named.'
	]);
	expect(aboutInWords({ documents: [], dataDate: '', redacted: [] })).toEqual([]);
});
