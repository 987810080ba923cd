import type { Place, PlaceId } from '$lib/dossier';
import { assignArea } from './assign-area';
import { assignLine } from './assign-line';
import { assignPoint } from './assign-point';
import { nearCountries } from './near-countries';
import type { Claim, Outcome, PlaceRegions } from './outcome';
import type { Boundaries } from './read-boundaries';
import type { Grouping } from './unit';

/**
 * Assigns every place once to a country and a subregion: a point by what it lies in, an area by shares of its land,
 * a line by shares of its length. An area or a line on the open sea is taken at its label. The geometry decides;
 * the record's own country only settles a point on a border, and a disagreement is told as a claim that differs.
 * Pure and without a page: it runs where the site is built and in a worker.
 */
export function assignRegions(
	places: Iterable<Place>,
	boundaries: Boundaries
): ReadonlyMap<PlaceId, PlaceRegions> {
	const assignment = new Map<PlaceId, PlaceRegions>();
	for (const place of places) {
		const regions = regionsOf(place, boundaries);
		assignment.set(place.id, { ...regions, claim: claimOf(place.properties.country, regions.country) });
	}
	return assignment;
}

function regionsOf({ geometry, properties }: Place, boundaries: Boundaries): { [G in Grouping]: Outcome } {
	const { country, precision, label } = properties;
	const atLabel = () => assignPoint(label, country, boundaries);
	switch (geometry.type) {
		case 'Point':
			// A region without a country, drawn as a point, has no extent by which to tell where it ends.
			if (precision === 'region' && country === null) return coarserAt(geometry.coordinates, boundaries);
			return assignPoint(geometry.coordinates, country, boundaries);
		case 'LineString':
		case 'MultiLineString':
			return assignLine(geometry, boundaries) ?? atLabel();
		case 'Polygon':
		case 'MultiPolygon':
			return assignArea(geometry, precision, boundaries) ?? atLabel();
	}
}

function coarserAt(at: [number, number], boundaries: Boundaries): { [G in Grouping]: Outcome } {
	const countries = nearCountries(at, 0, boundaries).map(({ id }) => id);
	const subregions = [...new Set(countries.flatMap((id) => boundaries.subregionOf[id] ?? []))];
	return {
		country: { kind: 'coarser', spans: countries },
		subregion: { kind: 'coarser', spans: subregions }
	};
}

/** How the record's own country stands to the one it was assigned to. */
export function claimOf(claimed: string | null, country: Outcome): Claim {
	if (claimed === null) return 'none';
	return country.kind === 'in' && country.unit === claimed ? 'agrees' : 'differs';
}
