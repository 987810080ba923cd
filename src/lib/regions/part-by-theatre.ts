import type { Place } from '$lib/dossier';
import type { HeldPlaces } from './hold-places';
import type { Partition } from './partition';

/**
 * Parts places by theatres, each a named area. One that reaches into a theatre without being known to be in any counts
 * as coarser.
 * @param theatres each with how it holds the places, in their order
 */
export function partByTheatre(theatres: readonly HeldPlaces[], places: readonly Place[]): Partition {
	const holdings = places.map((_, place) => theatres.map(({ holdings }) => holdings[place]!));
	return {
		regions: theatres.map(({ region }) => region),
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
