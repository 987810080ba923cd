import type { ReadDossier } from '$lib/dossier';
import { Engine, openDossier } from '$lib/engine';
import { zoomStep } from '$lib/picture';
import { regionFacts, unknownUnits, type Geography } from '$lib/regions';
import type { Facts, FirstQuestion } from './facts';

/** Lines that fill a tall list before the engine has started. */
const firstLines = 60;

/** Assigns a dossier's places to regions and asks the first question. */
export function makeFacts(
	{ dossier, problems: read }: ReadDossier,
	geography: Geography,
	{ asked, pointOfView, sort }: FirstQuestion,
	of: Pick<Facts, 'key' | 'file'>
): Facts {
	const regions = regionFacts(dossier.places, dossier.theatres, geography);
	const problems = [...read, ...unknownUnits(dossier.theatres, geography)];
	const { opened, ...store } = openDossier({
		...{ kind: 'dossier', dossier, problems },
		regions: regions[pointOfView]
	});
	const engine = new Engine({ opened, ...store });
	const answer = engine.answer({ ...asked, view: { frame: opened.frame, zoom: zoomStep(3) } });
	return {
		dossier,
		problems,
		regions,
		opened,
		answer,
		lines: engine.lines(sort, false, 0, firstLines),
		...of
	};
}
