import type { Briefing, Slide } from '$lib/dossier';

/** The slides of a file: those that are not hidden. @throws Error with a sentence where there is none */
export function slidesToWrite({ slides }: Briefing): readonly Slide[] {
	const shown = slides.filter(({ hidden }) => !hidden);
	if (shown.length === 0)
		throw new Error('The briefing has no slide to write. Take one from the map with the key S.');
	return shown;
}
