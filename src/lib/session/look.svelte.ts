import { on } from 'svelte/events';
import type { Theme } from './themes';
import { keep, kept } from './kept';
import { readLook, rootOf, usualLook, writeLook, type Look, type PanelName } from './look';

/** The reader's look, kept and shown: the one writer of the page's root. */
export class KeptLook {
	look = $state.raw<Look>(usualLook);
	/** The theme that is shown: the system's where it is followed. */
	theme = $state<Theme>('paper');

	/** Takes up what is kept, and what the system and other windows change of it; to be called in the browser. */
	follow(): () => void {
		const dark = matchMedia('(prefers-color-scheme: dark)');
		const read = () => {
			this.look = readLook(kept('look'));
			this.#show(this.look);
		};
		read();
		const stops = [on(dark, 'change', () => this.#show(this.look)), on(window, 'storage', read)];
		return () => stops.forEach((stop) => stop());
	}

	/** Shows another theme without keeping it, until it is called with null. */
	lend(theme: Theme | null): void {
		this.#show(theme === null ? this.look : { ...this.look, theme });
	}

	choose(part: Partial<Look>): void {
		this.look = { ...this.look, ...part };
		this.#show(this.look);
		keep('look', writeLook(this.look));
	}

	/** Makes a panel as large as that, CSS pixels; null gives it its usual size back. `isPassing` until it is let go. */
	resize(panel: PanelName, pixels: number | null, isPassing: boolean): void {
		const sizes = { ...this.look.sizes };
		if (pixels === null) delete sizes[panel];
		else sizes[panel] = Math.round((100 * pixels) / this.look.type) / 100;
		if (!isPassing) return this.choose({ sizes });
		this.look = { ...this.look, sizes };
		this.#show(this.look);
	}

	#show(look: Look): void {
		const { documentElement: root } = document;
		const shown = rootOf(look, matchMedia('(prefers-color-scheme: dark)').matches);
		root.dataset.theme = this.theme = shown.theme;
		for (const name of ['rail', 'lists'] as const)
			if (shown[name]) root.dataset[name] = shown[name];
			else delete root.dataset[name];
		root.style.fontSize = shown.type;
		for (const [name, value] of shown.sizes) root.style.setProperty(name, value);
	}
}
