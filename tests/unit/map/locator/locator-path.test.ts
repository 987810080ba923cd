import { expect, test } from 'vitest';
import { locatorBoxes, locatorPath, locatorWidth } from '../../../../src/lib/map/locator/locator-path';

test('a frame is one box where it lies', () => {
	const [box, more] = locatorBoxes([0, 0, 45, 42]);
	expect(more).toBeUndefined();
	expect(box!.x).toBeCloseTo(64);
	expect(box!.width).toBeCloseTo(16);
	expect(box!.y + box!.height).toBeCloseTo((84 * locatorWidth) / 360);
});

test('a frame over the date line shows at both edges, in whatever copy of the world it lies', () => {
	for (const turn of [-360, 0, 360]) {
		const boxes = locatorBoxes([170 + turn, 0, 200 + turn, 20]);
		expect(boxes).toHaveLength(2);
		expect(Math.abs(boxes[0]!.x - boxes[1]!.x)).toBeCloseTo(locatorWidth);
	}
});

test('the smallest frame can still be seen', () => {
	const [box] = locatorBoxes([44.5, 43.1, 44.6, 43.2]);
	expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(5);
});

test('outlines too small to see are left out', () => {
	const square = (size: number) => ({
		type: 'Polygon' as const,
		coordinates: [
			[
				[10, 10],
				[10 + size, 10],
				[10 + size, 10 + size],
				[10, 10 + size],
				[10, 10]
			]
		]
	});
	expect(locatorPath([square(20)])).toMatch(/^M[\d. L]+Z$/);
	expect(locatorPath([square(0.2)])).toBe('');
});
