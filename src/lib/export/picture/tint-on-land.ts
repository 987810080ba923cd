import type { ColourOf } from '$lib/map';
import { beyond, tintOpacity } from '$lib/picture';

/** A region's tint as it shows on land, as a colour of CSS. */
export function tintOnLand(tint: number, colour: ColourOf): string {
	const ramp =
		tint === beyond
			? colour('map-class-beyond')
			: `color-mix(in lab, ${colour('map-class-high')} ${tint * 100}%, ${colour('map-class-low')})`;
	return `color-mix(in srgb, ${ramp} ${tintOpacity * 100}%, ${colour('map-land')})`;
}
