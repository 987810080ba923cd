import { tick } from 'svelte';
import { readDoor } from '$lib/filter';
import type { Session } from '$lib/session';

/** Opens the records of a number and goes back from them to where the reader was. */
export class Doors {
	readonly #session: Session;
	#opener: { readonly door: string; readonly element: Element | null } | null = null;
	/** What has to stand again when the reader goes back: a dialog that the number was in. */
	#restore: (() => void) | null = null;

	constructor(session: Session) {
		this.#session = session;
	}

	/** @param leave closes what covers the list, and gives what opens it again */
	async open(text: string, leave: () => (() => void) | null): Promise<void> {
		const door = readDoor(text);
		if (!door) return;
		this.#opener = { door: text, element: document.activeElement };
		this.#restore = leave();
		this.#session.openDoor(door);
		await tick();
		await this.#session.ask();
		await tick();
		document.querySelector<HTMLElement>('[data-records]')?.focus();
	}

	/** Whether there were records to go back from. */
	close(): boolean {
		if (!this.#session.choices.door) return false;
		this.#session.openDoor(null);
		this.#restore?.();
		this.#restore = null;
		void this.#focus();
		return true;
	}

	/** The number is often made anew; then another for the same question stands where it stood. */
	async #focus(): Promise<void> {
		const opener = this.#opener;
		this.#opener = null;
		await tick();
		await this.#session.ask();
		await tick();
		const same = opener && document.querySelector(`button[data-door="${CSS.escape(opener.door)}"]`);
		const target = opener?.element?.isConnected ? opener.element : same;
		(target as HTMLElement | null)?.focus();
	}
}
