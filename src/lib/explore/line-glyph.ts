import type { Line } from '$lib/engine';
import { markTable, plainGlyph, type GlyphSpec } from '$lib/picture';

/** The mark that stands before an event in lists. */
export function lineGlyph({ kind, hue, tollStated }: Line): GlyphSpec {
	return plainGlyph(markTable.find(({ key }) => key === kind)!.shape, hue, { tollStated });
}
