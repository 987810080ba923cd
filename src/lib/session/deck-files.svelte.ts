import type { DeckPage, Writing } from '$lib/deck';
import type { Session } from './session.svelte';
import type { Slides } from './slides.svelte';

const kinds = {
	pptx: { write: async () => (await import('$lib/deck')).writePptx, what: 'PowerPoint' }
};
export type DeckFile = keyof typeof kinds;

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
		const { write, what } = kinds[kind];
		const { title } = this;
		const part = (from: number, to: number): Writing => ({
			signal: stop.signal,
			step: (step, share) => {
				if (this.#stop === stop) this.doing = { what: `${what}, ${step}`, share: from + share * (to - from) };
			}
		});
		this.said = '';
		try {
			const pages = await this.gather(part(0, 0.2));
			const file = await (await write())({ title }, pages, part(0.2, 1));
			stop.signal.throwIfAborted();
			const name = `${nameOf(title)}-briefing.${kind}`;
			hand(name, file);
			this.said = `${name} is written: ${pages.length} slides.`;
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

	cancel(): void {
		this.#stop?.abort();
	}
}

const nameOf = (title: string) =>
	title
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60) || 'dateline';

function hand(name: string, file: Blob): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
