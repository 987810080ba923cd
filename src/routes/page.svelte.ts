import { setTheme, type Theme } from '$lib/session';

/** How the page happens to stand; nothing of it is in the address. */
export class Page {
	theme = $state<Theme>('paper');
	isBare = $state(false);
	dialog = $state<'palette' | 'ranks' | 'points' | 'keys' | null>(null);
	/** Why there can be no map, in a sentence. */
	noMap = $state<string | null>(null);

	show(theme: Theme): void {
		this.theme = theme;
		setTheme(theme);
	}

	turn(dialog: NonNullable<Page['dialog']>, isOpen: boolean): void {
		if (isOpen) this.dialog = dialog;
		else if (this.dialog === dialog) this.dialog = null;
	}
}
