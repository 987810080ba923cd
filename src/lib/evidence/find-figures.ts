import type { Stretch } from './find-passage';

/** A number in a text; the value is null where a word names no number ("scores"). */
export interface Figure extends Stretch {
	readonly value: number | null;
}

const units = [
	...[
		'zero',
		'one',
		'two',
		'three',
		'four',
		'five',
		'six',
		'seven',
		'eight',
		'nine',
		'ten',
		'eleven',
		'twelve'
	],
	...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const powers: Record<string, number> = {
	dozen: 12,
	hundred: 100,
	thousand: 1000,
	million: 1e6,
	billion: 1e9
};
const valueOf = new Map<string, number>([
	...units.map((word, i) => [word, i] as const),
	...tens.map((word, i) => [word, 20 + 10 * i] as const)
]);
const vague = [
	'dozens',
	'scores',
	'hundreds',
	'thousands',
	'millions',
	'billions',
	'several',
	'numerous',
	'many',
	'most',
	'some'
];
const small = [...units, ...tens].join('|');
const words = `(?:(?:${small})(?:[ -](?:${small}|${Object.keys(powers).join('|')}|and))*|(?:a )?(?:${Object.keys(powers).join('|')})|dozens|scores|hundreds|thousands|millions|billions)`;
const pattern = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:(\\d+(?:[.,\\u00a0\\u202f]\\d+)*)(?:st|nd|rd|th)?|(${words}))(?![\\p{L}\\p{N}])`,
	'giu'
);
const vaguePattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${vague.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/**
 * The figures of a text: numerals, and number words in English from two on. "One" alone is left out, since it
 * mostly counts nothing; so are Roman numerals, halves and other parts, and numbers in other languages.
 */
export function findFigures(text: string): Figure[] {
	return [...text.matchAll(pattern)].flatMap((found): Figure[] => {
		const [whole, numeral, worded] = found;
		const start = found.index;
		if (worded && /^(?:one|zero)$/i.test(worded)) return [];
		const trimmed = whole.replace(/(?:[ -]and)+$/i, '');
		const value = numeral ? numeralValue(numeral) : wordValue(trimmed.toLowerCase());
		return [{ start, end: start + trimmed.length, value }];
	});
}

/** Words for a number that is not given. */
export function findVague(text: string): Stretch[] {
	return [...text.matchAll(vaguePattern)].map((found) => ({
		start: found.index,
		end: found.index + found[0].length
	}));
}

function numeralValue(numeral: string): number {
	return Number(numeral.replace(/[,\u00a0\u202f](?=\d{3}(?!\d))/g, '').replace(',', '.'));
}

function wordValue(words: string): number | null {
	let [sum, run] = [0, 0];
	for (const word of words.split(/[ -]/)) {
		const power = powers[word];
		if (power && power <= 100) run = Math.max(1, run) * power;
		else if (power) [sum, run] = [sum + Math.max(1, run) * power, 0];
		else if (valueOf.has(word)) run += valueOf.get(word)!;
		else if (word !== 'and' && word !== 'a') return null;
	}
	return sum + run;
}
