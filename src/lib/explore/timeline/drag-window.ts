import type { BinUnit } from '$lib/filter';
import { binNumber, firstDayOf } from './bin-number';
import { keptBins, windowOfBins } from './step-window';
import type { Days } from './view';

/** What was taken hold of: an end of the window, the whole of it, or the bars where there was none. */
export type Grip = 'start' | 'end' | 'whole' | 'bars';

/**
 * The window after a drag from one time to another (in days, with their parts), snapped to the edges of
 * bins and within `bounds`. An end never passes the other: at least one bin stays.
 *
 * @param origin the window when the drag began; for `bars` it does not matter
 */
export function dragWindow(
	grip: Grip,
	origin: Days,
	[down, now]: readonly [number, number],
	unit: BinUnit,
	bounds: Days
): Days {
	if (grip === 'bars') {
		const ends = [Math.min(down, now), Math.max(down, now)].map((time) => binNumber(Math.floor(time), unit));
		return windowOfBins(ends[0]!, ends[1]!, unit, bounds);
	}
	if (down === now) return origin;
	if (grip === 'start') {
		const bin = nearestEdge(origin.first + now - down, unit);
		const last = binNumber(origin.last, unit);
		const first = Math.min(Math.max(bin, binNumber(bounds.first, unit)), last);
		return { first: firstDayOf(first, unit), last: origin.last };
	}
	if (grip === 'end') {
		const bin = nearestEdge(origin.last + 1 + now - down, unit) - 1;
		const first = binNumber(origin.first, unit);
		const last = Math.max(Math.min(bin, binNumber(bounds.last, unit)), first);
		return { first: origin.first, last: firstDayOf(last + 1, unit) - 1 };
	}
	const by = nearestEdge(origin.first + now - down, unit) - nearestEdge(origin.first, unit);
	return keptBins(origin, by, unit, bounds);
}

/** The number of the bin that begins nearest to a time. */
function nearestEdge(time: number, unit: BinUnit): number {
	const bin = binNumber(Math.floor(time), unit);
	return time - firstDayOf(bin, unit) < firstDayOf(bin + 1, unit) - time ? bin : bin + 1;
}
