import type Pptx from 'pptxgenjs';
import { nestedItems, tintColour, type GlyphSpec, type LegendItem } from '$lib/picture';
import type { HexOf } from './theme-colours';

/** Where a legend may stand, inches. */
interface Room {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

interface Laid {
	readonly item: LegendItem | null;
	readonly text: string;
	readonly x: number;
	readonly row: number;
	readonly width: number;
}

/** Type from the largest on, points, with the rows that the room then has. */
const sizes = [11, 10, 9, 8, 7];
const leading = 1.5;

const shapes: { readonly [S in string]: Pptx.SHAPE_NAME } = {
	ring: 'donut',
	diamond: 'diamond',
	triangle: 'triangle',
	'open-triangle': 'triangle',
	arrow: 'rightArrow',
	square: 'rect',
	frame: 'frame',
	hatch: 'rect'
};

/** Of the block that the sizes of tolls stand in, inches. */
const tollWidth = 1.5;

/**
 * Writes a legend as shapes and words that can be edited, in the largest type in which all of it has room.
 * @param inchesPerPixel of the map above it, so that a toll is as large here as there
 */
export function writeLegend(
	slide: Pptx.Slide,
	items: readonly LegendItem[],
	whole: Room,
	{ fontFace, hexOf, inchesPerPixel }: { fontFace: string; hexOf: HexOf; inchesPerPixel: number }
): void {
	const tolls = nestedItems(items);
	const legend = items.filter((item) => !tolls.includes(item));
	const room = tolls.length > 0 ? { ...whole, w: whole.w - tollWidth } : whole;
	writeTolls(slide, tolls, { ...whole, x: whole.x + whole.w - tollWidth, w: tollWidth });
	const size =
		sizes.find((one) => rowsOf(layOut(legend, room, one)) * rowHeight(one) <= room.h) ?? sizes.at(-1)!;
	const high = rowHeight(size);
	for (const { item, text, x, row, width } of layOut(legend, room, size)) {
		const y = room.y + row * high;
		const indent = item ? (size / 72) * 1.35 : 0;
		if (item) writeMark(slide, item, { x, y: y + (high - size / 72) / 2, side: size / 72 }, hexOf);
		slide.addText(text, {
			...{ x: x + indent, y, w: width - indent + 0.1, h: high, margin: 0, valign: 'middle', wrap: false },
			...{ color: hexOf(item ? 'var(--ink)' : 'var(--ink-2)'), fontFace, fontSize: size, bold: !item },
			objectName: item ? 'Legend' : 'Legend heading'
		});
	}

	/** Circles inside each other on one foot, with a number beside each. */
	function writeTolls(to: Pptx.Slide, sizes: readonly LegendItem[], { x, y, h }: Room) {
		if (sizes.length === 0) return;
		const [heading, middle] = [0.72, x + 1];
		const words = { margin: 0, valign: 'middle' as const, fontFace, wrap: false };
		to.addText('Killed', {
			...{
				...words,
				align: 'right',
				x,
				y,
				w: heading,
				h,
				color: hexOf('var(--ink-2)'),
				fontSize: 10,
				bold: true
			},
			objectName: 'Legend heading'
		});
		for (const [i, { text, glyph }] of sizes.entries()) {
			const side = Math.min(h, 2 * glyph!.radius * inchesPerPixel);
			to.addShape('ellipse', {
				...{ x: middle - side / 2, y: y + h - side, w: side, h: side, objectName: 'Legend mark' },
				line: { color: hexOf('var(--ink-2)'), width: 0.75 }
			});
			const line = h / sizes.length;
			to.addText(text, {
				...{ ...words, x: middle + 0.3, y: y + i * line, w: 0.4, h: line, color: hexOf('var(--ink)') },
				...{ fontSize: 9, objectName: 'Legend' }
			});
		}
	}
}

const rowHeight = (size: number) => (size / 72) * leading;
const rowsOf = (laid: readonly Laid[]) => 1 + Math.max(0, ...laid.map(({ row }) => row));

/** Entries after their headings, in rows; a heading is never the last of its row. */
function layOut(legend: readonly LegendItem[], { x: left, w }: Room, size: number): Laid[] {
	const wide = (text: string) => (text.length * 0.58 * size) / 72;
	const laid: Laid[] = [];
	let [x, row, heading] = [left, 0, ''];
	for (const item of legend) {
		const own = wide(item.text) + (size / 72) * 2.3;
		const headed = item.heading === heading ? 0 : wide(item.heading) + (size / 72) * 0.9;
		if (x > left && x + headed + own > left + w) [x, row] = [left, row + 1];
		if (headed > 0) {
			laid.push({ item: null, text: item.heading, x, row, width: headed });
			x += headed;
			heading = item.heading;
		}
		laid.push({ item, text: item.text, x, row, width: own });
		x += own;
	}
	return laid;
}

function writeMark(
	slide: Pptx.Slide,
	{ glyph, tint }: LegendItem,
	{ x, y, side }: { x: number; y: number; side: number },
	hexOf: HexOf
): void {
	const box = { x, y, w: side, h: side, objectName: 'Legend mark' };
	if (!glyph) {
		const fill = tint === null ? {} : { fill: { color: hexOf(tintColour(tint)) } };
		slide.addShape('rect', { ...box, ...fill, line: { color: hexOf('var(--line-strong)'), width: 0.75 } });
		return;
	}
	const color = hexOf(`var(--${glyph.hues[0]?.hue ?? 'ink-2'})`);
	const isDashed = glyph.edge === 'area' || !glyph.tollStated;
	const isOpen = !glyph.tollStated || ['open-triangle', 'dot', 'hatch', 'stack'].includes(glyph.shape);
	const small = scaled(box, glyph);
	if (glyph.edge !== 'crisp')
		slide.addShape('ellipse', {
			...box,
			...(glyph.edge === 'soft' ? { fill: { color, transparency: 75 } } : {}),
			line: { color, width: 0.75, dashType: isDashed ? 'sysDot' : 'solid', transparency: isDashed ? 0 : 75 }
		});
	slide.addShape(shapes[glyph.shape] ?? 'ellipse', {
		...small,
		...(isOpen ? {} : { fill: { color } }),
		line: { color, width: 1, dashType: isDashed && glyph.edge !== 'area' ? 'sysDash' : 'solid' }
	});
	if (glyph.shape === 'stack')
		slide.addText(String(glyph.count), {
			...{ ...box, margin: 0, align: 'center', valign: 'middle', color, fontSize: side * 40, bold: true }
		});
}

/** What stands in a halo leaves room for it. */
function scaled<B extends { x: number; y: number; w: number; h: number }>(
	box: B,
	{ edge, shape }: GlyphSpec
): B {
	const side = box.w * (edge !== 'crisp' || shape === 'dot' ? 0.5 : 1);
	return { ...box, x: box.x + (box.w - side) / 2, y: box.y + (box.h - side) / 2, w: side, h: side };
}
