import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, isoOf } from '$lib/base';

test('a day number and its date are each other’s inverse, also before 1970 and in leap years', () => {
	fc.assert(
		fc.property(fc.integer({ min: dayOf('0001-01-01'), max: dayOf('9999-12-31') }), (day) => {
			expect(dayOf(isoOf(day))).toBe(day);
		}),
		{ seed: 61 }
	);
	const isos = ['1970-01-01', '1969-12-31', '2000-02-29', '2024-03-22'];
	expect(isos.map(dayOf)).toEqual([0, -1, 11_016, 19_804]);
});

test.each(['2004-02-30', '2003-02-29', '1900-02-29', '2004-13-01', '2004-1-1', '2004', '', 'soon'])(
	'"%s" is no date',
	(iso) => {
		expect(dayOf(iso)).toBeNaN();
	}
);
