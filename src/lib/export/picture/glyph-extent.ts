import type { LegendItem } from './legend-items';

const halo = { crisp: 1, soft: 7, area: 5 } as const;

/** How wide a glyph or patch of a legend is, CSS pixels. */
export function glyphExtent({ glyph }: LegendItem): number {
	return glyph ? 2 * (glyph.radius + halo[glyph.edge]) : 22;
}
