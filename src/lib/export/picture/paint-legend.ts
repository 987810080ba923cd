import { paintGlyph, type ColourOf } from '$lib/map';
import { patch, textSize, type LaidLegend, type WidthOf } from './lay-legend';
import { tintOnLand } from './tint-on-land';

const family = "'Inter Variable', system-ui, sans-serif";
const fonts = { entry: `400 ${textSize}px ${family}`, heading: `600 ${textSize}px ${family}` };

/** How wide words of a legend are as a pen writes them. */
export const legendWidths =
	(pen: CanvasRenderingContext2D): WidthOf =>
	(text, isHeading) => {
		pen.font = isHeading ? fonts.heading : fonts.entry;
		return pen.measureText(text).width;
	};

/** Paints a legend from its corner on. */
export function paintLegend(
	pen: CanvasRenderingContext2D,
	{ shapes, words, leaders }: LaidLegend,
	[left, top]: readonly [number, number],
	colour: ColourOf
): void {
	pen.save();
	pen.translate(left, top);
	pen.lineWidth = 1;
	pen.strokeStyle = colour('line-strong');
	for (const points of leaders) {
		pen.beginPath();
		for (const point of points) pen.lineTo(...point);
		pen.stroke();
	}
	for (const shape of shapes) {
		pen.save();
		pen.translate(shape.x, shape.y);
		if ('glyph' in shape) paintGlyph(pen, shape.glyph, colour);
		else if ('radius' in shape) {
			pen.strokeStyle = colour('ink-3');
			pen.beginPath();
			pen.arc(0, 0, shape.radius, 0, 2 * Math.PI);
			pen.stroke();
		} else {
			const box = [-patch.width / 2, -patch.height / 2, patch.width, patch.height] as const;
			pen.fillStyle = tintOnLand(shape.tint, colour);
			pen.fillRect(...box);
			pen.strokeRect(...box);
		}
		pen.restore();
	}
	[pen.textAlign, pen.textBaseline] = ['left', 'middle'];
	for (const { text, x, y, isHeading } of words) {
		pen.font = isHeading ? fonts.heading : fonts.entry;
		pen.fillStyle = colour(isHeading ? 'ink-2' : 'ink');
		pen.fillText(text, x, y);
	}
	pen.restore();
}
