import { bbox } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { borderKm } from './border';
import { CountryGrid } from './country-grid';
import type { Piece } from './piece';
import type { Unit } from './unit';

/** A first-level division of a country; its id is an ISO 3166-2 code, or a slug `x-...` where none is its own. */
export interface ProvinceUnit extends Unit {
	readonly grouping: 'province';
	/** The id of its country in the packaged world. */
	readonly country: string;
}

export interface Provinces {
	readonly units: readonly ProvinceUnit[];
	/** Polygons of all provinces; `country` is the id of the province. */
	readonly pieces: readonly Piece[];
	/** Units by the id of their country. A country that is not divided is missing. */
	readonly byCountry: ReadonlyMap<string, readonly ProvinceUnit[]>;
	/** The ids of a country’s provinces. */
	readonly idsOf: (country: string) => ReadonlySet<string>;
	/** Which province a position lies in, of any country. Made on first use. */
	readonly grid: CountryGrid;
}

type ProvincesTopology = Topology<{
	provinces: GeometryCollection<{ name: string; country: string; label: [lng: number, lat: number] }>;
}>;

/**
 * Reads the packaged provinces (`static/basemap/provinces.topojson`) into units and polygons with their boxes.
 * @throws Error when `topology` is not that file, or a ring jumps across the antimeridian
 */
export function readProvinces(topology: unknown): Provinces {
	if (!isProvinces(topology)) throw new Error('Not the packaged provinces: TopoJSON with provinces.');
	const { features } = feature(topology, topology.objects.provinces);
	const units = features.map(({ id, properties: { name, country, label } }): ProvinceUnit => {
		return { id: String(id), grouping: 'province', name, label, country };
	});
	const pieces = features.flatMap(({ id, geometry }) =>
		piecesOf(String(id), geometry as Polygon | MultiPolygon)
	);
	const byCountry = grouped(units);
	const ids = new Map<string, ReadonlySet<string>>();
	let grid: CountryGrid | null = null;
	return {
		units,
		pieces,
		byCountry,
		idsOf(country) {
			const known = ids.get(country) ?? new Set(byCountry.get(country)?.map(({ id }) => id));
			ids.set(country, known);
			return known;
		},
		get grid() {
			return (grid ??= new CountryGrid(pieces, borderKm));
		}
	};
}

function grouped(units: readonly ProvinceUnit[]): ReadonlyMap<string, readonly ProvinceUnit[]> {
	const byCountry = new Map<string, ProvinceUnit[]>();
	for (const unit of units) {
		const known = byCountry.get(unit.country);
		if (known) known.push(unit);
		else byCountry.set(unit.country, [unit]);
	}
	return byCountry;
}

function isProvinces(topology: unknown): topology is ProvincesTopology {
	const { type, objects } = (topology ?? {}) as Partial<ProvincesTopology>;
	return type === 'Topology' && Boolean(objects?.provinces);
}

function piecesOf(province: string, geometry: Polygon | MultiPolygon): Piece[] {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return polygons.map((coordinates) => {
		coordinates.forEach((ring) => refuseJumps(province, ring));
		const polygon: Polygon = { type: 'Polygon', coordinates };
		const [west, south, east, north] = bbox(polygon);
		return { country: province, polygon, box: [west!, south!, east!, north!] };
	});
}

/** A ring stitched across the antimeridian would claim every point of its latitudes. */
function refuseJumps(province: string, ring: readonly Position[]) {
	ring.forEach(([lng], i) => {
		const before = ring[i - 1]?.[0] ?? lng!;
		if (Math.abs(lng! - before) > 180)
			throw new Error(`A ring of ${province} jumps from longitude ${before} to ${lng}.`);
	});
}
