import { expect, test } from 'vitest';
import { dayOf } from '$lib/base';
import { keptBins, stepWindow, windowOfBins } from '../../../../src/lib/explore/timeline/step-window';
import { binNumber } from '../../../../src/lib/explore/timeline/bin-number';

const days = (first: string, last: string) => ({ first: dayOf(first), last: dayOf(last) });
const bounds = days('2014-01-01', '2014-12-31');
const window = days('2014-04-10', '2014-06-17');

test.each([
	['start', 1, '2014-05-01', '2014-06-17'],
	['start', -1, '2014-04-01', '2014-06-17'],
	['start', -2, '2014-03-01', '2014-06-17'],
	['start', Infinity, '2014-06-01', '2014-06-17'],
	['start', -Infinity, '2014-01-01', '2014-06-17'],
	['end', 1, '2014-04-10', '2014-06-30'],
	['end', -1, '2014-04-10', '2014-05-31'],
	['end', Infinity, '2014-04-10', '2014-12-31'],
	['end', -Infinity, '2014-04-10', '2014-04-30']
] as const)('%s by %d bins', (end, bins, first, last) => {
	expect(stepWindow(end, window, bins, 'month', bounds)).toEqual(days(first, last));
});

test('a window moved past an end stops there with all its bins', () => {
	expect(keptBins(window, 20, 'month', bounds)).toEqual(days('2014-10-01', '2014-12-31'));
	expect(keptBins(window, -20, 'month', bounds)).toEqual(days('2014-01-01', '2014-03-31'));
	expect(keptBins(days('2013-01-01', '2015-12-31'), 1, 'month', bounds)).toEqual(
		days('2013-01-01', '2015-12-31')
	);
});

test('bins beyond the bounds are cut off', () => {
	const may = binNumber(dayOf('2014-05-01'), 'month');
	expect(windowOfBins(may, may + 40, 'month', bounds)).toEqual(days('2014-05-01', '2014-12-31'));
});
