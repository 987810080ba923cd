import { counted } from '$lib/base';
import { tollInWords } from '$lib/dossier';
import type { Tally } from '$lib/table';
import { term, type Door } from './door';
import type { SentencePart } from './sentence-part';

const number = new Intl.NumberFormat('en-GB');

/**
 * "47 events, 6 of them attacks; 843 or more killed, 1 toll not stated", each number with what it counts.
 * @param of what all of them are
 */
export function countsParts(tally: Tally, of: Door = []): SentencePart[] {
	const { events, attacks } = tally;
	if (events === 0) return [{ text: 'no events' }];
	const all = { text: counted(events, 'event'), door: of };
	if (attacks === 0) return [all, { text: ', no attack among them' }];
	const areAttacks = [...of, term('kind', 'attack')];
	const some = `${number.format(attacks)} of them ${attacks === 1 ? 'an attack' : 'attacks'}`;
	const head =
		attacks === events
			? [{ text: counted(attacks, 'attack'), door: areAttacks }]
			: [all, { text: ', ' }, { text: some, door: areAttacks }];
	return [...head, { text: '; ' }, ...tollsParts(tally, of)];
}

/** "843 or more killed, 1 toll not stated". */
export function tollsParts({ killed, tollsStated, tollsNotStated }: Tally, of: Door = []): SentencePart[] {
	const stated = { text: `${tollInWords(killed)} killed`, door: [...of, term('killed', 'stated')] };
	const not = {
		text: `${counted(tollsNotStated, 'toll')} not stated`,
		door: [...of, term('killed', 'unstated')]
	};
	if (tollsNotStated === 0) return tollsStated > 0 ? [stated] : [];
	return tollsStated > 0 ? [stated, { text: ', ' }, not] : [not];
}

/** The same as text. */
export function countsInWords(tally: Tally): string {
	return countsParts(tally)
		.map(({ text }) => text)
		.join('');
}
