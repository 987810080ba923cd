import { afterNavigate, goto } from '$app/navigation';
import type { Camera } from '$lib/picture';
import { keepAsking } from './keep-asking.svelte';
import type { Session } from './session.svelte';
import { writeAddress } from './url';

/**
 * Ties a session to the address, both ways, for the life of a component. A choice leaves a step to go back to; a
 * move of the camera does not. An address is only rewritten when something is chosen, never for being read.
 */
export function followAddress(session: Session): void {
	let written = '';
	let camera: Camera | null = null;
	let isRead = $state(false);

	afterNavigate(({ type }) => {
		// The page’s own choices have been read; one that another page opens has not.
		if (type === 'goto' && isRead) return;
		void read(new URLSearchParams(location.search));
	});

	async function read(query: URLSearchParams) {
		// The table comes first: it says which keys and events the rest of the address may speak of.
		if (!session.hasTable(query)) {
			isRead = false;
			await session.openTable(query);
		}
		const choices = session.takeView(query);
		written = writeAddress(choices).toString();
		camera = choices.camera;
		isRead = true;
	}

	$effect(() => {
		const { choices } = session;
		const query = writeAddress(choices).toString();
		if (!isRead || query === written) return;
		const isMove = choices.camera !== camera;
		written = query;
		camera = choices.camera;
		const address = query === '' ? location.pathname : `?${query}`;
		void goto(address, { replaceState: isMove, noScroll: true, keepFocus: true });
	});

	keepAsking(session);
}
