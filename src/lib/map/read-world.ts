import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

interface CountryProperties {
	name: string;
	subregion: string | null;
}

/** The countries as regions are tinted and outlined by them. */
export interface World {
	readonly land: FeatureCollection<Polygon | MultiPolygon, CountryProperties>;
	/** The outline of the countries that pass, without the borders between them. */
	readonly outline: (isIn: (id: string) => boolean) => MultiLineString;
}

type WorldTopology = Topology<{ countries: GeometryCollection<CountryProperties> }>;

/** Decodes the packaged world, static/basemap/world.topojson. */
export function readWorld(topology: WorldTopology): World {
	const { countries } = topology.objects;
	return {
		land: feature(topology, countries) as World['land'],
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
