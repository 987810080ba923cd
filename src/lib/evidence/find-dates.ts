import type { Stretch } from './find-passage';

export const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
export const weekdays = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const year = '(?:1[5-9]|20)\\d{2}';
const count =
	'(?:\\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|few|many|couple of)';
const span = '(?:hour|day|night|week|month|year|decade|centurie|century)s?';
const forms = [
	`${year}-\\d{2}(?:-\\d{2})?`,
	`(?:(?:early|late|mid|since|in)[ -])?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:${months})(?: \\d{1,2}(?:st|nd|rd|th)?(?!\\d))?(?:,? ${year})?`,
	`(?:${weekdays})(?: (?:morning|afternoon|evening|night))?`,
	`${year}s?`,
	`(?:the )?(?:same|following|previous|next|last|past) (?:${count} )?${span}`,
	`${count} ${span}(?: (?:ago|earlier|later|before|after))?`,
	'(?:yesterday|today|tonight|tomorrow)'
];
const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

/** Words of a text that say a date or a time that has passed, in English: days, months, years, "the same day". */
export function findDates(text: string): Stretch[] {
	return [...text.matchAll(pattern)].map((found) => {
		const lead = /^(?:since|in)[ -]/.exec(found[0])?.[0].length ?? 0;
		return { start: found.index + lead, end: found.index + found[0].length };
	});
}
