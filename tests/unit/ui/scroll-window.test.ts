import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	areaHeight,
	placeAt,
	placeScrolled,
	placeShowing,
	rowOffset,
	rowsAround,
	tallest,
	type Extent,
	type Place
} from '../../../src/lib/ui/scroll-window';

const extents = fc.record({
	rows: fc.oneof(fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 90_000, max: 5_000_000 })),
	rowHeight: fc.constantFrom(32, 51),
	view: fc.integer({ min: 100, max: 1_500 })
});
const long = extents.filter(({ rows, rowHeight }) => rows * rowHeight > tallest);
const million: Extent = { rows: 1_000_000, rowHeight: 51, view: 800 };

const most = (extent: Extent) => Math.max(0, extent.rows * extent.rowHeight - extent.view);
const mostScrolled = (extent: Extent) => Math.max(0, areaHeight(extent) - extent.view);
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A box that scrolls as a browser does: within its area, and where it is told to, to a whole pixel. */
class Box {
	place: Place;
	readonly extent: Extent;
	constructor(extent: Extent, top: number) {
		this.extent = extent;
		this.place = this.#set(placeAt(extent, top));
	}
	scrollTo(scrollTop: number) {
		const within = Math.max(0, Math.min(scrollTop, mostScrolled(this.extent)));
		const next = placeScrolled(this.extent, this.place, within);
		this.place = next.scrolled === within ? next : this.#set(next);
	}
	scrollBy(pixels: number) {
		this.scrollTo(this.place.scrolled + pixels);
	}
	rest() {
		this.place = this.#set(placeAt(this.extent, this.place.top));
	}
	#set(place: Place): Place {
		return { top: place.top, scrolled: Math.round(place.scrolled) };
	}
}

const isInView = ({ view, rowHeight }: Extent, { top }: Place, row: number) =>
	row * rowHeight >= top - 1 && (row + 1) * rowHeight <= top + view + 1;

describe('a scroll area', () => {
	test('is as high as its rows, up to what every browser can show', () => {
		expect(areaHeight({ rows: 47, rowHeight: 51, view: 800 })).toBe(47 * 51);
		expect(areaHeight(million)).toBe(tallest);
		// Browsers count pixels of the device: at three for one of the page it still has to fit into Firefox's half.
		expect(3 * tallest).toBeLessThan(33_554_428 / 2);
	});

	test('stands where it is told to, within its ends', () => {
		fc.assert(
			fc.property(extents, share, (extent, at) => {
				const place = placeAt(extent, at * most(extent));
				expect(place.top).toBe(at * most(extent));
				expect(place.scrolled).toBeGreaterThanOrEqual(0);
				expect(place.scrolled).toBeLessThanOrEqual(mostScrolled(extent));
			})
		);
		expect(placeAt(million, -5)).toEqual({ top: 0, scrolled: 0 });
		expect(placeAt(million, Infinity)).toEqual({ top: 51_000_000 - 800, scrolled: tallest - 800 });
	});

	test('can bring every row wholly into view, and draws it there', () => {
		fc.assert(
			fc.property(extents, share, share, (extent, from, to) => {
				const row = Math.min(extent.rows - 1, Math.floor(to * extent.rows));
				const place = placeShowing(extent, placeAt(extent, from * most(extent)), row);
				expect(isInView(extent, place, row)).toBe(true);
				const drawn = rowsAround(extent, place);
				expect(row).toBeGreaterThanOrEqual(drawn.from);
				expect(row).toBeLessThan(drawn.to);
				const inBox = rowOffset(extent, place, row) - place.scrolled;
				expect(inBox).toBeCloseTo(row * extent.rowHeight - place.top, 5);
			})
		);
	});

	test('does not move for a row that is in view', () => {
		const place = placeAt(million, 25_000_000);
		expect(placeShowing(million, place, Math.ceil(25_000_000 / 51))).toBe(place);
	});

	test('draws few rows, also in a view that nothing bounds', () => {
		fc.assert(
			fc.property(extents, share, (extent, at) => {
				const { from, to } = rowsAround(extent, placeAt(extent, at * most(extent)));
				expect(to - from).toBeLessThanOrEqual(extent.view / extent.rowHeight + 2 + 16);
			})
		);
		const { from, to } = rowsAround({ ...million, view: 51_000_000 }, { top: 0, scrolled: 0 });
		expect(to - from).toBeLessThan(200);
	});
});

describe('wheels and fingers', () => {
	const steps = fc.array(fc.integer({ min: -400, max: 400 }), { maxLength: 60 });

	test('move the list by the pixels they ask for, wherever it stands', () => {
		fc.assert(
			fc.property(extents, share, steps, fc.boolean(), (extent, at, moves, rests) => {
				const box = new Box(extent, Math.round(at * most(extent)));
				let top = box.place.top;
				for (const by of moves) {
					box.scrollBy(by);
					top = Math.max(0, Math.min(top + by, most(extent)));
					if (rests) box.rest();
					// The browser's own rounding of where the area stands is all that may be lost, at an end.
					expect(Math.abs(box.place.top - top)).toBeLessThanOrEqual(1);
					top = box.place.top;
				}
			})
		);
	});

	test('reach both ends from the middle without a rest', () => {
		for (const by of [-700, 700]) {
			const box = new Box({ ...million, rows: 200_000 }, 5_000_000);
			for (let i = 0; i < 10_000; i++) {
				const before = box.place.top;
				box.scrollBy(by);
				const left = by < 0 ? before : most(box.extent) - before;
				expect(Math.abs(box.place.top - before)).toBeCloseTo(Math.min(700, left), 0);
			}
			expect(box.place.top).toBeCloseTo(by < 0 ? 0 : most(box.extent), 0);
		}
	});

	test('do not have the area set under them, except once in a long way', () => {
		let sets = 0;
		let place = placeAt(million, 25_000_000);
		for (let i = 0; i < 1_000; i++) {
			const scrollTop = place.scrolled + 100;
			place = placeScrolled(million, place, scrollTop);
			if (place.scrolled !== scrollTop) sets += 1;
		}
		expect(place.top).toBe(25_100_000);
		expect(sets).toBeLessThanOrEqual(2);
	});
});

describe('the scrollbar', () => {
	/** Where a pull at the scrollbar from far away leads. */
	const pulled = (extent: Extent, to: number) => {
		const box = new Box(extent, to < mostScrolled(extent) / 2 ? most(extent) : 0);
		box.scrollTo(to);
		return box.place;
	};

	test('leads to both ends, and further down the further down it is pulled', () => {
		fc.assert(
			fc.property(long, share, share, (extent, a, b) => {
				const [high, low] = [Math.min(a, b), Math.max(a, b)].map(
					(at) => pulled(extent, at * mostScrolled(extent)).top
				);
				expect(high).toBeLessThanOrEqual(low!);
				expect(pulled(extent, 0).top).toBe(0);
				expect(pulled(extent, mostScrolled(extent)).top).toBe(most(extent));
			})
		);
	});

	test('stands where a pull to the same rows would leave it', () => {
		fc.assert(
			fc.property(long, share, (extent, at) => {
				const { top, scrolled } = pulled(extent, at * mostScrolled(extent));
				expect(placeAt(extent, top).scrolled).toBeCloseTo(scrolled, 3);
			})
		);
	});
});

test('a row that is kept though it is far away stays within the area and out of view', () => {
	fc.assert(
		fc.property(long, share, share, (extent, at, where) => {
			const place = placeAt(extent, at * most(extent));
			const row = Math.min(extent.rows - 1, Math.floor(where * extent.rows));
			const offset = rowOffset(extent, place, row);
			expect(offset).toBeGreaterThanOrEqual(0);
			expect(offset).toBeLessThanOrEqual(tallest - extent.rowHeight);
			const { from, to } = rowsAround(extent, place);
			const isDrawnInView =
				offset + extent.rowHeight > place.scrolled && offset < place.scrolled + extent.view;
			if (row < from || row >= to) expect(isDrawnInView).toBe(false);
		})
	);
});
