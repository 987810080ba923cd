import type Pptx from 'pptxgenjs';
import type { Deck, DeckSlide, LegendEntry, Paragraph } from './deck';
import { dataUrl, paintSlide, type DeckPage } from './paint-slide';
import { themeColours, type HexOf } from './theme-colours';

/** Told of each step, with the share that is done. @throws an AbortError when it was stopped */
export interface Writing {
	readonly signal: AbortSignal;
	readonly step: (what: string, share: number) => void;
}

/** Inches: a wide slide, the map across it, a strip for the legend and a foot. */
const page = { width: 13.333, height: 7.5 };
const map = { x: 0, y: 0, w: page.width, h: 6.3 };
const strip = { y: 6.34, h: 0.44 };
const foot = { y: 6.82, h: 0.6 };
const fonts = { title: 'Georgia', text: 'Calibri' };

/** The briefing as a PowerPoint file, made here: pictures of maps, and all words, legends and figures editable. */
export async function writePptx(
	deck: Pick<Deck, 'title'>,
	pages: readonly DeckPage[],
	{ signal, step }: Writing
): Promise<Blob> {
	const { default: Presentation } = await import('pptxgenjs');
	const file = new Presentation();
	file.defineLayout({ name: 'WIDE', width: page.width, height: page.height });
	file.layout = 'WIDE';
	file.title = deck.title;
	file.author = file.company = 'Dateline';
	file.defineSlideMaster({
		title: 'SLIDE',
		objects: [
			{ placeholder: { options: { name: 'title', type: 'title', x: 0.4, y: 0.3, w: 4.6, h: 1.1 }, text: '' } }
		]
	});
	for (const [i, one] of pages.entries()) {
		step(`Slide ${i + 1} of ${pages.length}`, i / pages.length);
		signal.throwIfAborted();
		const { canvas } = await paintSlide(one, map.w / map.h, 2, signal);
		signal.throwIfAborted();
		const { hexOf, close } = themeColours(one.slide.theme);
		try {
			const slide = file.addSlide({ masterName: 'SLIDE' });
			writeSlide(slide, one.slide, dataUrl(canvas, 'image/png'), hexOf, pages.length);
		} finally {
			close();
		}
	}
	step('The file is packed', 1);
	const blob = (await file.write({ outputType: 'blob', compression: true })) as Blob;
	signal.throwIfAborted();
	return blob;
}

function writeSlide(
	slide: Pptx.Slide,
	{ title, isRtl, paragraphs, layout, figures, legend, source, notes, number, picture }: DeckSlide,
	image: string,
	hexOf: HexOf,
	of: number
): void {
	const ink = hexOf('var(--ink)');
	const soft = hexOf('var(--ink-2)');
	const surface = hexOf('var(--surface)');
	slide.background = { color: surface };
	slide.addImage({ ...map, data: image, altText: `Map: ${title || source}` });

	const isBare = layout === 'map' && paragraphs.length === 0;
	const panel = panelOf(layout);
	const inner = { x: panel.x + 0.18, w: panel.w - 0.36 };
	const lines = paragraphs.reduce((sum, one) => sum + linesOf(one, inner.w), 0);
	const size = lines > 13 ? 12 : lines > 9 ? 14 : 16;
	const titleHeight = Math.min(1.5, 0.28 + 0.36 * Math.ceil((title.length * 0.155) / inner.w));
	const textHeight = isBare
		? 0
		: Math.min(panel.h - titleHeight - 0.5, 0.15 + (lines * size * 1.35 + paragraphs.length * 5) / 72);
	const tableHeight = figures.length > 0 && layout !== 'map' ? 0.62 : 0;
	const pictured = picture && !picture.isGraphic && layout !== 'map' ? 1.5 : 0;
	const height = Math.min(panel.h, titleHeight + textHeight + tableHeight + pictured + 0.25);
	const top = layout === 'below' ? map.h - height - 0.2 : panel.y;
	slide.addShape('rect', {
		...{ x: panel.x, y: top, w: panel.w, h: height },
		fill: { color: surface },
		line: { color: hexOf('var(--line)'), width: 0.75 }
	});
	const set = { rtlMode: isRtl, align: isRtl ? ('right' as const) : ('left' as const) };
	slide.addText([{ text: title || ' ', options: { ...set, lang: isRtl ? 'ar-SA' : 'en-GB' } }], {
		...{ placeholder: 'title', ...inner, y: top + 0.08, h: titleHeight, margin: 0, valign: 'middle' },
		...{ color: ink, fontFace: fonts.title, fontSize: 22, bold: true, ...set, fit: 'shrink' }
	});
	let y = top + 0.08 + titleHeight;
	if (paragraphs.length > 0 && textHeight > 0) {
		slide.addText(paragraphs.flatMap(runsOf), {
			...{ ...inner, y, h: textHeight, margin: 0, valign: 'top', color: ink, fontFace: fonts.text },
			...{ fontSize: size, fit: 'shrink', objectName: 'Text' }
		});
		y += textHeight;
	}
	if (pictured) {
		const sizing = { type: 'contain' as const, w: inner.w, h: pictured - 0.1 };
		slide.addImage({ ...inner, y, h: pictured - 0.1, data: picture!.data, altText: picture!.alt, sizing });
	}
	if (tableHeight > 0) {
		const cell = { color: ink, fontFace: fonts.text, margin: 2, align: 'center' as const };
		slide.addTable(
			[
				figures.map(({ name }) => ({
					text: name === 'Attacks without a stated toll' ? 'Toll not stated' : name,
					options: { ...cell, color: soft, fontSize: 9 }
				})),
				figures.map(({ value }) => ({ text: value, options: { ...cell, fontSize: 12, bold: true } }))
			],
			{
				...{ ...inner, y: top + height - tableHeight - 0.06, rowH: 0.27 },
				colW: figures.map(() => inner.w / figures.length),
				border: { type: 'solid', color: hexOf('var(--line)'), pt: 0.75 },
				objectName: 'Figures'
			}
		);
	}
	writeLegend(slide, legend, hexOf);
	slide.addText(source, {
		...{ x: 0.3, ...foot, w: page.width - 1.5, margin: 0, valign: 'top', color: soft, fontFace: fonts.text },
		...{ fontSize: source.length > 420 ? 8 : 9, fit: 'shrink', objectName: 'Sources' }
	});
	slide.addText(`${number} / ${of}`, {
		...{ x: page.width - 1.1, ...foot, w: 0.8, margin: 0, valign: 'top', align: 'right', color: soft },
		...{ fontFace: fonts.text, fontSize: 10, objectName: 'Slide number' }
	});
	if (notes) slide.addNotes(notes);
}

function panelOf(layout: DeckSlide['layout']) {
	const side = { y: 0.2, w: 4.6, h: map.h - 0.4 };
	if (layout === 'right') return { ...side, x: page.width - side.w - 0.2 };
	if (layout === 'below') return { x: 0.2, y: 3, w: page.width - 0.4, h: 3.1 };
	return { ...side, x: 0.2 };
}

/** How many lines a paragraph takes at 16 points. */
function linesOf({ runs }: Paragraph, width: number): number {
	return runs
		.map((run) => run.text)
		.join('')
		.split('\n')
		.reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 0.108) / width)), 0);
}

/** Only the first run of a paragraph carries the bullet, and only the last ends it. */
function runsOf({ kind, runs, isRtl }: Paragraph): Pptx.TextProps[] {
	const bullet = { bullet: { bullet: true, number: { type: 'number' as const } }[kind as string] };
	const said = runs.length > 0 ? runs : [{ text: ' ', bold: false, italic: false }];
	return said.map(({ text, bold, italic }, i) => ({
		text,
		options: {
			...(i === 0 && bullet.bullet ? { bullet: bullet.bullet } : {}),
			...{ bold, italic, rtlMode: isRtl, align: isRtl ? 'right' : 'left', paraSpaceAfter: 5 },
			lang: isRtl ? 'ar-SA' : 'en-GB',
			breakLine: i === said.length - 1
		}
	}));
}

const shapes: { readonly [S in string]: Pptx.SHAPE_NAME } = {
	ring: 'donut',
	diamond: 'diamond',
	triangle: 'triangle',
	'open-triangle': 'triangle',
	arrow: 'rightArrow',
	square: 'rect',
	frame: 'frame',
	hatch: 'hexagon'
};

/** Entries in as many rows as they need, at most two. */
function writeLegend(slide: Pptx.Slide, legend: readonly LegendEntry[], hexOf: HexOf): void {
	let [x, row] = [0.3, 0];
	for (const { text, colour, shape } of legend) {
		const width = 0.34 + text.length * 0.068;
		if (x + width > page.width - 0.2) [x, row] = [0.3, row + 1];
		if (row > 1) return;
		const y = strip.y + row * 0.22;
		const isOpen = shape === 'open-triangle';
		const fill = hexOf(colour);
		slide.addShape(shape === null ? 'rect' : (shapes[shape] ?? 'ellipse'), {
			...{ x, y: y + 0.045, w: 0.13, h: 0.13 },
			...(isOpen ? {} : { fill: { color: fill } }),
			line: { color: fill, width: 1 },
			objectName: 'Legend mark'
		});
		slide.addText(text, {
			...{ x: x + 0.18, y, w: width - 0.16, h: 0.22, margin: 0, valign: 'middle', wrap: false },
			...{ color: hexOf('var(--ink-2)'), fontFace: fonts.text, fontSize: 9, objectName: 'Legend' }
		});
		x += width;
	}
}
