import { plainRadius } from './mark-size';
import type { Glyph, Shape } from './picture';

/** A glyph of one event without a toll's size or an edge's precision, as legends and lists show it. */
export function plainGlyph(shape: Shape, hue = 'ink-2', more: Partial<Glyph> = {}): Glyph {
	return {
		shape,
		radius: plainRadius,
		hues: [{ hue, share: 1 }],
		edge: 'crisp',
		tollStated: true,
		count: 1,
		selected: false,
		...more
	};
}
