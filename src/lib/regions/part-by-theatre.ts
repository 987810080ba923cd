import type { Place, PlaceId, Theatre } from '$lib/dossier';
import { areaLabel } from './area-label';
import { makeArea } from './make-area';
import type { RegionFacts } from './outcome';
import type { Partition, PartRegion } from './partition';
import { placeInArea } from './place-in-area';

/**
 * Parts places by theatres, each a named area. One that reaches into a theatre without being known to be in any counts
 * as coarser.
 * @param places in the order of the partition
 */
export function partByTheatre(
	theatres: readonly Theatre[],
	places: readonly Place[],
	facts: RegionFacts
): Partition {
	const byId = new Map<PlaceId, Place>(places.map((place) => [place.id, place]));
	const areas = theatres.map(({ parts }) => makeArea(parts, byId));
	const regions = theatres.map(({ id, name, note }, i): PartRegion => {
		const { country, subregion, province, shape } = areas[i]!;
		const countries = Object.keys(facts.subregionOf).filter((of) => subregion.has(facts.subregionOf[of]!));
		return {
			...{ key: `theatre~${id}`, name, note, shape },
			label: areaLabel(areas[i]!, facts),
			countries: [...new Set([...country, ...countries])],
			provinces: [...province]
		};
	});
	const holdings = places.map((place) =>
		areas.map((area) => placeInArea(place, facts.assignment.get(place.id), area))
	);
	return {
		regions,
		held: holdings.map((by) => by.flatMap((holding, i) => (holding === 'in' ? [i] : []))),
		rest: holdings.map((by) => (by.includes('coarser') ? 'theatre~coarser' : 'theatre~outside')),
		restNames: new Map([
			['theatre~coarser', 'Reaching into a theatre, but coarser'],
			['theatre~outside', 'Outside every theatre'],
			['theatre~none', 'Place not stated']
		]),
		unplaced: 'theatre~none'
	};
}
