import type { Page } from '$lib/session';
import { flushSync, tick } from 'svelte';
import { on } from 'svelte/events';
import type { EventMap } from '$lib/map';

/** Paints the map in the colours of print, and prints the sheet with it. */
export async function printPage(page: Page, map: EventMap | undefined): Promise<void> {
	page.look.lend('print');
	try {
		await tick();
		page.sheet = (await map?.copyAtRest()) ?? null;
	} finally {
		page.look.lend(null);
	}
	await tick();
	await document.querySelector<HTMLImageElement>('.print-sheet img')?.decode();
	window.print();
}

/** Has a sheet ready when the browser's own menu prints, too: then with the map in the colours it has. */
export function followPrinting(page: Page, map: () => EventMap | undefined): () => void {
	const stops = [
		on(window, 'beforeprint', () => {
			if (!page.sheet) flushSync(() => (page.sheet = map()?.copy() ?? null));
		}),
		on(window, 'afterprint', () => (page.sheet = null))
	];
	return () => stops.forEach((stop) => stop());
}
