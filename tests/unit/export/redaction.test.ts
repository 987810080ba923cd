import { describe, expect, it } from 'vitest';
import type { SentencePart } from '$lib/filter';
import { noRedaction, redactedSentence } from '../../../src/lib/export/redaction';

const sentence: SentencePart[] = [
	...[{ text: 'Attacks', dimension: 'type' as const }, { text: ' by ' }],
	...[{ text: 'IS-K', dimension: 'group' as const }, { text: ' within ' }],
	...[{ text: 'Levant', dimension: 'area' as const }, { text: ', mentioning ' }],
	...[{ text: '“hall”', dimension: 'text' as const }, { text: ': ' }, { text: '2 events' }]
];

describe('redactedSentence', () => {
	it('says everything of what is not redacted', () => {
		expect(redactedSentence(sentence, noRedaction)).toBe(
			'Attacks by IS-K within Levant, mentioning “hall”: 2 events'
		);
	});

	it('does not name what the file leaves out', () => {
		expect(redactedSentence(sentence, { ...noRedaction, groups: true, positions: '1' })).toBe(
			'Attacks by groups that are withheld within an area that is withheld, mentioning words that are withheld: 2 events'
		);
	});

	it('counts nothing where sensitive records go', () => {
		const said = redactedSentence(sentence, { ...noRedaction, sensitive: true });
		expect(said).toBe('Attacks by IS-K within Levant, mentioning “hall”');
	});
});
