import {
	placePrecisions,
	type EventRecord,
	type Place,
	type PlaceId,
	type PlacePrecision
} from '$lib/dossier';
import { tally, type Records } from '$lib/table';
import type { LngLat } from './picture';
import {
	largestRadius,
	placeRadius,
	plainRadius,
	smallestStackRadius,
	tollRadius,
	unstatedRadius
} from './mark-size';
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
	const toll = event.fatalities;
	if (event.eventType === 'attack') return 1000 + (toll?.best ?? toll?.low ?? toll?.high ?? 0);
	return event.eventType === 'plot' ? 500 : 100;
}

export function radiusOf(rows: readonly number[], records: Records): number {
	if (rows.length === 0) return placeRadius;
	const events = rows.map((row) => records.events[row]!);
	const { attacks, killed, tollsStated } = tally(events);
	const single = attacks === 0 ? plainRadius : tollsStated === 0 ? unstatedRadius : tollRadius(killed.best);
	return rows.length === 1 ? single : Math.max(smallestStackRadius, single);
}

/** An anchor with what gathering asks of it again and again. */
interface Standing {
	readonly anchor: Anchor;
	readonly radius: number;
	readonly x: number;
	readonly y: number;
}

/**
 * Gathers anchors that stand too close to be told apart at a zoom, the heaviest first; a gathered mark stands
 * where its heaviest anchor does. Places without events join the mark that covers them.
 */
export function gatherMarks(anchors: readonly Anchor[], records: Records, zoom: number): Anchor[] {
	const pixels = unitPixels(zoom);
	const weight = (anchor: Anchor) =>
		anchor.rows.reduce((sum, row) => sum + weightOf(records.events[row]!), 0);
	const stand = (anchor: Anchor): Standing => {
		const [x, y] = toUnit(anchor.at);
		return { anchor, radius: radiusOf(anchor.rows, records), x: x * pixels, y: y * pixels };
	};
	let standing = anchors
		.map((anchor) => ({ anchor, weight: weight(anchor) }))
		.sort((a, b) => b.weight - a.weight || (a.anchor.id < b.anchor.id ? -1 : 1))
		.map(({ anchor }) => stand(anchor));
	// A mark grows with what joins it, and may then reach marks it did not reach before.
	for (let before = Infinity; standing.length < before;) {
		before = standing.length;
		standing = gatherOnce(standing, stand);
	}
	return standing.map(({ anchor }) => anchor);
}

function gatherOnce(standing: readonly Standing[], stand: (anchor: Anchor) => Standing): Standing[] {
	// No two marks reach each other over more than one cell.
	const cell = largestRadius * 2;
	const cells = new Map<string, number[]>();
	const hosts: Standing[] = [];
	for (const next of standing) {
		const [column, line] = [Math.floor(next.x / cell), Math.floor(next.y / cell)];
		const near = [-1, 0, 1].flatMap((dx) =>
			[-1, 0, 1].flatMap((dy) => cells.get(`${column + dx} ${line + dy}`) ?? [])
		);
		const host = near.sort((a, b) => a - b).find((index) => reaches(hosts[index]!, next));
		if (host === undefined) {
			const key = `${column} ${line}`;
			cells.set(key, [...(cells.get(key) ?? []), hosts.length]);
			hosts.push(next);
		} else hosts[host] = stand(joined(hosts[host]!.anchor, next.anchor));
	}
	return hosts;
}

function reaches(host: Standing, guest: Standing): boolean {
	if (host.anchor.sort === 'arc') return false;
	const isKin = guest.anchor.rows.length === 0 || host.anchor.sort === guest.anchor.sort;
	const reach = isKin ? (host.radius + guest.radius) * overlap : host.radius * 0.6;
	return Math.hypot(host.x - guest.x, host.y - guest.y) < reach;
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
