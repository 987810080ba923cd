import { expect, test } from 'vitest';
import { shortCount } from '../../../../src/lib/map/grid/short-count';

test.each([
	[2, '2'],
	[999, '999'],
	[1000, '1k'],
	[1049, '1k'],
	[1234, '1.2k'],
	[9949, '9.9k'],
	[9950, '10k'],
	[12_345, '12k'],
	[999_499, '999k'],
	[999_500, '1M'],
	[1_200_000, '1.2M'],
	[99_950_000, '100M'],
	[2 ** 32 - 1, '4.3B']
])('%i is %s', (count, words) => {
	expect(shortCount(count)).toBe(words);
});

test('never more than the four characters a mark has room for', () => {
	for (let count = 1; count < 2 ** 32; count = Math.ceil(count * 1.003))
		expect(shortCount(count), String(count)).toMatch(/^(\d{1,3}[kMB]?|\d\.\d[kMB])$/);
});
