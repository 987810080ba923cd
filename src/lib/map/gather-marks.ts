import { placePrecisions, type EventRecord, type Place, type PlaceId, type PlacePrecision } from '$lib/dossier';
import { tally, type EventTable } from '$lib/table';
import type { LngLat } from './picture';
import { placeRadius, plainRadius, smallestStackRadius, tollRadius, unstatedRadius } from './mark-size';
import { toUnit, unitPixels } from './world-pixels';

/** Events, or a place without any, that would stand on one spot. */
export interface Anchor {
	readonly id: string;
	readonly at: LngLat;
	readonly rows: readonly number[];
	readonly places: readonly PlaceId[];
	readonly coarsest: PlacePrecision;
	/** A town's mark and a country's stay apart as long as both can be seen. */
	readonly sort: 'point' | 'area' | 'arc';
}

/** Two marks that overlap by more than this share of their radii become one. */
const overlap = 0.8;

export function coarserOf(a: PlacePrecision, b: PlacePrecision): PlacePrecision {
	return placePrecisions.indexOf(a) > placePrecisions.indexOf(b) ? a : b;
}

/** What an event weighs when marks and labels compete for room: attacks by toll, then everything else. */
export function weightOf(event: EventRecord): number {
	if (event.eventType === 'attack') return 1000 + (event.fatalities?.best ?? event.fatalities?.low ?? 0);
	return event.eventType === 'plot' ? 500 : 100;
}

export function radiusOf(rows: readonly number[], table: EventTable): number {
	if (rows.length === 0) return placeRadius;
	const events = rows.map((row) => table.events[row]!);
	const { attacks, killed, tollsStated } = tally(events);
	const single = attacks === 0 ? plainRadius : tollsStated === 0 ? unstatedRadius : tollRadius(killed.best);
	return rows.length === 1 ? single : Math.max(smallestStackRadius, single);
}

/**
 * Gathers anchors that stand too close to be told apart at a zoom, the heaviest first; a gathered mark stands
 * where its heaviest anchor does. Places without events join the mark that covers them.
 */
export function gatherMarks(anchors: readonly Anchor[], table: EventTable, zoom: number): Anchor[] {
	const pixels = unitPixels(zoom);
	const weight = (anchor: Anchor) => anchor.rows.reduce((sum, row) => sum + weightOf(table.events[row]!), 0);
	const queue = anchors
		.map((anchor) => ({ anchor, weight: weight(anchor), xy: toUnit(anchor.at) }))
		.sort((a, b) => b.weight - a.weight || (a.anchor.id < b.anchor.id ? -1 : 1));

	const gathered: { anchor: Anchor; xy: readonly [number, number] }[] = [];
	for (const next of queue) {
		const radius = radiusOf(next.anchor.rows, table);
		const host = gathered.findIndex(({ anchor, xy }) => {
			if (anchor.sort === 'arc') return false;
			const distance = Math.hypot(xy[0] - next.xy[0], xy[1] - next.xy[1]) * pixels;
			const hostRadius = radiusOf(anchor.rows, table);
			const isKin = next.anchor.rows.length === 0 || anchor.sort === next.anchor.sort;
			return distance < (isKin ? (hostRadius + radius) * overlap : hostRadius * 0.6);
		});
		if (host < 0) gathered.push(next);
		else gathered[host] = { anchor: joined(gathered[host]!.anchor, next.anchor), xy: gathered[host]!.xy };
	}
	return gathered.map(({ anchor }) => anchor);
}

function joined(host: Anchor, guest: Anchor): Anchor {
	const isEmpty = guest.rows.length === 0;
	return {
		...host,
		rows: [...host.rows, ...guest.rows],
		places: [...host.places, ...guest.places],
		coarsest: isEmpty && host.rows.length > 0 ? host.coarsest : coarserOf(host.coarsest, guest.coarsest)
	};
}

export function sortOf(place: Place): Anchor['sort'] {
	return place.geometry.type === 'Point' ? 'point' : 'area';
}
