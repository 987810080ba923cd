import { goto, invalidate } from '$app/navigation';

/** Shows the dossier that is open now in place of the one before, by a view's address. */
export async function swapDossier(address: string): Promise<void> {
	await invalidate('dateline:file');
	// eslint-disable-next-line svelte/no-navigation-without-resolve -- it is resolved, with a view behind it
	await goto(address, { replaceState: true });
}
