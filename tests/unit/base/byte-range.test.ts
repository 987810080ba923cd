import { describe, expect, test } from 'vitest';
import { byteRange } from '$lib/base';

describe('of a file of 1,000 bytes', () => {
	test.each([
		['bytes=0-99', 0, 99],
		['bytes=0-0', 0, 0],
		['bytes=900-', 900, 999],
		['bytes=-100', 900, 999],
		['bytes=-5000', 0, 999],
		['bytes=900-5000', 900, 999],
		['bytes = 5 - 6', 5, 6]
	])('%s is %i to %i', (header, first, last) => {
		expect(byteRange(header, 1000)).toEqual({ first, last });
	});

	test.each(['bytes=0-9,20-29', 'items=0-9', 'bytes=-', 'bytes=9-3', 'bytes=a-b', ''])(
		'%j may be answered with the whole',
		(header) => {
			expect(byteRange(header, 1000)).toBeNull();
		}
	);

	test.each(['bytes=1000-', 'bytes=1000-2000', 'bytes=-0'])('%s asks for nothing that is there', (header) => {
		expect(() => byteRange(header, 1000)).toThrow(RangeError);
	});
});
