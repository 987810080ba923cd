import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	fromUnit,
	gridCells,
	toUnit,
	unitPixels,
	anchorWeights,
	type Frame,
	type GridCells
} from '$lib/picture';
import type { EventTable } from '$lib/table';
import { aDossier } from '../../fixtures/a-dossier';
import { aStore } from '../../fixtures/a-store';

type Point = readonly [x: number, y: number];

/** Spots on the unit square; a movement's may stand some way past its east or west side. */
const between = (min: number, max: number) =>
	// Doubles as such are nearly all next to 0.
	fc.integer({ min: min * 2 ** 20, max: max * 2 ** 20 }).map((n) => n / 2 ** 20 + 1e-8);
const anyPoint: fc.Arbitrary<Point> = fc.tuple(
	fc.oneof(between(-0.25, 1.25), between(0.5, 0.515625), fc.constantFrom(0, 1, 0.5, -1e-17)),
	fc.oneof(between(0.015625, 0.984375), between(0.40625, 0.421875))
);
const anyPoints = fc.array(anyPoint, { minLength: 1, maxLength: 60 });
const anyZoom = fc.integer({ min: 0, max: 18 }).map((half) => half / 2);
/** CSS pixels. */
const anyScreen = fc.record({
	width: fc.integer({ min: 300, max: 3840 }),
	height: fc.integer({ min: 300, max: 2160 })
});
type Screen = { width: number; height: number };

const tableOf = (points: readonly Point[]) =>
	({
		anchorX: Float64Array.from(points, ([x]) => x),
		anchorY: Float64Array.from(points, ([, y]) => y)
	}) as EventTable;

/** The frame of a screen around a point; west of -180 or east of 180 where it reaches over the date line. */
function frameAt([x, y]: Point, { width, height }: Screen, zoom: number): Frame {
	const [w, h] = [width / unitPixels(zoom) / 2, height / unitPixels(zoom) / 2];
	const [west, north] = fromUnit([x - w, y - h]);
	const [east, south] = fromUnit([x + w, y + h]);
	return [west, south, east, north];
}

function cellsOf(points: readonly Point[], frame: Frame, zoom: number): GridCells {
	const weights = Float64Array.from(points, (_, i) => 1 + (i % 3));
	return gridCells(tableOf(points), weights, frame, zoom);
}

/** Where a cell's mark stands, by the cell's key. */
const marksOf = ({ keys, x, y }: GridCells) =>
	new Map(Array.from(keys, (key, cell) => [key, [x[cell]!, y[cell]!] as const]));

test('on a globe what lies behind the horizon is not in the frame', () => {
	const points = [0, 60, 120, 180].map((lng): Point => [...toUnit([lng, 10])]);
	const horizon = { at: [0, 0], degrees: 75 } as const;
	const { inFrame } = gridCells(
		tableOf(points),
		new Float64Array(4).fill(1),
		[-180, -85, 180, 85],
		1,
		horizon
	);
	expect([...inFrame]).toEqual([1, 1, 0, 0]);
});

test('panning moves no mark: a cell that is in two frames of one size has the same spots in both', () => {
	const share = fc.integer({ min: -800, max: 800 }).map((n) => n / 1000);
	const pixels = fc.integer({ min: -30, max: 30 });
	// Two spots a few pixels apart, somewhere about the frame: the edge of what is drawn falls between some.
	const pairs = fc.array(fc.tuple(share, share, pixels, pixels), { minLength: 1, maxLength: 40 });
	fc.assert(
		fc.property(pairs, anyPoint, anyScreen, anyZoom, share, share, (pairs, centre, screen, zoom, dx, dy) => {
			const pixel = 1 / unitPixels(zoom);
			const [width, height] = [screen.width * pixel, screen.height * pixel];
			// Beyond the poles a frame of degrees has no size.
			const clear = (y: number) => Math.min(0.99 - height / 2, Math.max(0.01 + height / 2, y));
			const at: Point = [centre[0], clear(centre[1])];
			const points = pairs.flatMap(([x, y, right, down]): Point[] => {
				const one: Point = [at[0] + x * width, clear(at[1] + y * height)];
				return [one, [one[0] + right * pixel, clear(one[1] + down * pixel)]];
			});
			const one = cellsOf(points, frameAt(at, screen, zoom), zoom);
			const moved: Point = [at[0] + dx * width, clear(at[1] + dy * height)];
			const other = cellsOf(points, frameAt(moved, screen, zoom), zoom);
			expect(other.level).toBe(one.level);
			const [marks, others] = [marksOf(one), marksOf(other)];
			for (const [key, mark] of marks) if (others.has(key)) expect(others.get(key)).toEqual(mark);
			points.forEach((_, anchor) => {
				const [a, b] = [one.cellOf[anchor]!, other.cellOf[anchor]!];
				if (a >= 0 && b >= 0) expect(other.keys[b]).toBe(one.keys[a]);
			});
		}),
		{ seed: 41, numRuns: 200 }
	);
});

test('the cells of a finer level lie within those of a coarser one', () => {
	fc.assert(
		fc.property(anyPoints, anyPoint, anyScreen, anyZoom, anyZoom, (points, centre, screen, a, b) => {
			const [zoom, closer] = [Math.min(a, b), Math.max(a, b)];
			const coarse = cellsOf(points, frameAt(centre, screen, zoom), zoom);
			const fine = cellsOf(points, frameAt(centre, screen, closer), closer);
			expect(fine.level).toBeGreaterThanOrEqual(coarse.level);
			const quarters = 2 ** (fine.level - coarse.level);
			points.forEach((_, anchor) => {
				const [outer, inner] = [coarse.cellOf[anchor]!, fine.cellOf[anchor]!];
				if (outer < 0 || inner < 0) return;
				const [row, column] = placeOf(fine, inner);
				expect(placeOf(coarse, outer)).toEqual([Math.floor(row / quarters), Math.floor(column / quarters)]);
			});
		}),
		{ seed: 42, numRuns: 200 }
	);
});

/** The row and the column of a cell in its level, which is numbered behind all coarser ones. */
function placeOf({ level, keys }: GridCells, cell: number): [number, number] {
	const coarser = Array.from({ length: level }, (_, above) => 4 ** above).reduce((sum, one) => sum + one, 0);
	const number = keys[cell]! - coarser;
	return [Math.floor(number / 2 ** level), number % 2 ** level];
}

test('a mark stands where the middle of its events is, but no nearer to its cell’s side than a third or so', () => {
	fc.assert(
		fc.property(anyPoints, anyPoint, anyScreen, anyZoom, (points, centre, screen, zoom) => {
			const cells = cellsOf(points, frameAt(centre, screen, zoom), zoom);
			const side = 2 ** cells.level;
			for (let cell = 0; cell < cells.keys.length; cell++) {
				const [row, column] = placeOf(cells, cell);
				const here = points.flatMap((point, anchor) =>
					cells.cellOf[anchor] === cell ? [{ point, anchor }] : []
				);
				const weight = here.reduce((sum, { anchor }) => sum + 1 + (anchor % 3), 0);
				const middle = (axis: 0 | 1) =>
					here.reduce((sum, { point, anchor }) => {
						const at = point[axis] - (axis === 0 ? Math.floor(point[axis]) : 0);
						return sum + (at < 1 ? at : 0) * (1 + (anchor % 3));
					}, 0) / weight;
				const near = (at: number, first: number) => Math.max(first + 0.3, Math.min(first + 0.7, at * side));
				expect(cells.x[cell]! * side).toBeCloseTo(near(middle(0), column), 6);
				expect(cells.y[cell]! * side).toBeCloseTo(near(middle(1), row), 6);
			}
		}),
		{ seed: 43, numRuns: 200 }
	);
});

test('a view has at most about 2,000 cells, each 40 to 80 pixels wide where there is room', () => {
	const everywhere = Array.from({ length: 160 * 160 }, (_, i): Point => [
		((i % 160) + 0.5) / 160,
		(Math.floor(i / 160) + 0.5) / 160
	]);
	fc.assert(
		fc.property(
			anyScreen,
			fc.integer({ min: 0, max: 6 }).map((half) => half / 2),
			(screen, zoom) => {
				const cells = cellsOf(everywhere, frameAt([0.5, 0.5], screen, zoom), zoom);
				expect(cells.keys.length).toBeGreaterThan(0);
				expect(cells.keys.length).toBeLessThanOrEqual(2200);
				const pixels = unitPixels(zoom) / 2 ** cells.level;
				expect(pixels).toBeGreaterThanOrEqual(40);
				const inView = (screen.width * screen.height * 1.4 ** 2) / 40 ** 2;
				if (inView < 2000) expect(pixels).toBeLessThanOrEqual(80);
			}
		),
		{ seed: 44, numRuns: 30 }
	);
});

describe('at the date line', () => {
	const points = [
		[179, 0],
		[-179, 0],
		[0, 0]
	].map(([lng, lat]) => toUnit([lng!, lat!]));

	test.each<[string, Frame]>([
		['east of 180', [170, -10, 190, 10]],
		['west of -180', [-190, -10, -170, 10]],
		['a world away', [530, -10, 550, 10]]
	])('a frame that reaches %s holds what lies on both sides', (_, frame) => {
		const cells = cellsOf(points, frame, 4);
		expect([...cells.inFrame]).toEqual([1, 1, 0]);
		expect([cells.cellOf[0]! >= 0, cells.cellOf[1]! >= 0, cells.cellOf[2]]).toEqual([true, true, -1]);
	});

	test('a spot just past it counts as what it is on the other side', () => {
		const past = cellsOf([toUnit([184, 0])], [170, -10, 190, 10], 6);
		const there = cellsOf([toUnit([-176, 0])], [-190, -10, -170, 10], 6);
		expect(past.keys).toEqual(there.keys);
		expect(past.x[0]).toBeCloseTo(there.x[0]!, 9);
	});
});

test('what is in the frame is what a copy of the world has in it', () => {
	fc.assert(
		fc.property(anyPoints, anyPoint, anyScreen, anyZoom, (points, centre, screen, zoom) => {
			const frame = frameAt(centre, screen, zoom);
			const { inFrame, cellOf } = cellsOf(points, frame, zoom);
			const [left, top] = toUnit([frame[0], frame[3]]);
			const [right, bottom] = toUnit([frame[2], frame[1]]);
			points.forEach(([x, y], anchor) => {
				const copies = [-2, -1, 0, 1, 2].map((turn) => x + turn);
				const isIn = copies.some((copy) => copy >= left && copy <= right) && y >= top && y <= bottom;
				expect(inFrame[anchor]).toBe(Number(isIn));
				if (isIn) expect(cellOf[anchor]).toBeGreaterThanOrEqual(0);
			});
		}),
		{ seed: 45, numRuns: 200 }
	);
});

test('a spot weighs as many events as stand there, whatever passes', () => {
	const { table } = aStore(
		aDossier()
			.place('kabul', [69, 34])
			.place('beslan', [44, 43])
			.event('one', { place: 'kabul' })
			.event('two', { place: 'kabul', eventType: 'plot', by: 'is-k' })
			.event('three', { place: 'beslan' })
			.event('nowhere')
			.build()
	);
	const weights = anchorWeights(table);
	const byPlace = Array.from(weights, (weight, anchor) => [
		table.meta.places[table.anchorPlace[anchor]!],
		weight
	]);
	expect(Object.fromEntries(byPlace)).toEqual({ kabul: 2, beslan: 1 });
});
