import type { Dossier } from '$lib/dossier';
import type { Mark } from './find-marks';

const kindWords = { place: 'Place', date: 'Date', toll: 'Toll', group: 'Group' } as const;

/** What a mention is of: "Date: 3 May 2019, of Market attacked". */
export function markWords(mark: Mark, words: string, { places, groups, events }: Dossier): string {
	const titles = mark.events.map((id) => events.find((event) => event.id === id)?.title ?? id);
	const of = {
		place: places.find(({ id }) => id === mark.place)?.properties.name,
		group: groups.find(({ id }) => id === mark.group)?.name,
		date: null,
		toll: null
	}[mark.kind];
	const short = words.length > 80 ? `${words.slice(0, 79)}…` : words;
	const named = of && of !== words ? `${short}, which is ${of}` : short;
	const first = titles[0] ? `, of ${titles[0]}` : '';
	const more = titles.length > 1 ? ` and ${titles.length - 1} more` : '';
	return `${kindWords[mark.kind]}: ${named}${first}${more}`;
}
