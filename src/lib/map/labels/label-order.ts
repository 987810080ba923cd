import type { Mark } from '$lib/picture';

/**
 * The one list of who is named first where there is no room for all. Within a line of it the heavier mark goes first
 * (`weightOf`: attacks by their tolls, then foiled plots, then the rest), then the one whose id comes first.
 * - `selected`: what the reader has picked
 * - `hovered`: what the reader points at; it is named last of all, so that nothing else moves for it, and what stands
 *   in its way is not named meanwhile
 * - `major`: an attack or a foiled plot, with its toll and date
 * - `minor`: what else happened, by its place
 * - `mention`: a place without a shown event, from a zoom on at which there is room, or from any where a shown movement
 *   begins or ends
 */
export const labelOrder = ['selected', 'hovered', 'major', 'minor', 'mention'] as const;
export type LabelRank = (typeof labelOrder)[number];

const mentionsFrom = 4;

/** How a mark is named, or null where it is not. */
export function rankOf(mark: Mark, hoveredId: string | null, zoom: number): LabelRank | null {
	const { glyph, label, places } = mark;
	if (glyph.selected) return 'selected';
	if (mark.id === hoveredId) return 'hovered';
	if (!label.isShown) return null;
	if (label.isMajor) return 'major';
	// A movement is named by what its arc joins.
	if (places.length === 0) return null;
	if (glyph.count > 0) return 'minor';
	return label.isEnd || zoom >= mentionsFrom ? 'mention' : null;
}

export function inLabelOrder(
	a: { readonly rank: LabelRank; readonly mark: Mark },
	b: { readonly rank: LabelRank; readonly mark: Mark }
): number {
	return (
		labelOrder.indexOf(a.rank) - labelOrder.indexOf(b.rank) ||
		b.mark.priority - a.mark.priority ||
		(a.mark.id < b.mark.id ? -1 : 1)
	);
}
