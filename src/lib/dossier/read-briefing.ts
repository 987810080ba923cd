import * as v from 'valibot';
import type { Problem } from '$lib/base';
import { BriefingFile, mostSlides, Slide, type Briefing } from './schema/briefing';
import { faultOf } from './fault-words';
import { fieldOf, parseJson, readRecords } from './read-json';
import type { Fallbacks } from './read-record';

/** What becomes of a part of a slide that cannot be read; one without an id, a view or a size is left out whole. */
const slideFallbacks: Fallbacks = {
	theme: { theme: 'paper' },
	layout: { layout: 'left' },
	title: { title: '' },
	text: { text: '' },
	notes: { notes: '' },
	picture: { picture: null },
	transition: { transition: 'fly' },
	seconds: { seconds: null },
	hidden: { hidden: false },
	section: { section: null },
	shown: { shown: null, decided: null },
	decided: { decided: null }
};

/** Reads `briefing.json`, or the same from where it was kept. A dossier without one has no slides. */
export function readBriefing(text: string | undefined, problems: Problem[]): Briefing {
	if (text === undefined) return { title: '', slides: [] };
	const file = parseJson(text, 'briefing.json', problems);
	if (file === undefined) return { title: '', slides: [] };
	const title = v.safeParse(BriefingFile.entries.title, fieldOf(file, 'title'));
	if (!title.success)
		problems.push({ path: 'briefing.json: title', message: `${faultOf(title.issues[0])}; left empty.` });
	const seen = new Set<string>();
	const slides = readRecords(file, 'briefing.json', 'slides', Slide, slideFallbacks, problems).filter(
		({ id }) => {
			const why = seen.has(id)
				? `A second slide with the id "${id}"; it is left out.`
				: seen.size >= mostSlides
					? `More than ${mostSlides} slides; it is left out.`
					: null;
			if (why) problems.push({ path: `briefing.json: slides (${id})`, message: why });
			seen.add(id);
			return why === null;
		}
	);
	return { title: title.success ? title.output : '', slides };
}
