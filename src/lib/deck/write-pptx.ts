import type Pptx from 'pptxgenjs';
import type { DeckHead, DeckSlide, Paragraph } from './deck';
import { isRtl } from './is-rtl';
import { mendPptx } from './mend-pptx';
import { dataUrl, paintSlide, type DeckPage } from './paint-slide';
import { writeLegend } from './pptx-legend';
import { bulletIndent, map, mapShape, page, paragraphGap, planOf, type Box, type Plan } from './pptx-plan';
import { themeColours, type HexOf } from './theme-colours';

/** Told of each step, with the share that is done. @throws an AbortError when it was stopped */
export interface Writing {
	readonly signal: AbortSignal;
	readonly step: (what: string, share: number) => void;
}

/** Inches: the strip for the legend under the map, and the foot. */
const strip = { x: 0.3, y: 6.36, w: page.width - 0.6, h: 0.5 };
const foot = { y: 6.93, h: 0.48 };
/** Of the picture of a map, pixels. */
const mapWidth = 1920;
const mediaType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const fonts = { title: 'Georgia', text: 'Calibri' };

/** Inches, on the slide before the first. */
const titleBox = { x: 1, y: 2.1, w: page.width - 2, h: 1.5 };

/** The briefing as a PowerPoint file, made here: pictures of maps, and all words, legends and figures editable. */
export async function writePptx(
	head: DeckHead,
	pages: readonly DeckPage[],
	{ signal, step }: Writing
): Promise<Blob> {
	const { default: Presentation } = await import('pptxgenjs');
	const file = new Presentation();
	file.defineLayout({ name: 'WIDE', width: page.width, height: page.height });
	file.layout = 'WIDE';
	file.title = head.title;
	file.author = file.company = 'Dateline';
	/** The library takes a title's place from its layout, so each place is a layout. */
	const layouts = new Set<string>();
	const layoutFor = (box: Box) => {
		const title = `Title at ${Object.values(box).join(', ')}`;
		if (!layouts.has(title))
			file.defineSlideMaster({
				title,
				objects: [{ placeholder: { options: { name: 'title', type: 'title', ...box }, text: '' } }]
			});
		layouts.add(title);
		return title;
	};
	const { hexOf, close } = themeColours(pages[0]?.slide.theme ?? 'paper');
	writeTitle(file.addSlide({ masterName: layoutFor(titleBox) }), head, hexOf);
	close();
	for (const [i, one] of pages.entries()) {
		step(`Slide ${i + 1} of ${pages.length}`, i / pages.length);
		signal.throwIfAborted();
		const { canvas, width } = await paintSlide(one, mapShape, mapWidth, signal);
		signal.throwIfAborted();
		const { hexOf, close } = themeColours(one.slide.theme);
		try {
			const plan = planOf(one.slide);
			const slide = file.addSlide({ masterName: layoutFor(plan.title) });
			const made = { image: dataUrl(canvas, 'image/png'), hexOf, of: pages.length, plan };
			writeSlide(slide, one.slide, made, page.width / width);
		} finally {
			close();
		}
	}
	step('The file is packed', 1);
	const packed = mendPptx((await file.write({ outputType: 'uint8array' })) as Uint8Array);
	signal.throwIfAborted();
	return new Blob([packed], { type: mediaType });
}

function writeTitle(slide: Pptx.Slide, { title, about }: DeckHead, hexOf: HexOf): void {
	const { x, y, w, h } = titleBox;
	const rtlMode = isRtl(title);
	const set = { rtlMode, align: rtlMode ? ('right' as const) : ('left' as const) };
	slide.background = { color: hexOf('var(--surface)') };
	slide.addText([{ text: title, options: { ...set, lang: rtlMode ? 'ar-SA' : 'en-GB' } }], {
		...{ placeholder: 'title', ...titleBox, margin: 0, valign: 'bottom', color: hexOf('var(--ink)'), ...set },
		...{ fontFace: fonts.title, fontSize: 40, bold: true, fit: 'shrink' }
	});
	slide.addShape('line', {
		x,
		y: y + h + 0.2,
		w,
		h: 0,
		line: { color: hexOf('var(--line-strong)'), width: 1 }
	});
	slide.addText(
		about.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: paragraphGap } })),
		{
			...{ x, y: y + h + 0.4, w, h: 2.4, margin: 0, valign: 'top', color: hexOf('var(--ink-2)') },
			...{ fontFace: fonts.text, fontSize: 16, fit: 'shrink', objectName: 'About' }
		}
	);
}

function writeSlide(
	slide: Pptx.Slide,
	{ title, isRtl, paragraphs, figures, legend, source, notes, number, picture }: DeckSlide,
	{ image, hexOf, of, plan }: { image: string; hexOf: HexOf; of: number; plan: Plan },
	inchesPerPixel: number
): void {
	const ink = hexOf('var(--ink)');
	const soft = hexOf('var(--ink-2)');
	const surface = hexOf('var(--surface)');
	slide.background = { color: surface };
	slide.addImage({ ...map, data: image, altText: `Map: ${title || source}` });
	slide.addShape('rect', {
		...{ ...plan.panel, fill: { color: surface }, objectName: 'Panel' },
		line: { color: hexOf('var(--line)'), width: 0.75 }
	});
	const set = { rtlMode: isRtl, align: isRtl ? ('right' as const) : ('left' as const) };
	slide.addText([{ text: title || ' ', options: { ...set, lang: isRtl ? 'ar-SA' : 'en-GB' } }], {
		...{ placeholder: 'title', ...plan.title, margin: 0, valign: 'top', color: ink, ...set },
		...{ fontFace: fonts.title, fontSize: 22, bold: true, fit: 'shrink' }
	});
	if (plan.text.h > 0)
		slide.addText(paragraphs.flatMap(runsOf), {
			...{ ...plan.text, margin: 0, valign: 'top', color: ink, fontFace: fonts.text },
			...{ fontSize: plan.size, fit: 'shrink', objectName: 'Text' }
		});
	if (plan.picture.h > 0) {
		const sizing = { type: 'contain' as const, w: plan.picture.w, h: plan.picture.h };
		slide.addImage({ ...plan.picture, data: picture!.data, altText: picture!.alt, sizing });
	}
	if (plan.table.h > 0) {
		const cell = { color: ink, fontFace: fonts.text, margin: 0.02, align: 'center' as const };
		const wide = figures.map(({ name, value }) => 4 + Math.max(name.length, value.length * 1.3));
		const whole = wide.reduce((sum, one) => sum + one, 0);
		slide.addTable(
			[
				figures.map(({ name }) => ({ text: name, options: { ...cell, color: soft, fontSize: 11 } })),
				figures.map(({ value }) => ({ text: value, options: { ...cell, fontSize: 13, bold: true } }))
			],
			{
				...{ ...plan.table, rowH: plan.table.h / 2, colW: wide.map((one) => (plan.table.w * one) / whole) },
				border: { type: 'solid', color: hexOf('var(--line)'), pt: 0.75 },
				objectName: 'Figures'
			}
		);
	}
	writeLegend(slide, legend, strip, { fontFace: fonts.text, hexOf, inchesPerPixel });
	slide.addText(source, {
		...{ x: strip.x, ...foot, w: page.width - 1.5, margin: 0, valign: 'top', color: soft },
		...{ fontFace: fonts.text, fontSize: source.length > 460 ? 8 : 10, fit: 'shrink', objectName: 'Sources' }
	});
	slide.addText(`${number} / ${of}`, {
		...{ x: page.width - 1.1, ...foot, w: 0.8, margin: 0, valign: 'top', align: 'right', color: soft },
		...{ fontFace: fonts.text, fontSize: 10, objectName: 'Slide number' }
	});
	if (notes) slide.addNotes(notes);
}

/** Only the first run of a paragraph carries the bullet, and only the last ends it. */
function runsOf({ kind, runs, isRtl }: Paragraph): Pptx.TextProps[] {
	const indent = bulletIndent;
	const bullet = { bullet: { indent }, number: { indent, type: 'number' as const } }[kind as string];
	const lines = runs.flatMap(({ text, ...type }) =>
		text.split('\n').map((line, i) => ({ ...type, text: line, softBreakBefore: i > 0 }))
	);
	const said = lines.length > 0 ? lines : [{ text: ' ', bold: false, italic: false, softBreakBefore: false }];
	return said.map(({ text, ...type }, i) => ({
		text,
		options: {
			...(i === 0 && bullet ? { bullet } : {}),
			...{ ...type, rtlMode: isRtl, align: isRtl ? 'right' : 'left', paraSpaceAfter: paragraphGap },
			lang: isRtl ? 'ar-SA' : 'en-GB',
			breakLine: i === said.length - 1
		}
	}));
}
