import { legendParts, nestedItems, type GlyphSpec, type LegendItem } from '$lib/picture';

/** Anything drawn around a middle: a mark, a patch of a region's tint, or a circle that only says a size. */
export type LegendShape = { readonly x: number; readonly y: number } & (
	{ readonly glyph: GlyphSpec } | { readonly tint: number | null } | { readonly radius: number }
);
export interface LegendWord {
	readonly text: string;
	/** Where it begins, and the middle of its line. */
	readonly x: number;
	readonly y: number;
	readonly isHeading: boolean;
}

/** A legend as shapes, words and lines from sizes to their words; CSS pixels from its corner. */
export interface LaidLegend {
	readonly shapes: readonly LegendShape[];
	readonly words: readonly LegendWord[];
	readonly leaders: readonly (readonly [x: number, y: number])[][];
	readonly height: number;
}

/** @param isHeading whether it is set bold */
export type WidthOf = (text: string, isHeading: boolean) => number;

export const textSize = 12;
export const patch = { width: 22, height: 13 };
const gap = 6;
const between = 14;
const betweenParts = 26;
const leastRow = 20;
const line = 15;
const halo = { crisp: 1, soft: 7, area: 5 } as const;

/** Something set as one: drawn around the middle of its row, from its left edge on. */
interface Block {
	readonly width: number;
	readonly height: number;
	readonly startsPart: boolean;
	readonly draw: (x: number, middle: number) => void;
}

/** Sets a legend in rows of a width, each as tall as what is tallest in it. */
export function layLegend(items: readonly LegendItem[], width: number, widthOf: WidthOf): LaidLegend {
	const shapes: LegendShape[] = [];
	const words: LegendWord[] = [];
	const leaders: (readonly [number, number])[][] = [];
	const blocks = legendParts(items).flatMap(({ heading, items }) => {
		const sizes = nestedItems(items);
		const others = items.filter((item) => !sizes.includes(item));
		const all = [...(sizes.length > 0 ? [sizeBlock(sizes)] : []), ...others.map(entryBlock)];
		return all.map((block, i) => (i === 0 ? headed(heading, block) : block));
	});

	let y = 0;
	for (const row of rowsOf(blocks, width)) {
		const height = Math.ceil(Math.max(leastRow, ...row.map((block) => block.height + 2)));
		let x = 0;
		row.forEach((block, i) => {
			if (i > 0) x += block.startsPart ? betweenParts : between;
			block.draw(x, y + height / 2);
			x += block.width;
		});
		y += height + 2;
	}
	return { shapes, words, leaders, height: y };

	function headed(heading: string, block: Block): Block {
		const room = widthOf(heading, true) + gap + 4;
		return {
			...block,
			width: room + block.width,
			startsPart: true,
			draw: (x, middle) => {
				words.push({ text: heading, x, y: middle, isHeading: true });
				block.draw(x + room, middle);
			}
		};
	}

	function entryBlock({ glyph, tint, text }: LegendItem): Block {
		const wide = glyph ? 2 * (glyph.radius + halo[glyph.edge]) : patch.width;
		return {
			width: wide + gap + widthOf(text, false),
			height: glyph ? wide : patch.height,
			startsPart: false,
			draw: (x, y) => {
				shapes.push({ x: x + wide / 2, y, ...(glyph ? { glyph } : { tint }) });
				words.push({ text, x: x + wide + gap, y, isHeading: false });
			}
		};
	}

	/** Circles in each other on one foot, each with a line to its figure. */
	function sizeBlock(sizes: readonly LegendItem[]): Block {
		const radii = sizes.map(({ glyph }) => glyph!.radius);
		const most = Math.max(...radii);
		const height = Math.max(2 * most, sizes.length * line);
		const figures = 2 * most + 14;
		return {
			width: figures + Math.max(...sizes.map(({ text }) => widthOf(text, false))),
			height,
			startsPart: false,
			draw: (x, middle) => {
				const foot = middle + most;
				sizes.forEach(({ text }, i) => {
					const radius = radii[i]!;
					const at = middle - height / 2 + (i + 0.5) * (height / sizes.length);
					shapes.push({ x: x + most, y: foot - radius, radius });
					const top = foot - 2 * radius;
					leaders.push([[x + most, top], [x + 2 * most + 4, at], [x + 2 * most + 10, at]]); // prettier-ignore
					words.push({ text, x: x + figures, y: at, isHeading: false });
				});
			}
		};
	}
}

function rowsOf(blocks: readonly Block[], width: number): Block[][] {
	const rows: Block[][] = [];
	let room = 0;
	for (const block of blocks) {
		const needs = (block.startsPart ? betweenParts : between) + block.width;
		if (rows.length > 0 && needs <= room) rows.at(-1)!.push(block);
		else {
			rows.push([block]);
			room = width - block.width;
			continue;
		}
		room -= needs;
	}
	return rows;
}
