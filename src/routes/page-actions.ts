import { tick } from 'svelte';
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { EventRecord } from '$lib/dossier';
import type { EventMap } from '$lib/map';
import {
	nextTheme,
	type DeckFile,
	type DeckFiles,
	type Session,
	type Picking,
	type Page,
	type Slides
} from '$lib/session';
import type { Doors } from './doors';
import { mapActions } from './map-actions';
import { chooseFile, closeDossierFile } from './take-file';
import { printPage } from './print-page';

/** What keys, the palette and buttons do, by name. */
export function pageActions(
	session: Session,
	page: Page,
	picking: Picking,
	slides: Slides,
	files: DeckFiles,
	doors: Doors,
	map: () => EventMap | undefined
) {
	/** Nothing is picked while the pointer draws. */
	function openPen(isOpen: boolean) {
		if (isOpen) {
			if (session.answer.selected) void picking.close();
			page.isBare = false;
			page.stop = 'half';
			session.drawing.isOpen = true;
			return;
		}
		const hasKeyboard = document.activeElement?.closest('.drawing');
		session.drawing.close();
		if (hasKeyboard) document.querySelector<HTMLElement>('[data-tools] .opener')?.focus();
	}

	/** Opens the document beside the map, or asks for a copy of it. */
	async function read(asks = false) {
		if (!session.reads) return;
		page.reveal('lists');
		if (asks) await session.reader.forget();
		session.choose({ reads: true, door: null });
		await tick();
		document.querySelector<HTMLElement>('[data-reads]')?.focus();
	}

	function stepMention(by: 1 | -1) {
		if (!session.reads || !session.reader.copy) return;
		session.choose({ reads: true, door: null });
		session.reader.step(by);
	}

	async function copy(text: string, what: string) {
		try {
			await navigator.clipboard.writeText(text);
			session.notice = `${what} is copied.`;
		} catch {
			session.notice = `The browser does not let the page copy; here it is: ${text}`;
		}
	}

	async function cite(event: EventRecord | null) {
		await copy(await session.citation(event), event ? 'A citation of the record' : 'A citation of this view');
	}

	const seen = () => ({
		size: map()?.size() ?? ([1, 1] as const),
		camera: map()?.cameraNow() ?? null,
		theme: page.look.theme
	});

	async function openSlide(id: string) {
		const theme = await slides.select(id);
		if (theme) page.look.choose({ theme });
	}

	function leave(kind: DeckFile) {
		slides.isOpen = true;
		page.reveal('lists');
		void files.write(kind);
	}

	return {
		pptx: () => leave('pptx'),
		html: () => leave('html'),
		handout: () => void slides.keep().then(() => goto(resolve('/handout'))),
		...mapActions(session, page, map),
		slide: () => {
			page.reveal('lists');
			void slides.take(seen());
		},
		present: () => {
			// Where the browser refuses, the slides fill the window.
			void document.documentElement.requestFullscreen?.().catch(() => undefined);
			const at = slides.isOpen && slides.selected ? `?slide=${slides.selected}` : '';
			// eslint-disable-next-line svelte/no-navigation-without-resolve -- it is resolved, with the slide behind it
			void slides.keep().then(() => goto(`${resolve('/present')}${at}`));
		},
		presenter: () =>
			void window.open(resolve('/presenter'), 'dateline-presenter', 'popup,width=1280,height=800'),
		briefing: () => {
			slides.isOpen = !slides.isOpen;
			if (slides.isOpen) page.reveal('lists');
		},
		retake: (id: string) => slides.retake(id, seen()),
		openSlide: (id: string) => void openSlide(id),
		palette: () => (page.dialog = 'palette'),
		search: () => {
			page.reveal('filter');
			void tick().then(() => document.querySelector<HTMLElement>('.rail input[type="search"]')?.focus());
		},
		rail: () => page.toggle('filter'),
		lists: () => page.toggle('lists'),
		print: () => void printPage(page, map()),
		undo: () => session.undo(),
		redo: () => session.redo(),
		clear: () => session.setClauses({}),
		copy: () => void copy(`${session.answer.sentence.map(({ text }) => text).join('')}.`, 'The sentence'),
		cite: () => void cite(session.answer.selected?.event ?? null),
		citeOf: (event: EventRecord | null) => void cite(event),
		bare: () => (page.isBare = !page.isBare),
		draw: () => openPen(!session.drawing.isOpen),
		fit: () => session.answer.extent && map()?.showFrame(session.answer.extent),
		events: () => session.setView('events'),
		subregion: () => session.setView('subregion'),
		country: () => session.setView('country'),
		province: () => session.setView('province'),
		theatre: () => session.setView('theatre'),
		cluster: () => session.setView('cluster'),
		previous: () => void picking.beside(-1),
		next: () => void picking.beside(1),
		list: () => session.choose({ listing: session.choices.listing === 'list' ? 'table' : 'list' }),
		read: () => read(),
		mentionBefore: () => stepMention(-1),
		mentionAfter: () => stepMention(1),
		'copy-of-document': () => read(true),
		play: () => document.querySelector<HTMLElement>('[data-play]')?.click(),
		theme: () => page.look.choose({ theme: nextTheme(page.look.theme) }),
		close: () => {
			if (session.answer.selected) void picking.close();
			else if (session.drawing.isOpen) openPen(false);
			else if (!doors.close()) page.isBare = false;
		},
		back: () => doors.close(),
		ranks: () => (page.dialog = 'ranks'),
		sheet: () => (page.dialog = 'keys'),
		points: () => (page.dialog = 'points'),
		export: () => (page.dialog = 'export'),
		openFile: () => chooseFile(session),
		closeFile: () => void closeDossierFile()
	};
}

export type PageActions = ReturnType<typeof pageActions>;
