import type { Histogram } from '$lib/filter';
import { xOf, type View } from './view';

export interface Bars {
	/** The count of the tallest bin in view, which reaches to the top. */
	readonly top: number;
	/** SVG path data by stack, from the baseline up; y grows downwards from 0 to the height. */
	readonly paths: readonly string[];
}

/** A bin of one event beside one of thousands is still seen. */
const leastHeight = 1.5;

/** The bins in view as bars, each where its own edges are. */
export function stackBars(
	{ edges, counts, stacks }: Histogram,
	view: View,
	width: number,
	height: number
): Bars {
	const bins = edges.length - 1;
	const inView = (bin: number) => edges[bin + 1]! > view.from && edges[bin]! < view.after;
	const totals = new Float64Array(bins);
	for (let at = 0; at < counts.length; at++) totals[Math.floor(at / stacks)]! += counts[at]!;
	const top = totals.reduce((most, total, bin) => (inView(bin) ? Math.max(most, total) : most), 0);
	const paths = Array<string>(stacks).fill('');
	for (let bin = 0; bin < bins; bin++) {
		const total = totals[bin]!;
		if (total === 0 || !inView(bin)) continue;
		const left = xOf(edges[bin]!, view, width);
		const space = xOf(edges[bin + 1]!, view, width) - left;
		const start = `M${tenth(left)} `;
		const across = `h${tenth(Math.max(1, space >= 5 ? space - 1 : space))}V`;
		const perEvent = Math.max((total / top) * height, leastHeight) / total;
		let [below, bottom] = [0, height];
		for (let stack = 0; stack < stacks; stack++) {
			const count = counts[bin * stacks + stack]!;
			if (count === 0) continue;
			below += count;
			const up = tenth(height - below * perEvent);
			paths[stack] += `${start}${bottom}V${up}${across}${bottom}z`;
			bottom = up;
		}
	}
	return { top, paths };
}

const tenth = (value: number) => Math.round(value * 10) / 10;
