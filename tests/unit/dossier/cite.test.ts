import { describe, expect, it } from 'vitest';
import { citeRecord, citeView, sourcesOf } from '$lib/dossier';
import { aDossier } from '../../fixtures/a-dossier';
import { dossier as builtIn } from '../geo/read-geo';

describe('citeRecord', () => {
	it('says what, when, who states it where, how well, and of when the facts are', () => {
		const event = builtIn.events.find(({ id }) => id === 'kabul-embassy-attack')!;
		const [arabNews, alJazeera] = builtIn.documents;
		expect(citeRecord(event, builtIn)).toBe(
			`“${event.title}”, September 2022. ` +
				`Sources: Arab News, “${arabNews!.title}”, ¶ 4; Al Jazeera, “${alJazeera!.title}”, ¶ 32. ` +
				'Corroborated: Arab News and Al Jazeera say so independently. ' +
				'Dossier “IS-K, Russia and earlier attacks”, facts to 23 March 2024, record kabul-embassy-attack.'
		);
	});

	it('says that nothing is given where nothing is', () => {
		const dossier = aDossier().event('one', { on: '2020-01-02' }).build();
		expect(citeRecord(dossier.events[0]!, dossier)).toContain(
			'2 January 2020. No source is given. No source is given for this record.'
		);
	});
});

describe('citeView', () => {
	it('draws paragraphs in a row together and ends the sentence once', () => {
		const paragraphs = [2, 3, 4, 6, 9, 10];
		const line = citeView('All events: 2 events.', [{ document: 'report' as never, paragraphs }], {
			...builtIn,
			documents: aDossier().build().documents
		});
		expect(line).toContain(
			'All events: 2 events. Sources: A paper, “A report”, ¶ 2 to 4, 6, 9 and 10. Dossier'
		);
	});

	it('gathers the sources of many records', () => {
		const sources = sourcesOf(builtIn.events);
		expect(sources.map(({ document }) => document)).toEqual(['arab-news', 'al-jazeera']);
		expect(sources[0]!.paragraphs.every((paragraph) => paragraph <= 22)).toBe(true);
		expect(sources[1]!.paragraphs.every((paragraph) => paragraph >= 23)).toBe(true);
	});
});
