import { describe, expect, it } from 'vitest';
import { confidenceInWords, confidenceOf, type EventRecord } from '$lib/dossier';
import { aDossier } from '../../fixtures/a-dossier';
import { dossier as builtIn } from '../geo/read-geo';

type Part = Parameters<ReturnType<typeof aDossier>['event']>[1];
const span = (document: string, paragraph: number, attributedTo: string, states = ['title']) =>
	({ document, paragraph, start: 0, end: 5, states, attributedTo }) as EventRecord['evidence'][number];

function judged(part: Part, second: { publisher?: string; basedOn?: string } = {}) {
	const { documents, events } = aDossier()
		.document('other', { publisher: 'Another paper', ...second } as never)
		.event('one', part)
		.build();
	return confidenceOf(events[0]!, documents);
}

describe('confidenceOf', () => {
	it('takes two independent documents with two speakers for corroboration', () => {
		const evidence = [span('report', 1, 'A paper'), span('other', 2, 'Another paper', ['eventType'])];
		expect(judged({ evidence })).toMatchObject({ level: 'corroborated', disputed: [] });
		expect(judged({ evidence: evidence.slice(0, 1) }).level).toBe('reported');
	});

	it.each([
		['one publisher', { publisher: 'A paper' }],
		['a document that retells the other', { basedOn: 'report' }]
	])('takes %s for one witness', (_, second) => {
		const evidence = [span('report', 1, 'A paper'), span('other', 2, 'Somebody')];
		expect(judged({ evidence }, second).level).toBe('reported');
	});

	it('takes one speaker whom both documents quote for one witness', () => {
		const evidence = [span('report', 1, 'An agency, via A paper'), span('other', 2, 'An agency, via B')];
		expect(judged({ evidence }).level).toBe('reported');
	});

	it('does not take two passages on the place alone for two witnesses of the event', () => {
		const evidence = [span('report', 1, 'A paper'), span('other', 2, 'Another paper', ['place'])];
		expect(judged({ evidence }).level).toBe('reported');
	});

	it('says that it is disputed where a reading contradicts the one used, and of what', () => {
		const reading = { document: 'report', field: 'fatalities', says: '12', used: false } as const;
		const evidence = [span('report', 1, 'A paper'), span('other', 2, 'Another paper')];
		const found = judged({ evidence, readings: [reading as never] });
		expect(found).toMatchObject({ level: 'disputed', disputed: ['fatalities'], isCorroborated: true });
		expect(confidenceInWords(found)).toBe(
			'Disputed: sources differ on how many were killed; that it happened is corroborated by A paper and Another paper'
		);
		const vaguer = { ...reading, contradicts: false };
		expect(judged({ evidence, readings: [vaguer as never] }).level).toBe('corroborated');
	});

	it('puts a retraction before everything, and has a word for no source', () => {
		const retraction = { by: 'A paper', on: null, note: 'It was a drill.' };
		expect(judged({ retraction, evidence: [span('report', 1, 'A paper')] }).level).toBe('retracted');
		expect(judged({}).level).toBe('unsourced');
	});

	it('judges the built-in dossier', () => {
		const by = (level: string) =>
			builtIn.events
				.filter((event) => confidenceOf(event, builtIn.documents).level === level)
				.map(({ id }) => id);
		expect(by('disputed')).toEqual(['moscow-concert-venue-attack']);
		expect(by('corroborated')).toEqual([
			'kabul-embassy-attack',
			'dubrovka-theatre-siege',
			'beslan-school-siege',
			'is-k-regrowth',
			'earlier-attacks-in-russia'
		]);
		expect([by('retracted'), by('unsourced')]).toEqual([[], []]);
	});
});
