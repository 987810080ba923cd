import { booleanPointInPolygon } from '@turf/turf';
import type { Position } from 'geojson';
import type { Piece } from './piece';
import { kmPerDegree, squareToSegment } from './plane';
import type { Boundaries } from './read-boundaries';

export interface NearCountry {
	readonly id: string;
	/** 0 where the position is inside or on the border. */
	readonly km: number;
}

/**
 * The countries a position is in or within `reach` kilometres of, nearest first, then in the order of their
 * codes; with a reach of 0 those it is in or on the border of. Distances are measured in the plane that touches
 * the globe at the position, so that an edge is straight in longitude and latitude as RFC 7946 has it; good to
 * 1 % for a reach of 100 km outside the polar regions.
 */
export function nearCountries([lng, lat]: Position, reach: number, { pieces }: Boundaries): NearCountry[] {
	const nearest = new Map<string, number>();
	const dLat = reach / kmPerDegree;
	const dLng = Math.min(180, dLat / Math.max(1e-6, Math.cos((lat! * Math.PI) / 180)));
	// Beyond the antimeridian the same position has another longitude.
	const copies = [
		lng!,
		...(lng! - dLng < -180 ? [lng! + 360] : []),
		...(lng! + dLng > 180 ? [lng! - 360] : [])
	];
	for (const piece of pieces) {
		if (lat! < piece.box[1] - dLat || lat! > piece.box[3] + dLat) continue;
		for (const x of copies) {
			if (x < piece.box[0] - dLng || x > piece.box[2] + dLng) continue;
			const km = isIn(piece, [x, lat!]) ? 0 : kmPerDegree * degreesToEdge(piece, [x, lat!], dLat);
			if (km <= reach && km < (nearest.get(piece.country) ?? Infinity)) nearest.set(piece.country, km);
		}
	}
	return [...nearest].map(([id, km]) => ({ id, km })).sort((a, b) => a.km - b.km || (a.id < b.id ? -1 : 1));
}

function isIn({ polygon, box: [west, south, east, north] }: Piece, [x, y]: [number, number]): boolean {
	return x >= west && x <= east && y >= south && y <= north && booleanPointInPolygon([x, y], polygon);
}

/** In degrees of latitude; infinite where no edge comes within `reach`, in the same degrees. */
function degreesToEdge({ polygon }: Piece, [lng, lat]: [number, number], reach: number): number {
	if (reach === 0) return Infinity;
	const shrink = Math.cos((lat * Math.PI) / 180);
	let least = Infinity;
	for (const ring of polygon.coordinates) {
		for (let i = 1; i < ring.length; i++) {
			const [ay, by] = [ring[i - 1]![1]! - lat, ring[i]![1]! - lat];
			if ((ay > reach && by > reach) || (ay < -reach && by < -reach)) continue;
			const [ax, bx] = [(ring[i - 1]![0]! - lng) * shrink, (ring[i]![0]! - lng) * shrink];
			least = Math.min(least, squareToSegment(ax, ay, bx, by));
		}
	}
	return least > reach * reach ? Infinity : Math.sqrt(least);
}
