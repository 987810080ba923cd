import pageUrl from 'virtual:takeaway';
import { asset } from '$app/paths';
import type { Briefing } from '$lib/dossier';
import type { PageParts } from '$lib/deck';
import type { Session } from './session.svelte';
import { cameraOn, frameAround } from './slide-view';
import { slidesToWrite } from './slides-to-write';
import { readAddress } from './url';

/** What the one file of a briefing is made of. Slides that are hidden, and their notes, stay out of it. */
export function takeawayParts(session: Session, briefing: Briefing, title: string): PageParts {
	const slides = slidesToWrite(briefing);
	const { facts, known } = session;
	const world = '/basemap/world.topojson';
	return {
		title,
		pageUrl,
		facts: { ...facts, dossier: { ...facts.dossier, briefing: { ...briefing, slides } } },
		basemapUrl: asset('/basemap/dateline.pmtiles'),
		views: slides.map(({ view, size }) => {
			const { camera } = readAddress(new URLSearchParams(view), known).choices;
			const from = camera ?? cameraOn(facts.opened.frame, size);
			return { frame: frameAround(from, size), zoom: from.zoom };
		}),
		files: new Map([[world, asset(world)]])
	};
}
