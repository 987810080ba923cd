import { afterNavigate, goto } from '$app/navigation';
import type { Camera } from '$lib/picture';
import { noChoices } from './choices';
import type { Session, Table } from './session.svelte';
import { readAddress, readTable, writeAddress } from './url';

/**
 * Ties a session to the address, both ways, for the life of a component. A choice leaves a step to go back to; a
 * move of the camera does not. An address is only rewritten when something is chosen, never for being read.
 */
export function followAddress(session: Session): void {
	let written = '';
	let camera: Camera | null = null;
	let isRead = $state(false);
	let open = '';
	const tableOf = ({ demo, pointOfView }: Table) => `${demo} ${pointOfView}`;

	afterNavigate(({ type }) => {
		if (type === 'goto') return;
		void read(new URLSearchParams(location.search));
	});

	async function read(query: URLSearchParams) {
		const table = readTable(query);
		// The table comes first: it says which keys and events the rest of the address may speak of.
		if (tableOf(table) !== open) {
			open = tableOf(table);
			isRead = false;
			const opening = session.open(table);
			if (table.demo !== null || table.pointOfView !== noChoices.pointOfView) await opening.catch(() => {});
		}
		const { choices, problems } = readAddress(query, session.known);
		session.draft = null;
		session.drawing.close();
		session.drawing.forget();
		session.choices = choices;
		session.addressProblems = problems;
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
		open = tableOf(choices);
		const address = query === '' ? location.pathname : `?${query}`;
		void goto(address, { replaceState: isMove, noScroll: true, keepFocus: true });
	});

	$effect(() => {
		void session.question;
		void session.ask().catch((why: unknown) => {
			if (!(why instanceof DOMException)) session.notice = String(why);
		});
	});
}
