import { expect, it } from 'vitest';
import { newSlide, type SlideNow } from '$lib/briefing';
import { describeSlide } from '../../../src/lib/deck/describe-slide';
import { isRtl } from '../../../src/lib/deck/is-rtl';
import { setWords } from '../../../src/lib/deck/set-words';

const read = (token: string) => ({ events: '6', fatalities: '170 or more' })[token] ?? '?';

it('sets Markdown as paragraphs of runs, with live numbers read and what runs to the left marked', () => {
	expect(
		setWords('In **{{events}} attacks**, *{{fatalities}}* killed.\n\n- one\n- شمال القوقاز', read)
	).toEqual([
		{
			kind: 'paragraph',
			isRtl: false,
			runs: [
				{ text: 'In ', bold: false, italic: false },
				{ text: '6 attacks', bold: true, italic: false },
				{ text: ', ', bold: false, italic: false },
				{ text: '170 or more', bold: false, italic: true },
				{ text: ' killed.', bold: false, italic: false }
			]
		},
		{ kind: 'bullet', isRtl: false, runs: [{ text: 'one', bold: false, italic: false }] },
		{ kind: 'bullet', isRtl: true, runs: [{ text: 'شمال القوقاز', bold: false, italic: false }] }
	]);
	expect([isRtl('24 (هجوم) Moscow'), isRtl('24: Moscow هجوم'), isRtl('2024')]).toEqual([true, false, false]);
});

it('takes figures from the data now, and from what was shown where that was kept', () => {
	const figures = (events: number) => ({
		...{ events, attacks: events, killed: { low: 3, best: 3, high: 3 }, tollsStated: 1, tollsNotStated: 2 },
		...{ first: null, last: null, undated: events }
	});
	const shown = { figures: figures(4), hash: '0'.repeat(14), records: null, live: { events: '4' } };
	const slide = newSlide(
		{ view: '', size: [800, 600], title: '{{events}} events', notes: '{{events}}!', shown },
		[]
	);
	const now: SlideNow = {
		account: { figures: figures(5), hash: '1'.repeat(14), records: null },
		figures: new Map([['events', { text: '5', door: null, fault: null }]]),
		live: { events: '5' }
	};
	const told = {
		...{ number: 2, now, source: 'All events.', events: [], documents: [], legend: [] },
		register: { groups: new Map(), places: new Map() }
	};
	const fresh = describeSlide({ ...told, slide });
	expect([fresh.title, fresh.notes, fresh.figures[0]!.value, fresh.source]).toEqual([
		...['5 events', '5!', '5', 'All events.']
	]);
	const decided = { what: 'kept' as const, hash: '1'.repeat(14), on: '2024-04-01', was: null };
	const kept = describeSlide({ ...told, slide: { ...slide, decided } });
	expect([kept.title, kept.figures[0]!.value]).toEqual(['4 events', '4']);
	expect(kept.source).toMatch(/^Figures as taken; the data has moved since\./);
	expect(kept.figures[3]).toEqual({ name: 'Toll not stated', value: '2' });
});
