import { afterNavigate, beforeNavigate, pushState, replaceState } from '$app/navigation';
import type { Camera } from '$lib/picture';
import { keepAsking } from './keep-asking.svelte';
import type { Session } from './session.svelte';
import { writeAddress } from './url';

/**
 * Ties a session to the address, both ways, for the life of a component. A choice leaves a step to go back to; a
 * move of the camera does not. An address is only rewritten when something is chosen, never for being read.
 *
 * Within the page the router loads nothing: an address is read in the turn in which it becomes the page's own, so
 * that no late reading undoes what was chosen since.
 */
export function followAddress(session: Session): void {
	let written = '';
	let camera: Camera | null = null;
	let isRead = $state(false);

	afterNavigate(() => void read());

	beforeNavigate((navigation) => {
		const { to, type } = navigation;
		if (type !== 'link' || to?.url.pathname !== location.pathname || to.url.hash) return;
		navigation.cancel();
		pushState(to.url, {});
		void read();
	});

	async function read() {
		const query = new URLSearchParams(location.search);
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
		const { pathname } = location;
		const back = () => location.pathname === pathname && void read();
		addEventListener('popstate', back);
		return () => removeEventListener('popstate', back);
	});

	$effect(() => {
		const { choices } = session;
		const query = writeAddress(choices).toString();
		if (!isRead || query === written) return;
		const isMove = choices.camera !== camera;
		written = query;
		camera = choices.camera;
		const address = query === '' ? location.pathname : `?${query}`;
		if (isMove) replaceState(address, {});
		else pushState(address, {});
	});

	keepAsking(session);
}
