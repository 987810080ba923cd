import { glyphStrokes } from './glyph-strokes';
import type { GlyphSpec as Glyph } from '$lib/picture';

/** Room a glyph needs beyond its radius, for its halo, edge and selection ring. */
export const glyphMargin = 9;

/** Paints a glyph into pixels for the map, `ratio` device pixels to a CSS pixel. */
export function glyphImage(glyph: Glyph, colourOf: (token: string) => string, ratio: number): ImageData {
	const half = Math.ceil(glyph.radius + glyphMargin);
	const canvas = new OffscreenCanvas(half * 2 * ratio, half * 2 * ratio);
	const pen = canvas.getContext('2d', { willReadFrequently: true })!;
	pen.scale(ratio, ratio);
	pen.translate(half, half);
	paintGlyph(pen, glyph, colourOf);
	return pen.getImageData(0, 0, canvas.width, canvas.height);
}

/** Paints a glyph around 0,0. */
export function paintGlyph(
	pen: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
	glyph: Glyph,
	colourOf: (token: string) => string
): void {
	for (const stroke of glyphStrokes(glyph)) {
		const path = new Path2D(stroke.d);
		pen.setLineDash([...(stroke.dash ?? [])]);
		if (stroke.fill) {
			pen.globalAlpha = stroke.fillOpacity ?? 1;
			pen.fillStyle = colourOf(stroke.fill);
			pen.fill(path);
			pen.globalAlpha = 1;
		}
		if (stroke.stroke) {
			pen.strokeStyle = colourOf(stroke.stroke);
			pen.lineWidth = stroke.width ?? 1;
			pen.stroke(path);
		}
	}
	if (glyph.count > 1) {
		pen.fillStyle = colourOf('ink');
		pen.font = `600 ${glyph.radius > 16 ? 13 : 11.5}px 'Inter Variable', system-ui, sans-serif`;
		pen.textAlign = 'center';
		pen.textBaseline = 'middle';
		pen.fillText(String(glyph.count), 0, 0.5);
	}
}

/** A name that says the whole of a glyph, so that equal glyphs share one picture. */
export function glyphKey(glyph: Glyph, theme: string): string {
	const hues = glyph.hues.map(({ hue, share }) => `${hue}:${share.toFixed(3)}`).join('+');
	const flags = `${glyph.edge}${glyph.tollStated ? '' : ',unstated'}${glyph.selected ? ',selected' : ''}`;
	return `glyph ${theme} ${glyph.shape} ${glyph.radius.toFixed(1)} ${hues} ${flags} ${glyph.count}`;
}
