import { onMount, untrack } from 'svelte';
import { noChoices, Session, Slides, type Facts } from '$lib/session';

/** The slides as they are kept in this browser, with what the data says of each; for the life of a component. */
export function openDesk(facts: Facts): { readonly session: Session; readonly slides: Slides } {
	const session = untrack(() => new Session(facts));
	const slides = new Slides(session);
	onMount(() => {
		void session
			.open(noChoices)
			.then(() => slides.open())
			.then(() => slides.check())
			.catch((why: unknown) => {
				if (!(why instanceof DOMException)) session.notice = String(why);
			});
		return () => {
			slides.close();
			session.close();
		};
	});
	return { session, slides };
}
