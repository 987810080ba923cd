import { booleanPointInPolygon } from '@turf/turf';
import type { Position } from 'geojson';
import type { CountryGrid } from './country-grid';
import { nearKm } from './near-km';
import type { Piece } from './piece';
import { kmPerDegree, squareToSegment } from './plane';

export interface NearCountry {
	readonly id: string;
	/** 0 where the position is inside or on the border. */
	readonly km: number;
}

export interface Land {
	readonly pieces: readonly Piece[];
	/** Of these pieces: it tells which edges are worth a look. Without it all are looked at, and turf is asked. */
	readonly grid?: CountryGrid;
}

/**
 * The countries a position is in or within `reach` kilometres of, nearest first, then in the order of their
 * codes; with a reach of 0 those it is in or on the border of; those of `only`, where it is given. Distances are
 * measured in the plane that touches the globe at the position, so that an edge is straight in longitude and latitude
 * as RFC 7946 has it; good to 1 % for a reach of 100 km outside the polar regions.
 */
export function nearCountries(
	[lng, lat]: Position,
	reach: number,
	land: Land,
	only?: ReadonlySet<string>
): NearCountry[] {
	const dLat = reach / kmPerDegree;
	const dLng = Math.min(180, dLat / Math.max(1e-6, Math.cos((lat! * Math.PI) / 180)));
	const isWithin = Math.abs(lng!) + dLng <= 180 && Math.abs(lat!) < 90 && reach <= nearKm;
	const nearest =
		(isWithin && land.grid ? byGrid(lng!, lat!, dLat, land.pieces, land.grid, only) : null) ??
		byPieces(lng!, lat!, dLat, dLng, land.pieces, only);
	return [...nearest]
		.map(([id, km]) => ({ id, km }))
		.filter(({ km }) => km <= reach)
		.sort((a, b) => a.km - b.km || (a.id < b.id ? -1 : 1));
}

/** Kilometres by country. */
type Nearest = ReadonlyMap<string, number>;

function byPieces(
	lng: number,
	lat: number,
	dLat: number,
	dLng: number,
	pieces: readonly Piece[],
	only?: ReadonlySet<string>
): Nearest {
	const nearest = new Map<string, number>();
	// Beyond the antimeridian the same position has another longitude.
	const copies = [lng, ...(lng - dLng < -180 ? [lng + 360] : []), ...(lng + dLng > 180 ? [lng - 360] : [])];
	for (const piece of pieces) {
		if (lat < piece.box[1] - dLat || lat > piece.box[3] + dLat) continue;
		if (only && !only.has(piece.country)) continue;
		for (const x of copies) {
			if (x < piece.box[0] - dLng || x > piece.box[2] + dLng) continue;
			const km = isIn(piece, [x, lat]) ? 0 : kmPerDegree * degreesToEdge(piece, [x, lat], dLat);
			if (km < (nearest.get(piece.country) ?? Infinity)) nearest.set(piece.country, km);
		}
	}
	return nearest;
}

/** Null on an edge, where more than one may hold the position. */
function byGrid(
	lng: number,
	lat: number,
	dLat: number,
	pieces: readonly Piece[],
	grid: CountryGrid,
	only?: ReadonlySet<string>
): Nearest | null {
	const here = grid.at(lng, lat);
	if (here === undefined) return null;
	const nearest = new Map<string, number>();
	if (here !== null && (!only || only.has(here))) nearest.set(here, 0);
	if (dLat === 0) return nearest;
	const shrink = Math.cos((lat * Math.PI) / 180);
	for (const { piece, edges } of grid.near.at(lng, lat)) {
		const { country } = pieces[piece]!;
		if (country === here || (only && !only.has(country))) continue;
		const { ends } = grid.near;
		let least = Infinity;
		for (const edge of edges) {
			const i = edge * 4;
			const ay = ends[i + 1]! - lat;
			const by = ends[i + 3]! - lat;
			if ((ay > dLat && by > dLat) || (ay < -dLat && by < -dLat)) continue;
			const ax = (ends[i]! - lng) * shrink;
			const bx = (ends[i + 2]! - lng) * shrink;
			least = Math.min(least, squareToSegment(ax, ay, bx, by));
		}
		const km = kmPerDegree * (least > dLat * dLat ? Infinity : Math.sqrt(least));
		if (km < (nearest.get(country) ?? Infinity)) nearest.set(country, km);
	}
	return nearest;
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
