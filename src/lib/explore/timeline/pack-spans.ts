import type { DateSpan } from '$lib/filter';
import { xOf, type View } from './view';

export const laneCount = 4;
/** Pixels from one lane to the next, and of what is drawn of it. */
export const [lanePitch, laneHeight] = [3, 2.4];
const levels = 4;

/**
 * Spans as thin bars in a few lanes: SVG path data from the faintest to the strongest, by how many events
 * lie over a pixel. Long ones come first and each takes the emptiest lane, so that years stand beside years
 * and months beside months; where more overlap than there are lanes, a bar is stronger instead.
 */
export function packSpans(spans: readonly DateSpan[], view: View, width: number): readonly string[] {
	const columns = Math.max(1, Math.ceil(width));
	const lanes = Array.from({ length: laneCount }, () => new Float64Array(columns + 1));
	for (const span of [...spans].sort((a, b) => b.to - b.from - (a.to - a.from))) {
		const left = Math.round(xOf(span.from, view, width));
		const right = Math.round(xOf(span.to + 1, view, width));
		// A column stays empty behind it, so that neighbours stay two.
		const [from, to] = [Math.max(0, left), Math.min(columns, Math.max(right - 1, left + 2))];
		if (to <= from) continue;
		const held = lanes.map((lane) => heldIn(lane, from, to + 1));
		const lane = lanes[held.indexOf(Math.min(...held))]!;
		for (let x = from; x < to; x++) lane[x]! += span.count;
	}
	const most = Math.max(1, ...lanes.map((lane) => lane.reduce((a, b) => Math.max(a, b), 0)));
	const levelOf = (count: number) => Math.ceil((levels * Math.log1p(count)) / Math.log1p(most));
	const paths = Array<string>(levels).fill('');
	lanes.forEach((lane, row) => {
		let x = 0;
		while (x < columns) {
			const count = lane[x]!;
			let end = x + 1;
			while (end < columns && lane[end] === count) end++;
			if (count > 0)
				paths[levelOf(count) - 1] += `M${x} ${row * lanePitch}h${end - x}v${laneHeight}h${x - end}z`;
			x = end;
		}
	});
	return paths;
}

function heldIn(lane: Float64Array, from: number, after: number): number {
	let sum = 0;
	for (let x = from; x < after; x++) sum += lane[x]!;
	return sum;
}
