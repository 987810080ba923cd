import { tick } from 'svelte';
import type { EventMap } from '$lib/map';
import type { Session } from './session.svelte';

/** Picks records for the popup, and gives the keyboard back to what had it. */
export class Picking {
	/** Counts the picks by keyboard: the popup takes it only from who uses one. */
	focuses = $state(0);
	#opener: HTMLElement | null = null;
	readonly #session: Session;
	readonly #map: () => EventMap | undefined;

	constructor(session: Session, map: () => EventMap | undefined) {
		this.#session = session;
		this.#map = map;
	}

	#remember() {
		this.#opener = document.activeElement as HTMLElement | null;
		this.focuses = this.#opener?.matches(':focus-visible') ? this.focuses + 1 : 0;
	}

	mark(mark: string): void {
		this.#remember();
		void this.#session.selectMark(mark);
	}

	/** Picks a record of a list, and brings its place into view. */
	async record(kind: 'event' | 'place', id: string): Promise<void> {
		const session = this.#session;
		this.#remember();
		session.select({ kind, id });
		await tick();
		await session.ask();
		const at =
			session.answer.selected?.mark?.at ??
			session.register.places.get(session.answer.selected?.place?.id as never)?.properties.label;
		if (at) this.#map()?.show(at);
	}

	/** Picks the event before or after in the order of the list. */
	async beside(step: 1 | -1): Promise<void> {
		const next = await this.#session.selectBeside(step);
		if (next) await this.record('event', next.id);
	}

	async close(): Promise<void> {
		const mark = this.#session.answer.selected?.mark?.id;
		this.#session.select(null);
		// What had the keyboard may be hidden until the card is gone.
		await tick();
		if (!this.#opener?.matches('[data-mark]') && this.#opener?.isConnected) this.#opener.focus();
		else if (mark && this.#opener) this.#map()?.focusMark(mark);
		this.#opener = null;
	}
}
