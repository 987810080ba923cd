import { fileName } from '$lib/base';
import type { DeckPage, Writing } from '$lib/deck';
import { aboutInWords } from '$lib/dossier';
import { saveFile } from '$lib/ui';
import type { Session } from './session.svelte';
import type { Slides } from './slides.svelte';

const names = { pptx: 'PowerPoint', html: 'One HTML file' } as const;
export type DeckFile = keyof typeof names;

type Part = (from: number, to: number) => Writing;

/** The briefing being written as a file, one at a time. */
export class DeckFiles {
	/** What is being written, and how much of it is; null for nothing. */
	doing = $state.raw<{ readonly what: string; readonly share: number } | null>(null);
	/** Why there is no file, or that there is one. */
	said = $state('');
	readonly #session: Session;
	readonly #slides: Slides;
	#stop: AbortController | null = null;

	constructor(session: Session, slides: Slides) {
		this.#session = session;
		this.#slides = slides;
	}

	get title(): string {
		return this.#slides.briefing.title || this.#session.facts.dossier.title;
	}

	/** The slides that are not hidden, as the data has them now. @throws as `gatherDeck` */
	async gather(writing: Writing): Promise<DeckPage[]> {
		const { gatherDeck } = await import('./gather-deck');
		return gatherDeck(this.#session.facts, this.#slides.briefing, this.#session, writing);
	}

	/** Writes the slides that are not hidden and hands over the file when it is whole; until then there is none. */
	async write(kind: DeckFile): Promise<void> {
		this.cancel();
		const stop = (this.#stop = new AbortController());
		const part: Part = (from, to) => ({
			signal: stop.signal,
			step: (step, share) => {
				if (this.#stop === stop)
					this.doing = { what: `${names[kind]}, ${step}`, share: from + share * (to - from) };
			}
		});
		this.said = '';
		try {
			const file = await (kind === 'pptx' ? this.#pptx(part) : this.#html(part));
			stop.signal.throwIfAborted();
			const name = fileName(this.title, 'briefing', kind);
			saveFile(name, file);
			const shown = this.#slides.briefing.slides.filter(({ hidden }) => !hidden).length;
			this.said = `${name} is written: ${shown} slides, ${megabytes(file.size)} MB.`;
		} catch (why) {
			if (stop.signal.aborted) this.said = 'Stopped: no file was written.';
			else this.said = `No file was written. ${why instanceof Error ? why.message : String(why)}`;
		} finally {
			if (this.#stop === stop) {
				this.doing = null;
				this.#stop = null;
			}
		}
	}

	async #pptx(part: Part): Promise<Blob> {
		const pages = await this.gather(part(0, 0.2));
		const { writePptx } = await import('$lib/deck');
		const { dossier } = this.#session.facts;
		const about = [...(dossier.title === this.title ? [] : [dossier.title]), ...aboutInWords(dossier)];
		return writePptx({ title: this.title, about }, pages, part(0.2, 1));
	}

	async #html(part: Part): Promise<Blob> {
		const { takeawayParts } = await import('./takeaway-parts');
		const { writePage } = await import('$lib/deck');
		return writePage(takeawayParts(this.#session, this.#slides.briefing, this.title), part(0, 1));
	}

	cancel(): void {
		this.#stop?.abort();
	}
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
