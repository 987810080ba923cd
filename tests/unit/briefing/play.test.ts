import { describe, expect, it } from 'vitest';
import { beside, play, secondsOf, startPlay, usualSeconds, type Play, type PlayStep } from '$lib/briefing';

const deck = ['a', 'b', 'c', 'd'].map((id) => ({
	id,
	hidden: id === 'c',
	seconds: id === 'b' ? 5 : null
}));
const after = (steps: PlayStep[], from: Partial<Play> = {}) =>
	steps.reduce((state, step) => play(state, step, deck), { ...startPlay(deck), ...from });

describe('play', () => {
	it('steps over what is hidden and stops at either end', () => {
		expect(after([{ do: 'next' }]).at).toBe('b');
		expect(after([{ do: 'next' }, { do: 'next' }]).at).toBe('d');
		expect(after([{ do: 'next' }, { do: 'next' }, { do: 'next' }]).at).toBe('d');
		expect(after([{ do: 'previous' }]).at).toBe('a');
		expect(after([{ do: 'last' }, { do: 'previous' }]).at).toBe('b');
	});

	it('comes round when it loops', () => {
		expect(after([{ do: 'loop' }, { do: 'last' }, { do: 'next' }]).at).toBe('a');
		expect(after([{ do: 'loop' }, { do: 'previous' }]).at).toBe('d');
	});

	it('jumps to a hidden slide by id, and counts without it', () => {
		expect(after([{ do: 'jump', to: 'c' }]).at).toBe('c');
		expect(after([{ do: 'number', number: 3 }]).at).toBe('d');
		expect(after([{ do: 'number', number: 9 }]).at).toBe('a');
		expect(after([{ do: 'jump', to: 'nowhere' }]).at).toBe('a');
		expect(after([{ do: 'next' }], { at: 'c' }).at).toBe('d');
	});

	it('blanks, and the first key only shows the slide again', () => {
		const blank = after([{ do: 'blank', colour: 'black' }]);
		expect(blank.blank).toBe('black');
		expect(play(blank, { do: 'blank', colour: 'black' }, deck).blank).toBeNull();
		expect(play(blank, { do: 'blank', colour: 'white' }, deck).blank).toBe('white');
		expect(play(blank, { do: 'next' }, deck)).toMatchObject({ at: 'a', blank: null });
		expect(play(blank, { do: 'jump', to: 'b' }, deck)).toMatchObject({ at: 'b', blank: null });
	});

	it('leaves for a question and returns to exactly the slide', () => {
		const away = after([{ do: 'next' }, { do: 'away' }]);
		expect(away).toMatchObject({ at: 'b', isAway: true });
		expect(play(away, { do: 'return' }, deck)).toMatchObject({ at: 'b', isAway: false });
		expect(play(away, { do: 'next' }, deck)).toMatchObject({ at: 'b', isAway: false });
	});

	it('plays by itself to the end, waits while blank or away, and goes round when it loops', () => {
		const playing = after([{ do: 'autoplay' }]);
		expect(secondsOf(playing, deck)).toBe(usualSeconds);
		const second = play(playing, { do: 'elapsed' }, deck);
		expect(second.at).toBe('b');
		expect(secondsOf(second, deck)).toBe(5);
		const end = play(play(second, { do: 'elapsed' }, deck), { do: 'elapsed' }, deck);
		expect(end).toMatchObject({ at: 'd', plays: false });
		const held = play(second, { do: 'blank', colour: 'white' }, deck);
		expect(play(held, { do: 'elapsed' }, deck)).toBe(held);
		const away = play(second, { do: 'away' }, deck);
		expect(play(away, { do: 'elapsed' }, deck)).toBe(away);
		const round = after([{ do: 'loop' }, { do: 'autoplay' }, { do: 'last' }, { do: 'elapsed' }]);
		expect(round).toMatchObject({ at: 'a', plays: true });
	});

	it('stands where the slide stood when that is deleted', () => {
		const left = deck.filter(({ id }) => id !== 'b');
		expect(play({ ...startPlay(deck), at: 'b' }, { do: 'edited', before: deck }, left).at).toBe('c');
		expect(play({ ...startPlay(deck), at: 'b' }, { do: 'edited', before: deck }, []).at).toBeNull();
		expect(play({ ...startPlay(deck), at: 'd' }, { do: 'edited', before: deck }, left).at).toBe('d');
	});

	it('knows no slide beside where none is shown', () => {
		expect(beside(startPlay([]), [], 1)).toBeNull();
		const all = deck.map((slide) => ({ ...slide, hidden: true }));
		expect(beside({ ...startPlay(all), loops: true }, all, 1)).toBeNull();
		expect(startPlay(all).at).toBe('a');
	});
});
