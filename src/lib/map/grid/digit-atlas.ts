import type { ColourOf } from '../style/tokens';

/** Every character of a `shortCount`; the shader knows them by index. */
export const characters = '0123456789.kMB';

/** CSS pixels, largest first; a count is written in the first that fits its ring, from `smallMarks` on in small ones. */
export const textSizes = [13, 12, 11.5, 11, 10, 9] as const;
export const smallMarks = textSizes.indexOf(11.5);

/** The characters in every size, painted: a column for each character, a row for each size. Lengths in device pixels. */
export interface DigitAtlas {
	readonly canvas: OffscreenCanvas;
	readonly cell: { readonly width: number; readonly height: number };
	/** Where in its cell a character's origin is. */
	readonly origin: { readonly x: number; readonly y: number };
	/** Widths by character and the height of a digit, in shares of the text's size. */
	readonly advances: Float32Array;
	readonly height: number;
}

export const countFont = (size: number) => `600 ${size}px 'Inter Variable', system-ui, sans-serif`;

/** Paints the characters in the theme's ink, `ratio` device pixels to a CSS pixel. */
export function digitAtlas(colour: ColourOf, ratio: number): DigitAtlas {
	const largest = textSizes[0] * ratio;
	const cell = { width: Math.ceil(largest) + 4, height: Math.ceil(largest * 1.1) + 4 };
	const origin = { x: 2, y: Math.ceil(largest * 0.9) + 2 };
	const canvas = new OffscreenCanvas(cell.width * characters.length, cell.height * textSizes.length);
	const pen = canvas.getContext('2d')!;

	const ruler = 100;
	pen.font = countFont(ruler);
	const advances = Float32Array.from(characters, (character) => pen.measureText(character).width / ruler);
	const height = pen.measureText('0').actualBoundingBoxAscent / ruler;

	pen.fillStyle = colour('ink');
	textSizes.forEach((size, row) => {
		pen.font = countFont(size * ratio);
		for (const [column, character] of [...characters].entries())
			pen.fillText(character, column * cell.width + origin.x, row * cell.height + origin.y);
	});
	return { canvas, cell, origin, advances, height };
}
