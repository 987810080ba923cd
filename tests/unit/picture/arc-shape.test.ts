import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arcShape } from '../../../src/lib/picture/arc-shape';
import { fromUnit, toUnit, zoomStep } from '../../../src/lib/picture/world-pixels';

const lng = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -75, max: 75, noNaN: true });

test('an arc is closed and never crosses the map the long way', () => {
	fc.assert(
		fc.property(lng, lat, lng, lat, fc.double({ min: 0, max: 10, noNaN: true }), (x1, y1, x2, y2, zoom) => {
			const { ring } = arcShape([x1, y1], [x2, y2], zoom);
			expect(ring[0]).toEqual(ring.at(-1));
			const steps = ring.slice(1).map((position, i) => Math.abs(position[0] - ring[i]![0]));
			expect(Math.max(...steps)).toBeLessThan(180);
		}),
		{ seed: 85 }
	);
});

test('it widens towards where it goes', () => {
	const { ring } = arcShape([38, 35], [69, 38], 4);
	const half = (ring.length - 1) / 2;
	const width = (i: number) =>
		Math.hypot(ring[i]![0] - ring.at(-2 - i)![0], ring[i]![1] - ring.at(-2 - i)![1]);
	expect(width(half - 1)).toBeGreaterThan(width(0) * 3);
});

test('across the Pacific it goes by the date line', () => {
	const { middle } = arcShape([170, 0], [-170, 0], 2);
	expect(Math.abs(middle[0])).toBeGreaterThan(170);
});

test('world pixels and degrees are each other’s inverse', () => {
	fc.assert(
		fc.property(lng, lat, (x, y) => {
			const [x2, y2] = fromUnit(toUnit([x, y]));
			expect(x2).toBeCloseTo(x, 6);
			expect(y2).toBeCloseTo(y, 6);
		}),
		{ seed: 86 }
	);
	expect([3.2, 3.5, 3.99, 4].map(zoomStep)).toEqual([3, 3.5, 3.5, 4]);
});
