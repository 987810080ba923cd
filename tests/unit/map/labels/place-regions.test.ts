import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RegionShade } from '$lib/picture';
import type { Box, LabelRoom } from '../../../../src/lib/map/labels/label-room';
import { placeRegions, type RegionToLabel } from '../../../../src/lib/map/labels/place-regions';

const room: LabelRoom = { width: 600, height: 400, discs: [], covered: [], lines: [] };
const aRegion = (key: string, x: number, y: number, events = 1): RegionToLabel => ({
	shade: {
		...{ key, name: `Oblast ${key}`, label: [0, 0], detail: `${events} events, 12 killed`, events },
		...{ class: 0, selected: false, countries: [], shape: null }
	} satisfies RegionShade,
	x,
	y
});
const meet = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

test('wherever regions and marks are, no name is cut, under a tool, on a mark or on another name', () => {
	const spot = fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 400 }));
	const tools: Box = [550, 0, 600, 200];
	fc.assert(
		fc.property(
			fc.array(spot, { minLength: 1, maxLength: 20 }),
			fc.array(spot, { maxLength: 10 }),
			(spots, marks) => {
				const names: Box[] = [[100, 100, 220, 130]];
				const discs = marks.map(([x, y]) => ({ x, y, r: 12 }));
				const regions = spots.map(([x, y], i) => aRegion(`${i}`, x, y, i));
				const placed = placeRegions(regions, names, { ...room, discs, covered: [tools] });
				for (const [i, { box }] of placed.entries()) {
					const [left, top, right, bottom] = box;
					expect([left >= 0, top >= 0, right <= 600, bottom <= 400]).toEqual([true, true, true, true]);
					const others = [tools, ...names, ...placed.slice(0, i).map((one) => one.box)];
					expect(others.some((other) => meet(box, other))).toBe(false);
					const onMark = discs.some(
						({ x, y, r }) =>
							Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < r
					);
					expect(onMark).toBe(false);
				}
			}
		),
		{ seed: 7, numRuns: 100 }
	);
});

test('a region is named on its spot, below a mark there, and along the edge where its spot is at one', () => {
	const [open] = placeRegions([aRegion('A', 300, 200)], [], room);
	expect(open!.offset).toEqual([0, 0]);
	const discs = [{ x: 300, y: 200, r: 10 }];
	const [marked] = placeRegions([aRegion('A', 300, 200)], [], { ...room, discs });
	expect(marked!.offset[0]).toBe(0);
	expect(marked!.offset[1]).toBeGreaterThan(20);
	const atEdge = { ...room, discs: [{ x: 12, y: 200, r: 10 }] };
	const [moved] = placeRegions([aRegion('Moscow', 12, 200)], [], atEdge);
	expect(moved!.box[0]).toBeGreaterThan(0);
	expect(moved!.name).toBe('Oblast Moscow');
});

test('a name that stands apart is led to from the edge of the mark on its spot', () => {
	const discs = [{ x: 300, y: 200, r: 10 }];
	const crowded: Box[] = [
		[150, 190, 285, 210],
		[315, 190, 450, 210]
	];
	const [near] = placeRegions([aRegion('A', 300, 200)], crowded, { ...room, discs });
	expect(near!.leader).toBeNull();
	const names: Box[] = [...crowded, [220, 212, 380, 236], [220, 164, 380, 188]];
	const [apart] = placeRegions([aRegion('A', 300, 200)], names, { ...room, discs });
	const [left, top, right, bottom] = apart!.box;
	const [x1, y1, x2, y2] = apart!.leader!;
	expect(Math.hypot(x1, y1)).toBeCloseTo(10);
	const toBox = Math.hypot(
		Math.max(left - 300 - x2, 0, 300 + x2 - right),
		Math.max(top - 200 - y2, 0, 200 + y2 - bottom)
	);
	expect(toBox).toBeCloseTo(2);
});

test('where there is no room for what it adds up to, it is named alone; the one with more events comes first', () => {
	const covered: Box[] = [
		[0, 0, 600, 188],
		[0, 212, 600, 400]
	];
	const placed = placeRegions([aRegion('A', 300, 200, 1), aRegion('B', 300, 200, 9)], [], {
		...room,
		covered,
		width: 330
	});
	expect(placed[0]).toMatchObject({ name: 'Oblast B', detail: '' });
});
