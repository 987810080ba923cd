import type { MultiPolygon, Polygon } from 'geojson';

/** A region of a partition, with what is drawn of it. */
export interface PartRegion {
	/** Of the grouping and the region: "theatre~levant". */
	readonly key: string;
	readonly name: string;
	/** The name of what it is a part of, where that tells it from others of its name. */
	readonly parent?: string;
	/** What a reader should know of it: why its edges are there, or what it measures. Empty where nothing. */
	readonly note: string;
	/** Where its name stands: longitude and latitude in degrees. */
	readonly label: readonly [number, number];
	readonly shape: Polygon | MultiPolygon | null;
	/** Units that belong to it whole and are drawn from their own outlines. */
	readonly countries: readonly string[];
	readonly provinces: readonly string[];
}

/**
 * How a grouping parts places. A place may be held by several regions where these overlap; one that none holds is
 * counted in a rest, so that nothing is lost.
 */
export interface Partition {
	readonly regions: readonly PartRegion[];
	/** By place, indexes of the regions that hold it. */
	readonly held: readonly (readonly number[])[];
	/** By place, the key of its rest where no region holds it. */
	readonly rest: readonly string[];
	/** The name of each rest by its key. */
	readonly restNames: ReadonlyMap<string, string>;
	/** The key of what has no place to be parted by. */
	readonly unplaced: string;
}

/** One byte a place: 1 where any of the keys, of regions or of rests, holds it. */
export function placesOfKeys({ regions, held, rest }: Partition, keys: ReadonlySet<string>): Uint8Array {
	const isAsked = regions.map(({ key }) => keys.has(key));
	return Uint8Array.from(held, (of, place) =>
		Number(of.length > 0 ? of.some((region) => isAsked[region]) : keys.has(rest[place]!))
	);
}
