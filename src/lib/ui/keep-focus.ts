import { tick } from 'svelte';

/**
 * The focus, if it is within `holder` now, goes to what `find` gives once the page is drawn again. To be called
 * before it is drawn, as what has the focus may not be there any more.
 */
export function keepFocus(holder: Element | undefined, find: () => HTMLElement | null | undefined): void {
	if (!holder?.contains(document.activeElement)) return;
	void tick().then(() => find()?.focus({ preventScroll: true }));
}
