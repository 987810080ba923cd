import type { Place, PlaceId, Theatre } from '$lib/dossier';
import { areaLabel } from './area-label';
import { makeArea } from './make-area';
import type { RegionFacts } from './outcome';
import type { PartRegion } from './partition';
import { placeInArea, type Holding } from './place-in-area';

/** One theatre as it holds places: what is drawn of it, and how it holds each place, in their order. */
export interface HeldPlaces {
	readonly region: PartRegion;
	readonly holdings: readonly Holding[];
}

/** Holds every place against a theatre. @throws Error when it is around a place that is not among them */
export function holdPlaces(
	{ id, name, note, parts }: Theatre,
	places: readonly Place[],
	facts: RegionFacts
): HeldPlaces {
	const area = makeArea(parts, new Map<PlaceId, Place>(places.map((place) => [place.id, place])));
	const { country, subregion, province, shape } = area;
	const countries = Object.keys(facts.subregionOf).filter((of) => subregion.has(facts.subregionOf[of]!));
	return {
		region: {
			...{ key: `theatre~${id}`, name, note, shape },
			label: areaLabel(area, facts),
			countries: [...new Set([...country, ...countries])],
			provinces: [...province]
		},
		holdings: places.map((place) => placeInArea(place, facts.assignment.get(place.id), area))
	};
}
