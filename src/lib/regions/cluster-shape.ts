import { booleanPointInPolygon, concave, distance, featureCollection, point } from '@turf/turf';
import type { Polygon, Position } from 'geojson';
import { hullOf } from './hull';

type At = readonly [lng: number, lat: number];

export interface ClusterShape {
	/** The mean of the members on the globe by weight; longitude from -180 to 180. */
	readonly centre: [lng: number, lat: number];
	/** The greatest distance between two members that are vertices of the convex area. */
	readonly extentKm: number;
	/** Null where fewer than three members stand apart or all are on one line. */
	readonly convex: Polygon | null;
	/** As `convex`, which it is where no narrower area in one piece holds all members. Found when it is read. */
	readonly concave: Polygon | null;
}

const radian = Math.PI / 180;
// Of the extent: longer edges are not filled in.
const longestEdge = 1 / 3;
// Of the square of the span in degrees: an area of less is a line but for rounding.
const sliver = 1e-12;

/**
 * Where the members of one cluster lie, given in degrees, with the weight of each. The areas are drawn in longitude
 * and latitude within half a turn of the centre, so that next to the antimeridian their longitudes go beyond 180;
 * around a pole they mean little.
 * @throws {RangeError} where there are no members
 */
export function clusterShape(positions: readonly At[], weights: ArrayLike<number>): ClusterShape {
	if (positions.length === 0) throw new RangeError('A cluster has at least one member');
	const centre = centreOf(positions, weights);
	const apart = new Map<string, [number, number]>();
	for (const [lng, lat] of positions) {
		const near = lng - 360 * Math.round((lng - centre[0]) / 360);
		apart.set(`${near} ${lat}`, [near, lat]);
	}
	const members = [...apart.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
	const hull = hullOf(members);
	const convex = hull !== null && isLine(hull) ? null : hull;
	const ends = convex === null ? [members[0]!, members.at(-1)!] : convex.coordinates[0]!;
	const extentKm = farthest(ends);
	return {
		...{ centre, extentKm, convex },
		get concave() {
			return convex && (narrower(members, extentKm) ?? convex);
		}
	};
}

function centreOf(positions: readonly At[], weights: ArrayLike<number>): [number, number] {
	let [x, y, z] = [0, 0, 0];
	positions.forEach(([lng, lat], i) => {
		const shrink = weights[i]! * Math.cos(lat * radian);
		x += shrink * Math.cos(lng * radian);
		y += shrink * Math.sin(lng * radian);
		z += weights[i]! * Math.sin(lat * radian);
	});
	// Members that cancel one another out have no mean.
	if (!(Math.hypot(x, y, z) > 0)) return [positions[0]![0], positions[0]![1]];
	return [Math.atan2(y, x) / radian, Math.atan2(z, Math.hypot(x, y)) / radian];
}

function isLine({ coordinates: [ring] }: Polygon): boolean {
	const [west, south] = ring![0]!;
	let [twice, span] = [0, 0];
	for (let i = 1; i < ring!.length; i++) {
		const [ax, ay] = [ring![i - 1]![0]! - west!, ring![i - 1]![1]! - south!];
		const [bx, by] = [ring![i]![0]! - west!, ring![i]![1]! - south!];
		twice += ax * by - bx * ay;
		span = Math.max(span, Math.abs(bx), Math.abs(by));
	}
	return Math.abs(twice) <= sliver * span * span;
}

function farthest(ends: readonly Position[]): number {
	let most = 0;
	for (let i = 1; i < ends.length; i++)
		for (let j = 0; j < i; j++) most = Math.max(most, distance(ends[i]!, ends[j]!));
	return most;
}

function narrower(members: readonly [number, number][], extentKm: number): Polygon | null {
	const area = concave(featureCollection(members.map((at) => point(at))), {
		units: 'kilometers',
		maxEdge: extentKm * longestEdge
	})?.geometry;
	if (area?.type !== 'Polygon') return null;
	return members.every((at) => booleanPointInPolygon(at, area)) ? area : null;
}
