import { months, weekdays } from './find-dates';
import type { Stretch } from './find-passage';

/** What may be the name of a place: one that is known, or a capitalised one after a word such as "in" or "near". */
export interface PlaceName extends Stretch {
	readonly isKnown: boolean;
}

const mostWords = 6;
const word = /[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu;
const isCapital = (text: string) => /^\p{Lu}/u.test(text);
const bare = (text: string) => text.replace(/['’]s$/u, '');
const before = /(?:^|[^\p{L}])(?:in|at|near|outside|around|across|into|towards|off|beyond) (?:the )?$/iu;
const calendar = new RegExp(`^(?:${months}|${weekdays})$`, 'u');

/**
 * Candidates for place names in a text, by a plain rule: of the words from a capital on, the longest run that
 * `known` has; or else a run of capitalised words directly after a preposition of place. It cannot see names in
 * lower case or in scripts without capitals, nor unknown names anywhere else ("the town of …", a list’s second).
 */
export function findPlaceNames(text: string, known: ReadonlySet<string>): PlaceName[] {
	const words = [...text.matchAll(word)].map((found) => ({
		text: found[0],
		start: found.index,
		end: found.index + found[0].length
	}));
	const found: PlaceName[] = [];
	for (let i = 0; i < words.length;) {
		const first = words[i]!;
		if (!isCapital(first.text)) {
			i++;
			continue;
		}
		const length = knownFrom(text, words, i, known);
		if (length > 0) {
			const last = words[i + length - 1]!;
			found.push({ start: first.start, end: last.start + bare(last.text).length, isKnown: true });
			i += length;
			continue;
		}
		let run = 1;
		while (i + run < words.length && isCapital(words[i + run]!.text) && gap(text, words, i + run) === ' ')
			run++;
		const last = words[i + run - 1]!;
		const isAfter = before.test(text.slice(Math.max(0, first.start - 16), first.start));
		// A known name may begin within the run.
		if (isAfter && !calendar.test(first.text)) {
			found.push({ start: first.start, end: last.start + bare(last.text).length, isKnown: false });
			i += run;
		} else i++;
	}
	return found;
}

const gap = (text: string, words: readonly Stretch[], i: number) =>
	text.slice(words[i - 1]!.end, words[i]!.start);

function knownFrom(
	text: string,
	words: readonly (Stretch & { text: string })[],
	from: number,
	known: ReadonlySet<string>
): number {
	for (let length = Math.min(mostWords, words.length - from); length > 0; length--) {
		const last = words[from + length - 1]!;
		const name = text.slice(words[from]!.start, last.start + bare(last.text).length);
		if (known.has(name) || known.has(text.slice(words[from]!.start, last.end))) return length;
	}
	return 0;
}
