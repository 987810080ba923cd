import { buffer, circle } from '@turf/turf';
import type { Feature, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import type { AreaPart, Place, PlaceId } from '$lib/dossier';
import { kmPerDegree } from './plane';
import { unwrapped } from './unwrapped';

/** An area as places are held against it: whole units by id, and what was drawn or measured out. */
export interface Area {
	readonly country: ReadonlySet<string>;
	readonly subregion: ReadonlySet<string>;
	readonly province: ReadonlySet<string>;
	/** Exact, where `shape` has a polygon of 96 corners. */
	readonly circles: readonly { readonly at: Position; readonly km: number }[];
	/** The drawn parts; a part that crosses the antimeridian is in it on both sides of the map. Null without any. */
	readonly shape: MultiPolygon | null;
}

/** Puts an area together from its parts. @throws Error when a part is around a place that is not among `places` */
export function makeArea(parts: readonly AreaPart[], places: ReadonlyMap<PlaceId, Place>): Area {
	const units = (kind: 'country' | 'subregion' | 'province') =>
		new Set(parts.flatMap((part) => (part.kind === kind ? [(part as { id: string }).id] : [])));
	const polygons = parts.flatMap((part) => polygonsOf(shapeOf(part, places))).flatMap(onTheMap);
	return {
		country: units('country'),
		subregion: units('subregion'),
		province: units('province'),
		circles: parts.flatMap((part) => (part.kind === 'circle' ? [{ at: part.at, km: part.km }] : [])),
		shape: polygons.length > 0 ? { type: 'MultiPolygon', coordinates: polygons } : null
	};
}

function shapeOf(part: AreaPart, places: ReadonlyMap<PlaceId, Place>): Geometry | null {
	switch (part.kind) {
		case 'circle':
			return circleShape(part.at, part.km);
		case 'polygon':
			return { type: 'Polygon', coordinates: [unwrapped(part.ring)] };
		case 'along':
			return widened({ type: 'LineString', coordinates: unwrapped(part.line) }, part.km);
		case 'around': {
			const place = places.get(part.place);
			if (!place) throw new Error(`There is no place "${part.place}" to draw an area around.`);
			const geometry = place.geometry as Geometry;
			return geometry.type === 'Point'
				? circleShape(geometry.coordinates, part.km)
				: widened(geometry, part.km);
		}
		default:
			return null;
	}
}

function widened(geometry: Geometry, km: number): Geometry | null {
	if (km === 0) return geometry;
	const around = buffer({ type: 'Feature', properties: {}, geometry }, km, {
		units: 'kilometers',
		steps: 16
	});
	return (around as Feature | undefined)?.geometry ?? null;
}

/** A circle on the globe; one that holds a pole is everything beyond its edge. */
function circleShape(at: Position, km: number): Polygon {
	const { geometry } = circle(at, km, { steps: 96, units: 'kilometers' });
	const lat = at[1]!;
	const pole = Math.sign(lat) * 90;
	if (Math.abs(lat) + km / kmPerDegree < 90)
		return { ...geometry, coordinates: [unwrapped(geometry.coordinates[0]!)] };
	const edge = geometry.coordinates[0]!.slice(1)
		.map(([x, y]) => [((((x! + 180) % 360) + 360) % 360) - 180, y!])
		.sort(([a], [b]) => a! - b!);
	const [first, last] = [edge[0]!, edge.at(-1)!];
	const ring = [[-180, first[1]!], ...edge, [180, last[1]!], [180, pole], [-180, pole], [-180, first[1]!]];
	return { type: 'Polygon', coordinates: [ring] };
}

function polygonsOf(geometry: Geometry | null): Position[][][] {
	if (geometry?.type === 'Polygon') return [geometry.coordinates];
	return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** The same polygon where the map has it, and again on the other side where it runs over the antimeridian. */
function onTheMap(polygon: Position[][]): Position[][][] {
	const lngs = polygon[0]!.map(([lng]) => lng!);
	const shifted = (by: number) => polygon.map((ring) => ring.map(([lng, lat]) => [lng! + by, lat!]));
	return [
		polygon,
		...(Math.max(...lngs) > 180 ? [shifted(-360)] : []),
		...(Math.min(...lngs) < -180 ? [shifted(360)] : [])
	];
}
