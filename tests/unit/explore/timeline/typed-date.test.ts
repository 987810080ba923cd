import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoOf } from '$lib/base';
import { shortestDate, typedDate } from '../../../../src/lib/explore/timeline/typed-date';
import { anyDay } from './any-window';

const typed = (text: string, end: 'start' | 'end') => {
	const day = typedDate(text, end);
	return day == null ? day : isoOf(day);
};

test.each([
	['2014', '2014-01-01', '2014-12-31'],
	['2024-02', '2024-02-01', '2024-02-29'],
	['2024-2', '2024-02-01', '2024-02-29'],
	[' 2024-03-07 ', '2024-03-07', '2024-03-07'],
	['0987', '0987-01-01', '0987-12-31']
])('%s', (text, start, end) => {
	expect([typed(text, 'start'), typed(text, 'end')]).toEqual([start, end]);
});

test.each(['14', '2014-13', '2023-02-29', '2014-04-31', '2014-00', '7 March', '2014/03', '2014-03-', '-5'])(
	'%s is no date',
	(text) => {
		expect(typedDate(text, 'start')).toBeUndefined();
	}
);

test('nothing typed is an open end', () => {
	expect(typedDate('  ', 'end')).toBeNull();
});

test('the shortest text means the same day', () => {
	expect(shortestDate(typedDate('2014', 'start')!, 'start')).toBe('2014');
	expect(shortestDate(typedDate('2014-12-31', 'end')!, 'end')).toBe('2014');
	expect(shortestDate(typedDate('2014-12-31', 'start')!, 'start')).toBe('2014-12-31');
	fc.assert(
		fc.property(anyDay, fc.constantFrom('start', 'end'), (day, end) => {
			expect(typedDate(shortestDate(day, end), end)).toBe(day);
		}),
		{ seed: 13 }
	);
});
