import { glyphExtent } from './glyph-extent';
import type { LegendItem } from './legend-items';

export interface LaidItem extends LegendItem {
	/** Middle of the glyph or patch, and where its text begins; CSS pixels from the legend's corner. */
	readonly x: number;
	readonly y: number;
	readonly textX: number;
}
export interface LaidLegend {
	readonly items: readonly LaidItem[];
	readonly height: number;
}

export const textSize = 12;
const gap = 6;
const between = 16;
const leastRow = 20;

/** Sets a legend in rows of a width, each as tall as its tallest glyph. */
export function layLegend(
	items: readonly LegendItem[],
	width: number,
	widthOf: (text: string) => number
): LaidLegend {
	const laid: LaidItem[] = [];
	let [x, y] = [0, 0];
	let row: LegendItem[] = [];
	let starts: number[] = [];
	const close = () => {
		const height = Math.ceil(Math.max(leastRow, ...row.map((one) => glyphExtent(one) + 2)));
		row.forEach((one, i) => {
			const wide = glyphExtent(one);
			laid.push({ ...one, x: starts[i]! + wide / 2, y: y + height / 2, textX: starts[i]! + wide + gap });
		});
		y += height + 2;
		[row, starts, x] = [[], [], 0];
	};
	for (const one of items) {
		const needs = glyphExtent(one) + gap + widthOf(one.text);
		if (row.length > 0 && x + needs > width) close();
		row.push(one);
		starts.push(x);
		x += needs + between;
	}
	if (row.length > 0) close();
	return { items: laid, height: y };
}
