import type { ColourOf } from '$lib/map';
import { beyond, tintOpacity } from '$lib/picture';
import { plainColour } from './plain-colour';

/** A region's tint as it shows on land; null: the land itself. */
export function tintOnLand(tint: number | null, colour: ColourOf): string {
	if (tint === null) return plainColour(colour('map-land'));
	const ramp =
		tint === beyond
			? colour('map-class-beyond')
			: `color-mix(in lab, ${colour('map-class-high')} ${tint * 100}%, ${colour('map-class-low')})`;
	return plainColour(`color-mix(in srgb, ${ramp} ${tintOpacity * 100}%, ${colour('map-land')})`);
}
