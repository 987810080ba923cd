import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from '../../../src/lib/map/labels/label-room';
import { placePopup } from '../../../src/lib/map/place-popup';

const wide = { width: 566, height: 436 };
const column: Box = [522, 12, 554, 177];
const phone = { width: 390, height: 275 };
const row: Box = [160, 8, 382, 54];

test.each([
	['a wide map', wide, column],
	['a phone', phone, row]
])('on %s the popup is never over the tools and never out of the map', (_name, room, tools) => {
	fc.assert(
		fc.property(
			fc.option(
				fc.record({
					x: fc.integer({ min: -20, max: room.width + 20 }),
					y: fc.integer({ min: -20, max: room.height + 20 })
				})
			),
			fc.integer({ min: 40, max: 900 }),
			(at, content) => {
				const once = placePopup({ at, reach: 14, room, controls: [tools], height: content });
				const high = Math.min(content, once.most);
				const { left, top, width } = once;
				const meets = left < tools[2] && tools[0] < left + width && top < tools[3] && tools[1] < top + high;
				expect(meets).toBe(false);
				expect([left >= 0, top >= 0, left + width <= room.width, top + high <= room.height]).toEqual([
					...[true, true, true, true]
				]);
			}
		),
		{ seed: 11 }
	);
});

test('it stands beside its mark, on the side with room', () => {
	const beside = (x: number) =>
		placePopup({ at: { x, y: 200 }, reach: 14, room: wide, controls: [column], height: 300 });
	expect(beside(60).left).toBe(60 + 14 + 10);
	expect(beside(480).left + beside(480).width).toBe(480 - 14 - 10);
});

test.each([
	['a laptop’s map', { width: 780, height: 640 }, 480],
	['a small map', { width: 500, height: 640 }, 220]
])('on %s it never covers its mark', (_name, room, least) => {
	const tools: Box = [room.width - 44, 12, room.width - 12, 177];
	fc.assert(
		fc.property(
			fc.integer({ min: 40, max: room.width - 60 }),
			fc.integer({ min: 20, max: room.height - 20 }),
			fc.integer({ min: 40, max: 900 }),
			(x, y, content) => {
				const placed = placePopup({ at: { x, y }, reach: 14, room, controls: [tools], height: content });
				const { left, top, width, most } = placed;
				const high = Math.min(content, most);
				const covers = left < x + 14 && x - 14 < left + width && top < y + 14 && y - 14 < top + high;
				expect(covers).toBe(false);
				expect(width).toBeGreaterThanOrEqual(280);
				expect(most).toBeGreaterThanOrEqual(least);
			}
		),
		{ seed: 3 }
	);
});
