/** What of a slide says how it is played. */
export interface Played {
	readonly id: string;
	readonly hidden: boolean;
	/** How long it stands when the briefing plays by itself; null for as long as usual. */
	readonly seconds: number | null;
}

/** Where a presentation stands. Plain data, so that a second window can hold the same. */
export interface Play {
	/** The slide that is shown, or that one comes back to; null where the briefing has none. */
	readonly at: string | null;
	readonly blank: 'black' | 'white' | null;
	/** Whether it steps on by itself. */
	readonly plays: boolean;
	/** Whether the first slide follows the last. */
	readonly loops: boolean;
	/** Whether the reader is on the live map, away from the slide. */
	readonly isAway: boolean;
}

export type PlayStep =
	| { readonly do: 'next' | 'previous' | 'first' | 'last' }
	/** To a slide by its id, also a hidden one. */
	| { readonly do: 'jump'; readonly to: string }
	/** To the slide of a number as it is counted, from 1; hidden ones have no number. */
	| { readonly do: 'number'; readonly number: number }
	/** Blanks, or shows again what the same colour blanked. */
	| { readonly do: 'blank'; readonly colour: 'black' | 'white' }
	| { readonly do: 'autoplay' | 'loop' }
	/** A slide has stood its time. */
	| { readonly do: 'elapsed' }
	/** Leaves the slide for the live map, and comes back to exactly it. */
	| { readonly do: 'away' | 'return' }
	/** The slides are others now: one that is gone is left for the one that stands where it stood. */
	| { readonly do: 'edited'; readonly before: readonly Played[] };

/** How long a slide stands that does not say, seconds. */
export const usualSeconds = 20;

/** @param at begins at this slide where it is there */
export function startPlay(deck: readonly Played[], at: string | null = null): Play {
	const known = deck.find(({ id }) => id === at) ?? deck.find(({ hidden }) => !hidden) ?? deck[0];
	return { at: known?.id ?? null, blank: null, plays: false, loops: false, isAway: false };
}

/**
 * The next state of a presentation. Hidden slides are passed over by stepping and can be jumped to. Any step to a
 * slide ends a blank and a detour; at either end a step changes nothing, unless the briefing loops.
 */
export function play(state: Play, step: PlayStep, deck: readonly Played[]): Play {
	switch (step.do) {
		case 'next':
		case 'previous': {
			// The first key after a blank or a detour only shows the slide again.
			if (state.blank || state.isAway) return { ...state, blank: null, isAway: false };
			return goTo(state, beside(state, deck, step.do === 'next' ? 1 : -1));
		}
		case 'first':
		case 'last': {
			const shown = deck.filter(({ hidden }) => !hidden);
			return goTo(state, (step.do === 'first' ? shown[0] : shown.at(-1))?.id ?? null);
		}
		case 'jump':
			return goTo(state, deck.find(({ id }) => id === step.to)?.id ?? null);
		case 'number':
			return goTo(state, deck.filter(({ hidden }) => !hidden)[step.number - 1]?.id ?? null);
		case 'blank':
			return { ...state, blank: state.blank === step.colour ? null : step.colour };
		case 'autoplay':
			return { ...state, plays: !state.plays, blank: null, isAway: false };
		case 'loop':
			return { ...state, loops: !state.loops };
		case 'elapsed': {
			if (!state.plays || state.blank || state.isAway) return state;
			const next = beside(state, deck, 1);
			return next === null ? { ...state, plays: false } : { ...state, at: next };
		}
		case 'away':
			return { ...state, isAway: true, blank: null };
		case 'return':
			return { ...state, isAway: false };
		case 'edited': {
			if (deck.some(({ id }) => id === state.at)) return state;
			const stood = Math.max(
				0,
				step.before.findIndex(({ id }) => id === state.at)
			);
			return { ...state, at: (deck[Math.min(stood, deck.length - 1)] ?? null)?.id ?? null };
		}
	}
}

/** How long the shown slide stands when it plays by itself, seconds. */
export const secondsOf = (state: Play, deck: readonly Played[]): number =>
	deck.find(({ id }) => id === state.at)?.seconds ?? usualSeconds;

/** The slide a step would lead to; null where there is none. */
export function beside(state: Play, deck: readonly Played[], step: 1 | -1): string | null {
	const at = deck.findIndex(({ id }) => id === state.at);
	for (let i = 1; i <= deck.length; i++) {
		const to = at + i * step;
		const slide = deck[state.loops ? (to + deck.length) % deck.length : to];
		if (!slide) return null;
		if (!slide.hidden && slide.id !== state.at) return slide.id;
	}
	return null;
}

function goTo(state: Play, at: string | null): Play {
	return at === null ? state : { ...state, at, blank: null, isAway: false };
}
