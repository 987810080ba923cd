import { expect, test } from 'vitest';
import { dayOf } from '$lib/base';
import { binAtInWords, timelineInWords } from '../../../../src/lib/explore/timeline/timeline-words';
import { aHistogram, fewEvents } from '../../../fixtures/a-histogram';

const shown = { first: dayOf('2000-01-01'), last: dayOf('2024-12-31') };

test('the text says the stretch, the unit, the tallest bin, and what is in none', () => {
	expect(timelineInWords(fewEvents(), shown)).toBe(
		'24 events by year, 1 January 2000 to 31 December 2024. Most in 2024: 10 events. ' +
			'15 events dated only to a longer stretch of days. 8 events without a date.'
	);
	expect(timelineInWords(aHistogram({ unit: 'year', from: '2000-01-01', to: '2024-01-01' }), shown)).toBe(
		'0 events by year, 1 January 2000 to 31 December 2024.'
	);
});

test('a bin is named by its unit', () => {
	const asked = { from: '2024-03-01', to: '2024-04-01' };
	const at = (histogram: Parameters<typeof binAtInWords>[0], iso: string) =>
		binAtInWords(histogram, dayOf(iso));
	expect(at(aHistogram({ ...asked, unit: 'month', bins: { '2024-03-01': [1204] } }), '2024-03-31')).toBe(
		'March 2024: 1,204 events'
	);
	expect(at(aHistogram({ ...asked, unit: 'week', bins: { '2024-03-04': [1] } }), '2024-03-10')).toBe(
		'The week of 4 March 2024: 1 event'
	);
	expect(at(aHistogram({ ...asked, unit: 'day' }), '2024-02-29')).toBeNull();
	expect(at(aHistogram({ ...asked, unit: 'day' }), '2024-04-02')).toBeNull();
});
