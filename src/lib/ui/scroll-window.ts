/**
 * Rows of one height behind a scrollbar. Browsers cap how tall an element can be, so that a list of many rows is
 * drawn in a shorter area: near both ends a pixel of the area is a pixel of the list, between them it is several.
 * Wheels, fingers and keys still move the list by the pixels they ask for; only the scrollbar moves it in leaps.
 */
export interface Extent {
	readonly rows: number;
	/** Pixels, as `view`, the height of what is seen. */
	readonly rowHeight: number;
	readonly view: number;
}

/** Where a list stands: pixels of it above the view, and the `scrollTop` of the area at that moment. */
export interface Place {
	readonly top: number;
	readonly scrolled: number;
}

/** Chromium stops at 33,554,428 pixels of the device and Firefox at about half: enough for a scale of three. */
export const tallest = 5_000_000;
/** Pixels at each end of a shortened area that stand for as many pixels of the list. */
const endZone = 100_000;
/** Rows drawn before and after those in view. */
const spare = 8;
/** A view that nothing bounds would draw every row. */
const highestView = 8_000;

const clamp = (value: number, most: number) => Math.max(0, Math.min(value, most));
const heightOf = ({ rows, rowHeight }: Extent) => rows * rowHeight;
const lastTop = (extent: Extent) => Math.max(0, heightOf(extent) - extent.view);

/** Pixels of the area to scroll. */
export function areaHeight(extent: Extent): number {
	return Math.min(heightOf(extent), tallest);
}

const lastScrolled = (extent: Extent) => Math.max(0, areaHeight(extent) - extent.view);
const isShortened = (extent: Extent) => heightOf(extent) > tallest;

/** The place with so many pixels of the list above the view, or as near as there are. */
export function placeAt(extent: Extent, top: number): Place {
	const within = clamp(top, lastTop(extent));
	return { top: within, scrolled: isShortened(extent) ? bend(within, extent, 'shorten') : within };
}

/** The place that a `scrollTop` the browser reports leads to; where its `scrolled` is another, it is to be set. */
export function placeScrolled(extent: Extent, from: Place, scrollTop: number): Place {
	const scrolled = clamp(scrollTop, lastScrolled(extent));
	if (!isShortened(extent)) return { top: scrolled, scrolled };
	const by = scrolled - from.scrolled;
	if (Math.abs(by) > longestStep(extent)) return { top: bend(scrolled, extent, 'stretch'), scrolled };
	const top = clamp(from.top + by, lastTop(extent));
	const settled = placeAt(extent, top);
	const slack = isInEndZone(extent, top) ? 1 : endZone / 2;
	return Math.abs(settled.scrolled - scrolled) > slack ? settled : { top, scrolled };
}

/** What moves the scrollbar by less than a quarter of a pixel is no pull at it. */
const longestStep = (extent: Extent) => Math.max(extent.view, tallest / Math.max(1, extent.view) / 4);

const isInEndZone = (extent: Extent, top: number) => Math.min(top, lastTop(extent) - top) < endZone;

/** From pixels of the list to those of the shortened area, or back. */
function bend(at: number, extent: Extent, way: 'shorten' | 'stretch'): number {
	const [long, short] = [lastTop(extent), lastScrolled(extent)];
	const [from, to] = way === 'shorten' ? [long, short] : [short, long];
	if (at <= endZone) return at;
	if (at >= from - endZone) return to - (from - at);
	return endZone + ((at - endZone) * (to - 2 * endZone)) / (from - 2 * endZone);
}

/** Pixels from the top of the area to a row's, as it stands at a place. */
export function rowOffset(extent: Extent, place: Place, row: number): number {
	const offset = row * extent.rowHeight - place.top + place.scrolled;
	return isShortened(extent) ? clamp(offset, tallest - extent.rowHeight) : row * extent.rowHeight;
}

/** The rows in view at a place and some around them: from the first to before the last. */
export function rowsAround(extent: Extent, place: Place): { from: number; to: number } {
	const { rows, rowHeight, view } = extent;
	const top = clamp(place.top, lastTop(extent));
	return {
		from: Math.max(0, Math.floor(top / rowHeight) - spare),
		to: Math.min(rows, Math.ceil((top + Math.min(view, highestView)) / rowHeight) + spare)
	};
}

/** The nearest place at which a row is wholly in view. */
export function placeShowing(extent: Extent, from: Place, row: number): Place {
	const [start, end] = [row * extent.rowHeight, (row + 1) * extent.rowHeight];
	if (from.top > start) return placeAt(extent, start);
	if (from.top + extent.view < end) return placeAt(extent, end - extent.view);
	return from;
}
