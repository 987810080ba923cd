import { expect, test } from 'vitest';
import { dayOf } from '$lib/base';
import type { RankedRegion, Rankings } from '$lib/engine';
import { changeOf } from '$lib/regions';
import { barsPath } from '../../../../src/lib/explore/region/bars-path';
import { firstsInWords, sharedInWords } from '../../../../src/lib/explore/region/rank-words';
import {
	barsInWords,
	binInShort,
	changeInFull,
	changeInWords,
	changeRule,
	datesInWords,
	shareInWords,
	typeName,
	type ChangePart
} from '../../../../src/lib/explore/region/region-words';

const said = (parts: readonly ChangePart[]) => parts.map(({ text }) => text).join('');

test('change in words: what it was before, and what can be said of it', () => {
	expect(said(changeInWords(changeOf(34, 12, 0)))).toBe('more than the 12 before');
	expect(said(changeInWords(changeOf(12, 34, 0)))).toBe('fewer than the 34 before');
	expect(said(changeInWords(changeOf(12, 13, 0)))).toBe('no clear change from 13 before');
	expect(said(changeInWords(changeOf(4, 1, 0)))).toBe('1 before: too few to compare');
	expect(said(changeInFull(changeOf(34, 12, 0)))).toBe('34 events, before 12 (+183%): more');
	expect(said(changeInFull(changeOf(12, 34, 1)))).toBe(
		'12 events, before 34 (−65%): fewer; 1 event may be in either'
	);
	// A share of what is too small to speak of, or of nothing, is not said.
	expect(said(changeInFull(changeOf(4, 1, 0)))).toBe('4 events, before 1: too few to compare');
	expect(said(changeInFull(changeOf(40, 0, 0)))).toBe('40 events, before 0: more');
});

test('the rule names the period, or says why there is none', () => {
	const previous = { from: dayOf('2019-01-01'), to: dayOf('2019-12-31'), sure: false };
	expect(changeRule({ previous })).toMatch(
		/^Change is against as many days before, in 2019\. .* fewer than 10 in both /
	);
	expect(changeRule({ previous: 'open' })).toMatch(/two ends/);
	expect(changeRule({ previous: null })).toBe('');
});

test('bars in words: the highest, and what none of them holds', () => {
	const axis = {
		unit: 'year' as const,
		edges: Int32Array.from(['2022', '2023', '2024'], (y) => dayOf(`${y}-01-01`))
	};
	const bins = Int32Array.of(2, 5);
	expect(barsInWords({ bins, vague: 0, undated: 0 }, axis)).toBe('Most in 2023: 5 events.');
	expect(barsInWords({ bins, vague: 2, undated: 1 }, axis)).toBe(
		'Most in 2023: 5 events. Not drawn: 2 dated too vaguely, 1 not dated.'
	);
	expect(barsInWords({ bins: Int32Array.of(0, 0), vague: 0, undated: 0 }, axis)).toBe('');
	expect(binInShort(dayOf('2024-03-07'), 'month')).toBe('Mar 2024');
});

test('bars have the height of their count, none where there is nothing, and are never too low to be seen', () => {
	expect(barsPath(Int32Array.of(0, 10, 5, 1), 10, 20)).toBe(
		'M1.1 20v-20h.8V20zM2.1 20v-10h.8V20zM3.1 20v-2h.8V20z'
	);
	expect(barsPath(Int32Array.of(1), 1000, 20)).toBe('M0.1 20v-1.5h.8V20z');
});

test('dates, types and shares', () => {
	expect(datesInWords({ first: '2004', last: '22 March 2024' })).toBe('2004 to 22 March 2024');
	expect(datesInWords({ first: '2004', last: '2004' })).toBe('2004');
	expect(datesInWords({ first: null, last: null })).toBe('no date stated');
	expect([typeName('attack'), typeName('plot')]).toEqual(['Attack or siege', 'Foiled plot']);
	expect([shareInWords(0, 5), shareInWords(1, 1000), shareInWords(12, 47)]).toEqual([
		'0%',
		'under 1%',
		'26%'
	]);
});

test('rankings in words: the first of each, and where the others count the events of one', () => {
	const row = (part: Partial<RankedRegion>): RankedRegion => ({
		...{
			grouping: 'country',
			key: part.name!,
			name: '',
			isRest: false,
			events: 0,
			top: [],
			places: 0,
			shared: []
		},
		...part
	});
	const russia = row({ name: 'Russia', events: 6, shared: [6, 3, 2] });
	const ranks: Rankings = {
		events: 10,
		rankings: [
			{ grouping: 'country', rows: [russia], more: 0, moreEvents: 0, overlap: 0 },
			{
				...{ grouping: 'theatre', more: 1, moreEvents: 1, overlap: 0 },
				rows: [
					row({ grouping: 'theatre', name: 'Capital', events: 4, shared: [3, 4, 0] }),
					row({ grouping: 'theatre', name: 'Outside', isRest: true, events: 5, shared: [2, 0, 5] })
				]
			}
		]
	};
	expect(firstsInWords(ranks)).toBe(
		'Of these events the first region holds 60% by country (Russia) and 40% by theatre (Capital).'
	);
	expect(sharedInWords(russia, ranks)).toBe(
		'Russia, by country, 6 events. By theatre: Capital (3), Outside (2), regions not listed (1).'
	);
});
