import { beyond } from './tint-classes';

/** How opaque a tint lies on the land, so that coasts still show under what reaches over water. */
export const tintOpacity = 0.86;

/** The colour of a tint as it shows on land, in CSS: the map mixes the same tokens in the same way. */
export function tintColour(tint: number | null): string {
	if (tint === null) return 'var(--map-land)';
	const share = Math.round(tint * 1000) / 10;
	const ramp =
		tint === beyond
			? 'var(--map-class-beyond)'
			: `color-mix(in lab, var(--map-class-high) ${share}%, var(--map-class-low))`;
	return `color-mix(in srgb, ${ramp} ${tintOpacity * 100}%, var(--map-land))`;
}
