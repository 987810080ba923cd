import { describe, expect, it } from 'vitest';
import { outcomeInWords, type Outcome, type Unit } from '$lib/regions';

const units = ['Aland', 'Bland', 'Cland', 'Dland', 'Eland'].map((name): Unit => {
	return { id: name.slice(0, 1).repeat(2), grouping: 'country', name, label: [0, 0] };
});
const inAland = (part: object) =>
	({ kind: 'in', unit: 'AA', how: 'inside', share: null, distanceKm: null, beside: [], ...part }) as Outcome;

describe('outcomeInWords', () => {
	it.each<[string, Outcome]>([
		['Aland', inAland({})],
		['Aland', inAland({ how: 'overlap', share: 0.994 })],
		['Aland (93% of it)', inAland({ how: 'overlap', share: 0.93 })],
		['Aland (on the border with Bland and Cland)', inAland({ how: 'border', beside: ['BB', 'CC'] })],
		['Aland (nearest outline, 12 km away)', inAland({ how: 'near', distanceKm: 12.4 })],
		['Aland (nearest outline, under 1 km away)', inAland({ how: 'near', distanceKm: 0.2 })],
		['coarser than a country: Aland and Bland', { kind: 'coarser', spans: ['AA', 'BB'] }],
		[
			'coarser than a country: Aland, Bland, Cland and 2 more',
			{ kind: 'coarser', spans: ['AA', 'BB', 'CC', 'DD', 'EE'] }
		],
		['coarser than a country', { kind: 'coarser', spans: [] }],
		['no country within 50 km', { kind: 'outside', reason: 'no country within 50 km' }]
	])('%s', (words, outcome) => {
		expect(outcomeInWords(outcome, units)).toBe(words);
	});
});
