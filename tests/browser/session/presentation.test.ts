import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newSlide } from '../../../src/lib/briefing';
import { Presentation } from '../../../src/lib/session';

const deck = ['one', 'two', 'three'].reduce<ReturnType<typeof newSlide>[]>(
	(slides, id) => [
		...slides,
		newSlide(
			{ id, view: '', size: [800, 600] },
			slides.map(({ id: taken }) => taken)
		)
	],
	[]
);
const ids = deck.map(({ id }) => id);
const open: Presentation[] = [];

function windowOf(role: 'room' | 'speaker', name = 'try') {
	const presentation = new Presentation(role, name, deck, null);
	open.push(presentation);
	return presentation;
}

beforeEach(() => sessionStorage.clear());
afterEach(() => open.splice(0).forEach((one) => one.close()));

test('either of two windows drives, and both stand at the same slide', async () => {
	const [room, speaker] = [windowOf('room'), windowOf('speaker')];
	await vi.waitFor(() => expect([room.hasOther, speaker.hasOther]).toEqual([true, true]));
	room.do({ do: 'next' });
	await vi.waitFor(() => expect(speaker.slide?.id).toBe(ids[1]));
	speaker.do({ do: 'blank', colour: 'black' });
	await vi.waitFor(() => expect(room.state.blank).toBe('black'));
	speaker.do({ do: 'jump', to: ids[2]! });
	await vi.waitFor(() => expect(room.slide?.id).toBe(ids[2]));
	expect(room.state.blank).toBeNull();
});

test('a window that is closed and opened again comes to where the other is, clock and all', async () => {
	const room = windowOf('room');
	const first = windowOf('speaker');
	first.do({ do: 'last' });
	first.restartClock();
	await vi.waitFor(() => expect(room.slide?.id).toBe(ids[2]));
	first.close();
	await vi.waitFor(() => expect(room.hasOther).toBe(false));
	room.do({ do: 'previous' });
	sessionStorage.clear();
	const again = windowOf('speaker');
	await vi.waitFor(() => expect(again.slide?.id).toBe(ids[1]));
	expect(again.began).toBe(room.began);
	expect(again.since).toBe(room.since);
});

test('loaded anew and alone it stands where it stood; asked for another slide it goes there', () => {
	windowOf('room', 'alone').do({ do: 'next' });
	expect(windowOf('room', 'another').slide?.id).toBe(ids[1]);
	const asked = new Presentation('room', 'asked', deck, ids[2]!);
	open.push(asked);
	expect(asked.slide?.id).toBe(ids[2]);
});

test('what a laser points at is seen in the other window', async () => {
	const [room, speaker] = [windowOf('room'), windowOf('speaker')];
	speaker.point([0.25, 0.5]);
	await vi.waitFor(() => expect(room.pointer).toEqual([0.25, 0.5]));
	speaker.point(null);
	await vi.waitFor(() => expect(room.pointer).toBeNull());
});

test('a slide that is deleted while it is shown gives way to its neighbour', () => {
	const room = windowOf('room', 'edited');
	room.do({ do: 'last' });
	room.setDeck(deck.slice(0, 2));
	expect(room.slide?.id).toBe(ids[1]);
});

test('the room’s window steps on when a slide has stood its time', async () => {
	const quick = deck.map((slide) => ({ ...slide, seconds: 1 }));
	const room = new Presentation('room', 'kiosk', quick, null);
	open.push(room);
	room.do({ do: 'loop' });
	room.do({ do: 'autoplay' });
	await vi.waitFor(() => expect(room.slide?.id).toBe(ids[1]), { timeout: 5000 });
});
