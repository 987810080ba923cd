import type { Facts } from '$lib/bundle';
import { asset } from '$app/paths';
import { namesIn, slidesNow } from '$lib/briefing';
import { describeSlide, type DeckPage } from '$lib/deck';
import { citeView, sourcesOf, type Briefing } from '$lib/dossier';
import { legendItems } from '$lib/picture';
import { Session } from './session.svelte';
import { cameraOn, frameAround } from './slide-view';
import { slidesToWrite } from './slides-to-write';
import { readAddress, readTable } from './url';

/**
 * Every slide that is not hidden, asked of the data now, with the map that it shows. In a session of its own: what
 * the page shows is left alone.
 * @param as gives the language of names and a reader's own streets
 * @throws Error with a sentence where a slide has no place to look from; an AbortError when it was stopped
 */
export async function gatherDeck(
	facts: Facts,
	briefing: Briefing,
	as: Pick<Session, 'ground'>,
	{ signal, step }: { readonly signal: AbortSignal; readonly step: (what: string, share: number) => void }
): Promise<DeckPage[]> {
	const shown = slidesToWrite(briefing);
	const session = new Session(facts);
	session.ground.language = as.ground.language;
	session.ground.streets = as.ground.streets;
	const pages: DeckPage[] = [];
	let table = '';
	try {
		for (const [i, slide] of shown.entries()) {
			step(`Slide ${i + 1} of ${shown.length} is asked of the data`, i / shown.length);
			signal.throwIfAborted();
			const query = new URLSearchParams(slide.view);
			const wanted = readTable(query);
			session.choices = { ...session.choices, pointOfView: wanted.pointOfView };
			if (JSON.stringify(wanted) !== table) await session.open(wanted);
			table = JSON.stringify(wanted);
			const { choices } = readAddress(query, session.known);
			session.choices = choices;
			const { opened, register, isDemo } = session;
			const camera = choices.camera ?? cameraOn(opened.frame, slide.size);
			session.zoom = camera.zoom;
			session.frame = frameAround(camera, slide.size);
			await session.ask();
			if (session.answer.regionPicture) await session.ground.fetchWorld(asset('/basemap/world.topojson'));
			signal.throwIfAborted();
			const events = isDemo ? [] : facts.dossier.events;
			const of = { clauses: choices.clauses, own: choices.own };
			const [now] = await slidesNow([{ slide, of }], namesIn(opened, register, events), (asks) =>
				session.accounts(asks)
			);
			const behind = new Set(Object.keys(now?.account.records ?? {}));
			const records = events.filter(({ id }) => behind.has(id));
			const { answer, basemap, ground } = session;
			const { picture, grid, regionPicture: regions } = answer;
			const sentence = answer.sentence.map(({ text }) => text).join('');
			pages.push({
				slide: describeSlide({
					...{ slide, number: i + 1, now: now ?? null, events: records, register },
					source: citeView(sentence, sourcesOf(records), opened.dossier),
					legend: legendItems({
						...{ picture, grid, regions, grouping: session.listedGrouping },
						...{ groups: register.groups, hues: opened.hues, eventsOf: answer.facets.group }
					}),
					documents: opened.dossier.documents
				}),
				painted: { picture, grid, regions, overlays: answer, basemap, world: ground.world },
				camera,
				projection: choices.projection,
				size: [slide.size[0], slide.size[1]]
			});
		}
		return pages;
	} finally {
		session.close();
	}
}
