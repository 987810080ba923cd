import { hueTokens } from '$lib/picture';
import type { ColourOf } from '../style/tokens';

/** The colours the shader paints in, which it knows by index: the hues in the order of `MarkGrid.shares`, then these. */
export const paletteTokens = [...hueTokens, 'surface', 'ink'] as const;

/** Red, green and blue from 0 to 1 of every token of the palette. */
export function palette(colour: ColourOf): Float32Array {
	// The browser itself reads the colours, in whatever notation they are written.
	const pen = new OffscreenCanvas(paletteTokens.length, 1).getContext('2d', { willReadFrequently: true })!;
	paletteTokens.forEach((token, i) => {
		pen.fillStyle = colour(token);
		pen.fillRect(i, 0, 1, 1);
	});
	const { data } = pen.getImageData(0, 0, paletteTokens.length, 1);
	return Float32Array.from({ length: paletteTokens.length * 3 }, (_, i) => {
		return data[Math.floor(i / 3) * 4 + (i % 3)]! / 255;
	});
}
