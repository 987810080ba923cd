import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Place } from '$lib/dossier';
import { nearCountries } from './near-countries';
import { nearKm } from './near-km';
import type { InUnit, Outcome } from './outcome';
import { overlapAreas } from './overlap-areas';
import type { Provinces } from './read-provinces';

/** A gap narrower than this is a matter of two drawings of one coast or border. */
const driftKm = 5;

/** What lies in one province by its nature; a spill over the border is a matter of drawing. */
const majority = 0.5;

/**
 * The province of a place, given the country it was assigned to: always one of that country. A point counts in the
 * province it lies in, else in the nearest within 50 km; an area in the province that holds at least half of its
 * part in the country's provinces. Whole countries, regions, lines, and areas spread more evenly are coarser; a
 * place in no country, or in one without provinces, is outside.
 */
export function assignProvince(place: Place, country: Outcome, provinces: Provinces): Outcome {
	const { geometry, properties } = place;
	if (country.kind === 'outside') return country;
	const isWide = properties.precision === 'country' || properties.precision === 'region';
	if (isWide || country.kind === 'coarser') return { kind: 'coarser', spans: [] };
	const units = provinces.byCountry.get(country.unit);
	if (!units) return { kind: 'outside', reason: 'its country has no provinces in the packaged data' };
	const own = provinces.idsOf(country.unit);
	switch (geometry.type) {
		case 'Point':
			return provinceOf(geometry.coordinates, own, provinces);
		case 'LineString':
		case 'MultiLineString':
			return { kind: 'coarser', spans: [] };
		case 'Polygon':
		case 'MultiPolygon':
			return provinceOfArea(geometry, own, provinces) ?? provinceOf(properties.label, own, provinces);
	}
}

/** The province of a point among those of its country. */
export function provinceOf(at: Position, own: ReadonlySet<string>, provinces: Provinces): Outcome {
	const here = provinces.grid.at(at[0]!, at[1]!);
	if (here && own.has(here)) return inside(here);
	const nearest = nearCountries(at, nearKm, provinces, own)[0];
	if (!nearest) return { kind: 'outside', reason: `no province of its country within ${nearKm} km` };
	return nearest.km < driftKm
		? inside(nearest.id)
		: { ...inside(nearest.id), how: 'near', distanceKm: nearest.km };
}

/** Null for an area that none of the provinces has a part of. */
function provinceOfArea(
	area: Polygon | MultiPolygon,
	own: ReadonlySet<string>,
	provinces: Provinces
): Outcome | null {
	const pieces = provinces.pieces.filter(({ country }) => own.has(country));
	const { byCountry: parts } = overlapAreas(area, { pieces });
	const whole = [...parts.values()].reduce((sum, part) => sum + part, 0);
	const shares = [...parts].map(([id, part]) => ({ id, share: part / whole }));
	shares.sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
	const [largest] = shares;
	if (!largest) return null;
	if (largest.share < majority) return { kind: 'coarser', spans: shares.filter(isLarge).map(({ id }) => id) };
	return { ...inside(largest.id), how: 'overlap', share: Math.min(1, largest.share) };
}

/** Less of the place than a hundredth is a sliver between two drawings of one border. */
const isLarge = ({ share }: { share: number }) => share >= 0.01;

const inside = (unit: string): InUnit => {
	return { kind: 'in', unit, how: 'inside', share: null, distanceKm: null, beside: [] };
};
