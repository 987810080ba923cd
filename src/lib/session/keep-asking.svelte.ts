import type { Session } from './session.svelte';

/** Puts the session's question whenever it is another, for the life of a component. */
export function keepAsking(session: Session): void {
	$effect(() => {
		void session.question;
		void session.ask().catch((why: unknown) => {
			if (!(why instanceof DOMException)) session.notice = String(why);
		});
	});
}
