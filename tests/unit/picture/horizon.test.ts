import { expect, test } from 'vitest';
import { horizonOf, isSeen } from '../../../src/lib/picture/horizon';

const camera = { lng: 0, lat: 0, zoom: 1, bearing: 0, pitch: 0 };
/** MapLibre’s own, in degrees. */
const field = 36.87;

test('from three radii off, one sees to the angle whose cosine is a third', () => {
	const radius = 1024 / (2 * Math.PI);
	const height = 2 * radius * 2 * Math.tan((field / 2) * (Math.PI / 180));
	const horizon = horizonOf(camera, height, field);
	expect(horizon.at).toEqual([0, 0]);
	expect(horizon.degrees).toBeCloseTo((Math.acos(1 / 3) * 180) / Math.PI, 6);
	expect(isSeen(horizon, [70, 0])).toBe(true);
	expect(isSeen(horizon, [71, 0])).toBe(false);
	expect(isSeen(horizon, [430, 0])).toBe(true);
	expect(isSeen(horizon, [0, -71])).toBe(false);
});

test('over a pole what lies beyond it is seen, too', () => {
	const horizon = horizonOf({ ...camera, lat: 80, zoom: 0 }, 600, field);
	expect(isSeen(horizon, [180, 70])).toBe(true);
	expect(isSeen(horizon, [180, 0])).toBe(false);
});

test('a tilted camera stands back from the middle, and sees no farther than from there', () => {
	const tilted = horizonOf({ ...camera, pitch: 60, bearing: 90, zoom: 3 }, 700, field);
	expect(tilted.at[0]).toBeLessThan(-5);
	expect(tilted.at[1]).toBeCloseTo(0, 6);
	expect(isSeen(tilted, [0, 0])).toBe(true);
	expect(isSeen(tilted, [90, 0])).toBe(false);
});

test('the nearer the camera, the less of the globe', () => {
	const seen = [0, 2, 4, 8].map((zoom) => horizonOf({ ...camera, zoom }, 700, field).degrees);
	expect(seen).toEqual([...seen].sort((a, b) => b - a));
	expect(seen[0]).toBeLessThan(90);
});
