import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

interface CountryProperties {
	name: string;
	subregion: string | null;
	label: [number, number];
	labelRank: number;
}

/** The basemap's sources as GeoJSON, by the names of the style's sources. */
export interface World {
	readonly land: FeatureCollection<Polygon | MultiPolygon, CountryProperties>;
	readonly coast: Feature<MultiLineString>;
	readonly borders: Feature<MultiLineString>;
	readonly graticule: Feature<MultiLineString>;
	readonly 'country-labels': FeatureCollection<Point>;
	readonly labels: FeatureCollection<Point>;
	/** The outline of the countries that pass, without the borders between them. */
	readonly outline: (isIn: (id: string) => boolean) => MultiLineString;
}

type WorldTopology = Topology<{ countries: GeometryCollection<CountryProperties> }>;

/** Decodes the packaged world; `topology` is static/basemap/world.topojson, `labels` its labels.geojson. */
export function readWorld(topology: WorldTopology, labels: FeatureCollection<Point>): World {
	const { countries } = topology.objects;
	const land = feature(topology, countries) as World['land'];
	const line = (geometry: MultiLineString): Feature<MultiLineString> => ({
		type: 'Feature',
		properties: {},
		geometry
	});
	return {
		land,
		borders: line(mesh(topology, countries, (a, b) => a !== b)),
		coast: line(withoutCuts(mesh(topology, countries, (a, b) => a === b))),
		graticule: line(graticule(10)),
		'country-labels': {
			type: 'FeatureCollection',
			features: land.features.map(({ properties }) => ({
				type: 'Feature',
				properties: { name: properties.name, rank: properties.labelRank },
				geometry: { type: 'Point', coordinates: properties.label }
			}))
		},
		labels,
		outline: (isIn) =>
			withoutCuts(
				mesh(topology, countries, (a, b) => {
					const [inA, inB] = [isIn(String(a.id)), isIn(String(b.id))];
					return a === b ? inA : inA !== inB;
				})
			)
	};
}

/** Where the atlas cuts a country at the antimeridian or the pole there is no coast to draw. */
function withoutCuts(lines: MultiLineString): MultiLineString {
	const isCut = (a: number[], b: number[]) =>
		(Math.abs(a[0]!) > 179.99 && Math.abs(b[0]!) > 179.99) || (a[1]! < -89.9 && b[1]! < -89.9);
	const coordinates = lines.coordinates.flatMap((coast) => {
		const runs: number[][][] = [[]];
		coast.forEach((position, i) => {
			if (i > 0 && isCut(coast[i - 1]!, position)) runs.push([]);
			runs.at(-1)!.push(position);
		});
		return runs.filter((run) => run.length > 1);
	});
	return { type: 'MultiLineString', coordinates };
}

function graticule(step: number): MultiLineString {
	const coordinates: number[][][] = [];
	const run = (from: number, to: number, at: (value: number) => number[]) =>
		coordinates.push(Array.from({ length: (to - from) / 5 + 1 }, (_, i) => at(from + i * 5)));
	for (let lng = -180; lng <= 180; lng += step) run(-80, 80, (lat) => [lng, lat]);
	for (let lat = -80; lat <= 80; lat += step) run(-180, 180, (lng) => [lng, lat]);
	return { type: 'MultiLineString', coordinates };
}
