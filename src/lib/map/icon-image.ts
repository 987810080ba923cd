import type { GlyphSpec as Glyph } from '$lib/picture';
import { glyphImage } from './glyph-image';
import { hatchImage } from './hatch-image';
import { leaderImage } from './labels/leader-image';
import { roomImage } from './room-image';
import type { ColourOf } from './style/tokens';

/** The picture that a name of an icon or a hatch stands for; `glyphs` are those in use by `glyphKey`. */
export function iconImage(
	id: string,
	glyphs: ReadonlyMap<string, Glyph>,
	colour: ColourOf,
	ratio: number
): ImageData | undefined {
	if (id.startsWith('hatch ')) return hatchImage(colour(id.split(' ')[2]!), ratio);
	if (id.startsWith('leader '))
		return leaderImage(id, colour('map-event-detail'), colour('map-event-halo'), ratio);
	if (id.startsWith('room ')) return roomImage(id, ratio);
	const glyph = glyphs.get(id);
	return glyph && glyphImage(glyph, colour, ratio);
}
