import type { DeckSlide, Paragraph } from './deck';

/** Inches: a wide slide, with the map across it. */
export const page = { width: 13.333, height: 7.5 };
export const map = { x: 0, y: 0, w: page.width, h: 6.3 };
/** Width by height of each map. */
export const mapShape = map.w / map.h;

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

/** Where the words of a slide stand, inches, and how large its text is, points. */
export interface Plan {
	readonly panel: Box;
	readonly title: Box;
	readonly text: Box;
	readonly size: number;
	readonly picture: Box;
	readonly table: Box;
}

/** Between the edge of the panel and its words. */
const inset = 0.2;

export function planOf({ title, paragraphs, layout, figures, picture }: DeckSlide): Plan {
	const { x, y, w, h: most } = panelOf(layout);
	const inner = { x: x + inset, w: w - 2 * inset };
	const titleHigh = 0.12 + 0.37 * Math.max(1, Math.ceil((title.length * 0.155) / inner.w));
	const tableHigh = figures.length > 0 && layout !== 'map' ? 0.6 : 0;
	const pictureHigh = picture && !picture.isGraphic && layout !== 'map' ? 1.5 : 0;
	const room = most - titleHigh - tableHigh - pictureHigh - 2 * inset;
	const textAt = (size: number) =>
		paragraphs.reduce((sum, one) => sum + (linesOf(one, inner.w, size) * size * 1.22 + paragraphGap) / 72, 0);
	const size = [18, 16, 14, 12, 11].find((one) => textAt(one) <= room) ?? 10;
	const textHigh = paragraphs.length > 0 && layout !== 'map' ? Math.min(room, textAt(size)) + 0.08 : 0;
	const high = titleHigh + textHigh + tableHigh + pictureHigh + 2 * inset;
	const top = layout === 'below' ? map.h - high - 0.2 : y;
	const stacked = [titleHigh, textHigh, pictureHigh, tableHigh].reduce<number[]>(
		(tops, part) => [...tops, tops.at(-1)! + part],
		[top + inset - 0.04]
	);
	const box = (at: number, h: number) => ({ ...inner, y: round(stacked[at]!), h: round(h) });
	return {
		panel: { x, y: top, w, h: high },
		title: box(0, titleHigh),
		text: box(1, textHigh),
		size,
		picture: box(2, pictureHigh - 0.1),
		table: { ...box(3, tableHigh), w: Math.min(inner.w, panelWidth - 2 * inset) }
	};
}

const round = (inches: number) => Math.round(inches * 100) / 100;

const panelWidth = 4.6;

function panelOf(layout: DeckSlide['layout']) {
	const side = { y: 0.2, w: panelWidth, h: map.h - 0.4 };
	if (layout === 'right') return { ...side, x: page.width - side.w - 0.2 };
	if (layout === 'below') return { x: 0.2, y: 3, w: page.width - 0.4, h: 3.1 };
	return { ...side, x: 0.2 };
}

/** Points. */
export const bulletIndent = 16;
/** Points below a paragraph. */
export const paragraphGap = 5;

/** How many lines a paragraph takes in a type of so many points. */
function linesOf({ runs, kind }: Paragraph, width: number, size: number): number {
	const own = width - (kind === 'bullet' || kind === 'number' ? bulletIndent / 72 : 0);
	return runs
		.map((run) => run.text)
		.join('')
		.split('\n')
		.reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * size * 0.0072) / own)), 0);
}
