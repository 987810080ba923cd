import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { EventRecord, Place } from '$lib/dossier';

export type Shapes = readonly (Polygon | MultiPolygon)[];

/** A dot of a small drawing. */
export interface ThumbMark {
	readonly at: Position;
	/** A colour token. */
	readonly hue: string;
}

/** A dot for each of some events that has a place. */
export function thumbMarks(
	ids: Iterable<string>,
	events: ReadonlyMap<string, EventRecord>,
	places: ReadonlyMap<string, Place>,
	hueOf: (event: EventRecord) => string
): ThumbMark[] {
	return [...ids].flatMap((id) => {
		const event = events.get(id);
		const place = event?.place ? places.get(event.place) : undefined;
		return event && place ? [{ at: place.properties.label, hue: hueOf(event) }] : [];
	});
}
