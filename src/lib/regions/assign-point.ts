import type { Position } from 'geojson';
import { borderKm } from './border';
import { nearCountries } from './near-countries';
import { nearKm } from './near-km';
import type { InUnit, Outcome } from './outcome';
import type { Boundaries } from './read-boundaries';
import type { Grouping } from './unit';

/**
 * The country and subregion of a point. Within 100 m of two countries it is on their border and counts in the
 * record's own country if that is one of them, else in the first by code; outside all, in the nearest within
 * 50 km. The subregion is always that of the country it counts in.
 */
export function assignPoint(
	at: Position,
	claimed: string | null,
	boundaries: Boundaries
): { [G in Grouping]: Outcome } {
	const country = countryOf(at, claimed, boundaries);
	return { country, subregion: country.kind === 'in' ? subregionOf(country, boundaries) : country };
}

function countryOf(at: Position, claimed: string | null, boundaries: Boundaries): Outcome {
	const alone = boundaries.grid.aloneAt(at[0]!, at[1]!);
	if (alone) return inside(alone);
	const here = nearCountries(at, borderKm, boundaries);
	if (here.length > 1) {
		const ids = here.map(({ id }) => id).sort();
		const unit = ids.find((id) => id === claimed) ?? ids[0]!;
		return { ...inside(unit), how: 'border', beside: ids.filter((id) => id !== unit) };
	}
	const nearest = here[0] ?? nearCountries(at, nearKm, boundaries)[0];
	if (!nearest) return { kind: 'outside', reason: `no country within ${nearKm} km` };
	return nearest.km === 0
		? inside(nearest.id)
		: { ...inside(nearest.id), how: 'near', distanceKm: nearest.km };
}

const inside = (unit: string): InUnit => {
	return { kind: 'in', unit, how: 'inside', share: null, distanceKm: null, beside: [] };
};

function subregionOf(country: InUnit, { subregionOf, units }: Boundaries): Outcome {
	const unit = subregionOf[country.unit];
	if (!unit) {
		const name = units.country.find(({ id }) => id === country.unit)?.name ?? country.unit;
		return { kind: 'outside', reason: `${name} is in no subregion` };
	}
	const beside = [...new Set(country.beside.flatMap((id) => subregionOf[id] ?? []))].filter(
		(id) => id !== unit
	);
	return {
		...country,
		unit,
		beside,
		how: country.how === 'border' && beside.length === 0 ? 'inside' : country.how
	};
}
