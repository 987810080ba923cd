import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { PlacePrecision } from '$lib/dossier';
import type { Outcome } from './outcome';
import { overlapAreas } from './overlap-areas';
import type { Boundaries } from './read-boundaries';
import { groupings, type Grouping } from './unit';

/** What lies in one country by its nature; a spill over the border is a matter of drawing. */
const majority = 0.5;

/** A region belongs to a unit only when next to nothing of it lies elsewhere. */
const nearlyAll = 0.9;

/** Less of the place than this is a sliver between two drawings of one border. */
const sliver = 0.01;

/**
 * The country and subregion of an area by shares of its land. A place of precision `region` is in a unit that
 * holds at least nine tenths of it (the North Caucasus in Russia), else coarser (Central Asia, of which
 * Kazakhstan is two thirds, but which is wholly in the subregion of its name); any finer place is in the unit that
 * holds at least half. A coarser place spans the units that hold a hundredth of it or whose label it covers.
 * Null for an area on the open sea: none of it is land, or most is sea and no unit's label stands in it.
 */
export function assignArea(
	area: Polygon | MultiPolygon,
	precision: PlacePrecision,
	boundaries: Boundaries
): { [G in Grouping]: Outcome } | null {
	const { own, byCountry } = overlapAreas(area, boundaries);
	const land = [...byCountry.values()].reduce((sum, part) => sum + part, 0);
	const covered = {
		country: labelsIn(area, boundaries, 'country'),
		subregion: labelsIn(area, boundaries, 'subregion')
	};
	if (land === 0 || (land < own / 2 && covered.country.length === 0)) return null;

	const needed = precision === 'region' ? nearlyAll : majority;
	const [country, subregion] = groupings.map((grouping): Outcome => {
		const shares = sharesIn(grouping, byCountry, land, boundaries);
		const [largest] = shares;
		if (largest && largest[1] >= needed) {
			const [unit, share] = largest;
			return { kind: 'in', unit, how: 'overlap', share: Math.min(1, share), distanceKm: null, beside: [] };
		}
		const large = shares.filter(([unit, share]) => share >= sliver || covered[grouping].includes(unit));
		// An island smaller than a band has no share, and is covered all the same.
		return { kind: 'coarser', spans: [...new Set([...large.map(([unit]) => unit), ...covered[grouping]])] };
	});
	return { country: country!, subregion: subregion! };
}

function labelsIn(area: Polygon | MultiPolygon, { units }: Boundaries, grouping: Grouping): string[] {
	return units[grouping].filter(({ label }) => booleanPointInPolygon(label, area)).map(({ id }) => id);
}

/** Largest first. Land in a country without a subregion is in none, and so counts against every other. */
function sharesIn(
	grouping: Grouping,
	byCountry: ReadonlyMap<string, number>,
	land: number,
	{ subregionOf }: Boundaries
): [string, number][] {
	const shares = new Map<string, number>();
	for (const [country, part] of byCountry) {
		const unit = grouping === 'country' ? country : subregionOf[country];
		if (unit) shares.set(unit, (shares.get(unit) ?? 0) + part / land);
	}
	return [...shares].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
