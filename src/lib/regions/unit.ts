/** The two ways to group places by a key of their own: by country or area with its own code, and by UN M49 subregion. */
export const groupings = ['country', 'subregion'] as const;
export type Grouping = (typeof groupings)[number];

/**
 * Further ways, which part places: by province, by the analyst's own areas, which may overlap, and by what stands near.
 */
export const placeGroupings = ['province', 'theatre', 'cluster'] as const;
export type PlaceGrouping = (typeof placeGroupings)[number];
export type AnyGrouping = Grouping | PlaceGrouping;

/** The clause that asks for regions of a grouping: those that part places share one. */
export function clauseOf(grouping: AnyGrouping): Grouping | 'area' {
	return grouping === 'country' || grouping === 'subregion' ? grouping : 'area';
}

/** One country, subregion or province a place can be counted in. */
export interface Unit {
	/** A country's ISO 3166-1 alpha-2 code or slug, a subregion's M49 code, a province's ISO 3166-2 code or slug. */
	readonly id: string;
	readonly grouping: Grouping | 'province';
	readonly name: string;
	/** Where its name stands: longitude and latitude in degrees. */
	readonly label: [lng: number, lat: number];
}
