import type { MultiPolygon } from 'geojson';
import type { PlaceId } from '$lib/dossier';
import type { PointOfView } from './point-of-view';
import type { Disputed } from './disputed';
import type { ProvinceUnit } from './read-provinces';
import type { Grouping, Unit } from './unit';

/** The place counts in one unit. */
export interface InUnit {
	readonly kind: 'in';
	readonly unit: string;
	/**
	 * `inside`: a point within it. `overlap`: the part of an area or a line that decides lies in it.
	 * `border`: a point on its border with `beside`. `near`: a point outside every unit, closest to this one.
	 */
	readonly how: 'inside' | 'overlap' | 'border' | 'near';
	/** For `overlap`: the share, 0 to 1, of the place's land or of the line's length. */
	readonly share: number | null;
	/** For `near`. */
	readonly distanceKm: number | null;
	/** For `border`: the other units that meet there. */
	readonly beside: readonly string[];
}

/** What became of a place in a grouping. */
export type Outcome =
	| InUnit
	/** Too coarse for any one unit; `spans` are the units it lies over, the largest share first. */
	| { readonly kind: 'coarser'; readonly spans: readonly string[] }
	/** In no unit and near none; `reason` says so in words. */
	| { readonly kind: 'outside'; readonly reason: string };

/**
 * The record's own country beside the one the geometry gives: `differs` also where the geometry gives none,
 * `none` where the record names none.
 */
export type Claim = 'agrees' | 'differs' | 'none';

export type PlaceRegions = { readonly [G in Grouping]: Outcome } & {
	/** Absent where provinces were not looked at. */
	readonly province?: Outcome;
	/** The disputed area it lies in, as far as readers are told of it. */
	readonly disputed?: Pick<Disputed, 'name' | 'note' | 'asOf'>;
	readonly claim: Claim;
};

export type Assignment = ReadonlyMap<PlaceId, PlaceRegions>;

/** A province with what is drawn of it. */
export interface DrawnProvince extends ProvinceUnit {
	readonly shape: MultiPolygon;
}

/** What the rest of the app needs to know of regions; the boundaries themselves stay behind. */
export interface RegionFacts {
	/** Whose borders: as the United Nations counts disputed areas, or by who holds them. */
	readonly pointOfView: PointOfView;
	readonly assignment: Assignment;
	readonly units: { readonly [G in Grouping]: readonly Unit[] };
	/** Only those that a place was assigned to, or a theatre names. */
	readonly provinces: readonly DrawnProvince[];
	/** The subregion's code by the country's. */
	readonly subregionOf: Readonly<Record<string, string>>;
}
