import type { Dossier } from '$lib/dossier';
import {
	coverage,
	findMarks,
	markKinds,
	mostBytes,
	openCopy,
	type Mark,
	type MarkKind,
	type OpenCopy
} from '$lib/evidence';
import type { LngLat } from '$lib/picture';
import { forgetCopy, keepCopy, keptCopy, type KeptCopy } from './kept-copy';

/** The reader’s own copy of the documents, beside the map. It stays in this browser, and is only kept when asked. */
export class Reader {
	copy = $state.raw<OpenCopy | null>(null);
	isOpening = $state(false);
	/** Why the last file was no copy of the documents. */
	refused = $state('');
	isKept = $state(false);
	/** Which mentions are marked. */
	kinds = $state.raw<ReadonlySet<MarkKind>>(new Set(markKinds));
	/** The mention that is stood on, and the one that is pointed at. */
	current = $state.raw<Mark | null>(null);
	pointed = $state.raw<Mark | null>(null);

	readonly #dossier: () => Dossier;
	readonly #gazetteer: () => Iterable<string>;
	#opens = 0;

	/** `gazetteer` gives names of places beside the dossier’s own. */
	constructor(dossier: () => Dossier, gazetteer: () => Iterable<string>) {
		this.#dossier = dossier;
		this.#gazetteer = gazetteer;
	}

	readonly marks = $derived.by(() => (this.copy ? findMarks(this.#dossier(), this.copy) : []));
	readonly coverage = $derived.by(() =>
		this.copy ? coverage(this.#dossier(), this.copy, this.marks, this.#gazetteer()) : null
	);
	/** Where on the map what is pointed at stands. */
	readonly lit = $derived.by((): LngLat | null => {
		const mark = this.pointed ?? this.current;
		if (!mark) return null;
		const { places, events } = this.#dossier();
		const event = events.find(({ id }) => id === mark.events[0]);
		const at = mark.place ?? event?.place;
		return places.find(({ id }) => id === at)?.properties.label ?? null;
	});

	/** Opens a file or pasted words; what was open stays where they are refused. */
	async open(file: KeptCopy): Promise<boolean> {
		const number = ++this.#opens;
		this.isOpening = true;
		this.refused = '';
		try {
			const answer = await openCopy(file, this.#dossier());
			if (number !== this.#opens) return false;
			if ('refused' in answer) this.refused = answer.refused;
			else {
				this.#leave();
				this.copy = answer.copy;
			}
			return 'copy' in answer;
		} catch (error) {
			if (number === this.#opens)
				this.refused = `“${file.name}” could not be read (${(error as Error).message}).`;
			return false;
		} finally {
			if (number === this.#opens) this.isOpening = false;
		}
	}

	async openFile(file: File): Promise<boolean> {
		if (file.size > mostBytes) {
			this.refused = `“${file.name}” is larger than ${mostBytes / 1e6} MB, which is more than is read here.`;
			return false;
		}
		try {
			return await this.open({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
		} catch (error) {
			this.refused = `“${file.name}” could not be read (${(error as Error).message}).`;
			return false;
		}
	}

	openWords(words: string): Promise<boolean> {
		return this.open({ name: 'Pasted words', bytes: new TextEncoder().encode(words) });
	}

	/** Opens the copy that was kept, if there is one. */
	async openKept(): Promise<void> {
		if (this.copy || this.#dossier().documents.length === 0) return;
		const kept = await keptCopy(this.#key).catch(() => null);
		if (kept && !this.copy && (await this.open(kept))) this.isKept = true;
	}

	/** Keeps the copy in this browser, or no longer. Returns a sentence where the browser refuses. */
	async keep(keeps: boolean): Promise<string | null> {
		const { copy } = this;
		if (!copy) return null;
		try {
			if (keeps) await keepCopy(this.#key, copy);
			else await forgetCopy(this.#key);
			this.isKept = keeps;
			return null;
		} catch {
			return keeps
				? 'This browser does not let the page keep the document; it is there until the page is closed.'
				: 'This browser did not let the page forget the document. Clearing the site’s data in its settings does.';
		}
	}

	/** Closes the copy, and forgets it where it was kept. */
	async forget(): Promise<string | null> {
		const refused = this.isKept ? await this.keep(false) : null;
		if (!refused) this.#leave();
		return refused;
	}

	/** Stands on the next or the previous mention that is marked; around the ends. */
	step(by: 1 | -1): void {
		const shown = this.marks.filter(({ kind }) => this.kinds.has(kind));
		if (shown.length === 0) return;
		const at = this.current?.at ?? (by > 0 ? -1 : Infinity);
		this.current =
			by > 0
				? (shown.find((mark) => mark.at > at) ?? shown[0]!)
				: (shown.findLast((mark) => mark.at < at) ?? shown.at(-1)!);
	}

	/** What a mention opens: its place, or its event; of several, the one after the one that is picked. */
	recordOf(mark: Mark, picked: string | null): { kind: 'event' | 'place'; id: string } | null {
		if (mark.place) return { kind: 'place', id: mark.place };
		const { events } = mark;
		const id = events[(events.findIndex((event) => event === picked) + 1) % events.length];
		return id ? { kind: 'event', id } : null;
	}

	#leave(): void {
		[this.copy, this.current, this.pointed, this.isKept, this.refused] = [null, null, null, false, ''];
	}

	get #key(): string {
		return this.#dossier()
			.documents.map(({ id, sha256 }) => `${id} ${sha256}`)
			.join(', ');
	}
}
