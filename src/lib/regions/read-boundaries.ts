import { bbox } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { borderKm } from './border';
import { CountryGrid } from './country-grid';
import type { RegionFacts } from './outcome';
import type { Piece } from './piece';
import type { Unit } from './unit';

export interface Boundaries extends Pick<RegionFacts, 'units' | 'subregionOf'> {
	readonly pieces: readonly Piece[];
	/** Made on first use. */
	readonly grid: CountryGrid;
}

type Label = [lng: number, lat: number];
type WorldTopology = Topology<{
	countries: GeometryCollection<{ name: string; subregion: string | null; label: Label }>;
	subregionLabels: GeometryCollection<{ code: string; name: string; label: Label }>;
}>;

/**
 * Reads the packaged world (`static/basemap/world.topojson`) into polygons with their boxes, and the units of
 * each grouping. The pieces of two countries never overlap; they share their borders to the last digit.
 * @throws Error when `world` is not that file, or a ring still jumps across the antimeridian
 */
export function readBoundaries(world: unknown): Boundaries {
	if (!isWorld(world))
		throw new Error('Not the packaged world: TopoJSON with countries and subregionLabels.');
	const countries = feature(world, world.objects.countries).features;
	const subregions = feature(world, world.objects.subregionLabels).features;
	const pieces = countries.flatMap(({ id, geometry }) =>
		piecesOf(String(id), geometry as Polygon | MultiPolygon)
	);
	let grid: CountryGrid | null = null;
	return {
		pieces,
		get grid() {
			return (grid ??= new CountryGrid(pieces, borderKm));
		},
		units: {
			country: countries.map(({ id, properties: { name, label } }): Unit => {
				return { id: String(id), grouping: 'country', name, label };
			}),
			subregion: subregions.map(({ properties: { code, name, label } }): Unit => {
				return { id: code, grouping: 'subregion', name, label };
			})
		},
		subregionOf: Object.fromEntries(
			countries.flatMap(({ id, properties: { subregion } }) => (subregion ? [[String(id), subregion]] : []))
		)
	};
}

function isWorld(world: unknown): world is WorldTopology {
	const { type, objects } = (world ?? {}) as Partial<WorldTopology>;
	return type === 'Topology' && Boolean(objects?.countries && objects.subregionLabels);
}

function piecesOf(country: string, geometry: Polygon | MultiPolygon): Piece[] {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return polygons.map((coordinates) => {
		coordinates.forEach((ring) => refuseJumps(country, ring));
		const polygon: Polygon = { type: 'Polygon', coordinates };
		const [west, south, east, north] = bbox(polygon);
		return { country, polygon, box: [west!, south!, east!, north!] };
	});
}

/** A ring stitched across the antimeridian would claim every point of its latitudes. */
function refuseJumps(country: string, ring: readonly Position[]) {
	ring.forEach(([lng], i) => {
		const [before, lat] = ring[i - 1] ?? [lng!, 0];
		// Antarctica's edge along the pole is as long, and is no jump: nothing lies beyond it.
		if (Math.abs(lng! - before!) > 180 && lat! > -89)
			throw new Error(`A ring of ${country} jumps from longitude ${before} to ${lng}.`);
	});
}
