import type { Day } from '$lib/base';
import { unitFor, type BinUnit, type Bins } from '$lib/filter';
import { binNumber, binsBetween, firstDayOf } from './bin-number';

/** Days from the first to the last, both included. */
export interface Days {
	readonly first: Day;
	readonly last: Day;
}

/**
 * The stretch of time on screen, in days: from the beginning of `from` to that of `after`. Zooming makes
 * parts of days.
 */
export interface View {
	readonly from: number;
	readonly after: number;
}

const mostBins = 150;
const mostChosenBins = 2000;
const fewestDays = 10;

/** Everything that is dated, in whole bins of the unit that suits it. */
export function wholeView({ first, last }: Days): View {
	const unit = unitFor(first, last, mostBins);
	const from = firstDayOf(binNumber(first, unit), unit);
	const after = firstDayOf(binNumber(last, unit) + 1, unit);
	const missing = Math.max(0, fewestDays - (after - from));
	return { from: from - Math.floor(missing / 2), after: after + Math.ceil(missing / 2) };
}

/**
 * The unit chosen, or where none is or it would make too many bins, the finest that makes no more than suit
 * the eye.
 */
export function unitOf(view: View, chosen: BinUnit | null): BinUnit {
	return chosen && isFewEnough(view, chosen) ? chosen : unitFor(...daysOf(view), mostBins);
}

/** Whether a unit can be chosen in a view. */
export function isFewEnough(view: View, unit: BinUnit): boolean {
	return binsBetween(...daysOf(view), unit) <= mostChosenBins;
}

/** The bins any part of which is in the view, to their own edges: a small move asks for nothing new. */
export function binsOf(view: View, unit: BinUnit): Bins {
	const [from, to] = daysOf(view).map((day) => binNumber(day, unit)) as [number, number];
	return { unit, from: firstDayOf(from, unit), to: firstDayOf(to + 1, unit) - 1 };
}

/** A view moved, and where it must be shortened, to lie within the whole. */
export function keptWithin({ from, after }: View, whole: View): View {
	const length = after - from;
	if (length >= whole.after - whole.from) return whole;
	// Each end is set and not reckoned, or a sum that is off by a hair would be a day more.
	if (from < whole.from) return { from: whole.from, after: whole.from + length };
	return after > whole.after ? { from: whole.after - length, after: whole.after } : { from, after };
}

/** A view made `factor` times as long, with the time at `about` staying where it is on screen. */
export function zoomed(view: View, whole: View, factor: number, about: number): View {
	const length = view.after - view.from;
	const next = Math.max(length * factor, Math.min(fewestDays, length));
	const from = about - ((about - view.from) / length) * next;
	return keptWithin({ from, after: from + next }, whole);
}

/** A view that shows a stretch of days and a little beside it. */
export function viewOf({ first, last }: Days, whole: View): View {
	const length = last + 1 - first;
	const beside = Math.max(length * 0.02, (fewestDays - length) / 2);
	return keptWithin({ from: first - beside, after: last + 1 + beside }, whole);
}

/** A view moved no further than it takes to show a time. */
export function movedToShow(view: View, whole: View, time: number): View {
	const length = view.after - view.from;
	if (time < view.from) return keptWithin({ from: time, after: time + length }, whole);
	return time > view.after ? keptWithin({ from: time - length, after: time }, whole) : view;
}

/** Where a time stands in a view of a width, unbounded; `timeAt` is the way back. */
export function xOf(time: number, view: View, width: number): number {
	return ((time - view.from) / (view.after - view.from)) * width;
}

export function timeAt(x: number, view: View, width: number): number {
	return view.from + (x / width) * (view.after - view.from);
}

function daysOf({ from, after }: View): [Day, Day] {
	return [Math.floor(from), Math.max(Math.floor(from), Math.ceil(after) - 1)];
}
