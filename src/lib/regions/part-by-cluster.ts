import type { Place, PlaceId } from '$lib/dossier';
import { clusterPlaces } from './clusters';
import { clusterShape } from './cluster-shape';
import { makeArea } from './make-area';
import type { Partition, PartRegion } from './partition';

/** How near events stand to be one cluster, and how many an event has within reach, itself among them. */
export interface Nearness {
	readonly km: number;
	readonly events: number;
}

/** Beyond this a narrower outline takes longer than it is worth. */
const mostNarrowed = 150;

/** "cluster~100~2~moscow": the cluster that holds a place; its rests are in capitals, as no id of a place is. */
export const clusterKey = ({ km, events }: Nearness, of: string) => `cluster~${km}~${events}~${of}`;

/** What a key of a cluster says of it; null where it is none. */
export function nearnessOf(key: string): (Nearness & { readonly of: string }) | null {
	const [, km, events, of] = /^cluster~(\d{1,4})~(\d{1,6})~([\w-]+)$/.exec(key) ?? [];
	return of === undefined ? null : { km: Number(km), events: Number(events), of };
}

/**
 * Parts places by distance: DBSCAN over events, which stand at their places. A place known only to a province or worse
 * would be a position that nobody stated, so it is in no cluster and counts as coarser.
 * @param events at each of `places`
 */
export function partByCluster(places: readonly Place[], events: Float64Array, nearness: Nearness): Partition {
	const isPrecise = places.map(({ geometry, properties: { precision } }) => {
		return geometry.type === 'Point' && (precision === 'exact' || precision === 'settlement');
	});
	const { of, count } = clusterPlaces({
		lng: Float64Array.from(places, ({ properties }) => properties.label[0]),
		lat: Float64Array.from(places, ({ properties }) => properties.label[1]),
		weight: events.map((here, place) => (isPrecise[place] ? here : 0)),
		radiusKm: nearness.km,
		minEvents: nearness.events
	});
	const members: number[][] = Array.from({ length: count }, () => []);
	of.forEach((cluster, place) => cluster >= 0 && members[cluster]!.push(place));
	const key = (rest: string) => clusterKey(nearness, rest);
	return {
		regions: members.map((inIt) => regionOf(inIt, places, events, nearness)),
		held: [...of].map((cluster) => (cluster >= 0 ? [cluster] : [])),
		rest: isPrecise.map((is) => key(is ? 'NOISE' : 'COARSER')),
		restNames: new Map([
			[key('NOISE'), 'On their own: too few near'],
			[key('COARSER'), 'Known only to a province or worse'],
			[key('NONE'), 'Place not stated']
		]),
		unplaced: key('NONE')
	};
}

function regionOf(
	members: readonly number[],
	places: readonly Place[],
	events: Float64Array,
	nearness: Nearness
): PartRegion {
	const heaviest = members.reduce((a, b) => (events[b]! > events[a]! ? b : a));
	const { centre, extentKm, convex, ...shape } = outlineOf(members, places, events);
	const others = members.length - 1;
	const around = makeArea(
		[{ kind: 'circle', at: centre, km: extentKm / 2 + nearness.km / 8 }],
		new Map<PlaceId, Place>()
	);
	const across = extentKm < 1 ? 'under 1 km' : `${Math.round(extentKm).toLocaleString('en-GB')} km`;
	const [lng, lat] = centre;
	const middle = `${Math.abs(lat).toFixed(1)}° ${lat < 0 ? 'S' : 'N'} ${Math.abs(lng).toFixed(1)}° ${lng < 0 ? 'W' : 'E'}`;
	return {
		key: clusterKey(nearness, places[members[0]!]!.id),
		name:
			places[heaviest]!.properties.name +
			(others > 0 ? ` and ${others} more ${others === 1 ? 'place' : 'places'}` : ''),
		note: others > 0 ? `${across} across, centre at ${middle}` : `One place, at ${middle}`,
		label: centre,
		shape: shape.narrow ?? convex ?? around.shape,
		countries: [],
		provinces: []
	};
}

function outlineOf(members: readonly number[], places: readonly Place[], events: Float64Array) {
	const shape = clusterShape(
		members.map((place) => places[place]!.properties.label),
		members.map((place) => events[place]!)
	);
	return { ...shape, narrow: members.length <= mostNarrowed ? shape.concave : null };
}
