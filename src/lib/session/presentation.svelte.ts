import { beside, play, secondsOf, startPlay, type Play, type PlayStep } from '$lib/briefing';
import type { Slide } from '$lib/dossier';
import { inVisit, keepInVisit } from './kept';

/** The window the room sees, or the one the speaker sees. */
export type Role = 'room' | 'speaker';

/** A position on the shown slide, as shares of its width and height. */
export type Pointer = readonly [number, number];

/** Where a presentation stands and since when, milliseconds since 1970. The higher turn is the newer. */
interface Standing {
	readonly turn: number;
	readonly by: string;
	readonly state: Play;
	readonly began: number;
	readonly since: number;
}

type Message =
	| { readonly kind: 'standing'; readonly standing: Standing }
	| { readonly kind: 'here' | 'hello' | 'bye'; readonly role: Role }
	| { readonly kind: 'pointer'; readonly at: Pointer | null };

/**
 * A presentation in one window, or in two of one machine that keep each other in step: either drives, and one that
 * is closed or loaded anew finds the other where it is. Nothing is sent but between windows of this browser.
 */
export class Presentation {
	readonly role: Role;
	deck = $state.raw<readonly Slide[]>([]);
	#standing = $state.raw<Standing>() as Standing;
	/** What a laser points at. */
	pointer = $state.raw<Pointer | null>(null);
	/** Whether a window of the other role has answered. */
	hasOther = $state(false);
	readonly state = $derived(this.#standing.state);
	/** When the clock was set to nothing, and when the slide came. */
	readonly began = $derived(this.#standing.began);
	readonly since = $derived(this.#standing.since);
	readonly slide = $derived(this.deck.find(({ id }) => id === this.state.at) ?? null);
	readonly next = $derived.by(() => {
		const next = beside(this.state, this.deck, 1);
		return this.deck.find(({ id }) => id === next) ?? null;
	});
	/** Slides as they are counted; hidden ones have no number. */
	readonly numbers = $derived(
		new Map(this.deck.filter(({ hidden }) => !hidden).map(({ id }, i) => [id, i + 1]))
	);
	readonly #channel: BroadcastChannel;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isClosed = false;

	/** @param name of the briefing: windows of another do not hear these */
	constructor(role: Role, name: string, deck: readonly Slide[], at: string | null) {
		this.role = role;
		this.deck = deck;
		const now = Date.now();
		const before = inVisit<Standing>('presentation');
		const isKnown =
			before && deck.some(({ id }) => id === before.state.at) && (at ?? before.state.at) === before.state.at;
		this.#standing = isKnown
			? before
			: { turn: 0, by: crypto.randomUUID(), state: startPlay(deck, at), began: now, since: now };
		this.#channel = new BroadcastChannel(`dateline: ${name}`);
		this.#channel.onmessage = ({ data }: MessageEvent<Message>) => this.#hear(data);
		this.#say({ kind: 'hello', role });
		this.#waitForNext();
	}

	do(step: PlayStep): void {
		const state = play(this.state, step, this.deck);
		if (state === this.state) return;
		const since = state.at === this.state.at ? this.since : Date.now();
		this.#stand({ ...this.#standing, state, since });
	}

	restartClock(): void {
		const now = Date.now();
		this.#stand({ ...this.#standing, began: now, since: now });
	}

	point(at: Pointer | null): void {
		this.pointer = at;
		this.#say({ kind: 'pointer', at });
	}

	/** Other slides, as they have been edited. */
	setDeck(deck: readonly Slide[]): void {
		const before = this.deck;
		this.deck = deck;
		this.do({ do: 'edited', before });
	}

	close(): void {
		if (this.#isClosed) return;
		clearTimeout(this.#timer);
		this.#say({ kind: 'bye', role: this.role });
		this.#channel.close();
		this.#isClosed = true;
	}

	#say(message: Message) {
		this.#channel.postMessage(message);
	}

	#stand(standing: Omit<Standing, 'turn'>) {
		this.#take({ ...standing, turn: this.#standing.turn + 1 });
		this.#say({ kind: 'standing', standing: this.#standing });
	}

	#take(standing: Standing) {
		this.#standing = standing;
		keepInVisit('presentation', standing);
		this.#waitForNext();
	}

	#hear(message: Message) {
		switch (message.kind) {
			case 'hello':
			case 'here':
				this.hasOther ||= message.role !== this.role;
				if (message.kind === 'here') return;
				this.#say({ kind: 'here', role: this.role });
				this.#say({ kind: 'standing', standing: this.#standing });
				return;
			case 'bye':
				if (message.role !== this.role) this.hasOther = false;
				return;
			case 'pointer':
				this.pointer = message.at;
				return;
			case 'standing': {
				const { turn, by } = message.standing;
				const own = this.#standing;
				if (turn > own.turn || (turn === own.turn && by > own.by)) this.#take(message.standing);
			}
		}
	}

	/** The room's window keeps the time of a briefing that plays by itself; the speaker's where there is no other. */
	#waitForNext() {
		clearTimeout(this.#timer);
		if (!this.state.plays || this.state.isAway || this.state.blank) return;
		const left = this.since + secondsOf(this.state, this.deck) * 1000 - Date.now();
		this.#timer = setTimeout(
			() => {
				if (this.role === 'room' || !this.hasOther) this.do({ do: 'elapsed' });
			},
			Math.max(0, left)
		);
	}
}
