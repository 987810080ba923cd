import type { Position } from 'geojson';
import type { Place, PlaceId, Theatre } from '$lib/dossier';
import { assignProvince } from './assign-province';
import { assignRegions, claimOf } from './assign-regions';
import { countryByView } from './country-by-view';
import type { Disputed } from './disputed';
import { disputedAt } from './disputed-at';
import type { DrawnProvince, Outcome, PlaceRegions, RegionFacts } from './outcome';
import { pointsOfView, type PointOfView } from './point-of-view';
import type { Boundaries } from './read-boundaries';
import type { Provinces } from './read-provinces';
import type { Unit } from './unit';

/** Everything packaged that says where a border runs. */
export interface Geography {
	readonly boundaries: Boundaries;
	readonly provinces: Provinces;
	readonly disputed: readonly Disputed[];
}

type Facts = { readonly [V in PointOfView]: RegionFacts };

/** Assigns every place once, and says for each point of view what follows from it. */
export function regionFacts(
	places: readonly Place[],
	theatres: readonly Theatre[],
	geography: Geography
): Facts {
	const { boundaries, disputed } = geography;
	const assigned = assignRegions(places, boundaries);
	const areas = new Map(places.map((place) => [place.id, areaOf(place, disputed)]));
	const provinceOf = new Map(
		places.map((place) => [
			place.id,
			assignProvince(place, assigned.get(place.id)!.country, geography.provinces)
		])
	);
	const provinces = provincesInUse([...provinceOf.values()], theatres, geography.provinces);
	const seen = (pointOfView: PointOfView): RegionFacts => {
		const held = pointOfView === 'administered' ? holders(disputed, boundaries) : [];
		const subregionOf = {
			...boundaries.subregionOf,
			...Object.fromEntries(held.map(({ unit, subregion }) => [unit.id, subregion]))
		};
		const regionsOf = (place: Place): PlaceRegions => {
			const seen = seenFrom(place, assigned.get(place.id)!, areas.get(place.id)!, pointOfView, subregionOf);
			return { ...seen, province: provinceOf.get(place.id)! };
		};
		return {
			pointOfView,
			assignment: new Map<PlaceId, PlaceRegions>(places.map((place) => [place.id, regionsOf(place)])),
			units: {
				country: [...boundaries.units.country, ...held.map(({ unit }) => unit)],
				subregion: boundaries.units.subregion
			},
			provinces,
			subregionOf
		};
	};
	return Object.fromEntries(pointsOfView.map((view) => [view, seen(view)])) as Facts;
}

/** A wide region only happens to have its label in a disputed area. */
function areaOf({ properties }: Place, disputed: readonly Disputed[]): Disputed | null {
	return properties.precision === 'region' ? null : disputedAt(properties.label, disputed);
}

function seenFrom(
	{ properties }: Place,
	regions: PlaceRegions,
	area: Disputed | null,
	view: PointOfView,
	subregionOf: Readonly<Record<string, string>>
): PlaceRegions {
	if (!area) return regions;
	const { name, note, asOf } = area;
	const disputed = { name, note, asOf };
	// Nobody holds a country whole by holding the area its name stands in.
	const isWhole = properties.precision === 'country' && view === 'administered';
	const country = isWhole ? regions.country : countryByView(regions.country, area, view);
	if (country === regions.country) return { ...regions, disputed };
	return {
		country,
		subregion: subregionBy(country, area, subregionOf),
		disputed,
		claim: claimOf(properties.country, country)
	};
}

/** Of an area that no one country has, the subregion that all who claim it are in. */
function subregionBy(
	country: Outcome,
	{ claimedBy }: Disputed,
	subregionOf: Readonly<Record<string, string>>
): Outcome {
	if (country.kind === 'in') {
		const unit = subregionOf[country.unit];
		return unit ? { ...country, unit } : { kind: 'outside', reason: 'its country is in no subregion' };
	}
	const [unit, ...more] = new Set(claimedBy.flatMap((id) => subregionOf[id] ?? []));
	if (country.kind === 'coarser' || unit === undefined || more.length > 0) return country;
	return { kind: 'in', unit, how: 'inside', share: null, distanceKm: null, beside: [] };
}

/** Who holds a disputed area without being a country of the packaged world. */
function holders(disputed: readonly Disputed[], { units, subregionOf }: Boundaries) {
	const known = new Set(units.country.map(({ id }) => id));
	return disputed.flatMap(({ administered, administeredName, un, test }) => {
		if (known.has(administered) || administeredName === null) return [];
		known.add(administered);
		const unit: Unit = { id: administered, grouping: 'country', name: administeredName, label: [...test] };
		return [{ unit, subregion: subregionOf[un ?? ''] ?? 'outside' }];
	});
}

function provincesInUse(
	outcomes: readonly Outcome[],
	theatres: readonly Theatre[],
	{ units, pieces }: Provinces
): DrawnProvince[] {
	const used = new Set([
		...outcomes.flatMap((outcome) => (outcome.kind === 'in' ? [outcome.unit] : [])),
		...theatres.flatMap(({ parts }) =>
			parts.flatMap((part) => (part.kind === 'province' ? [part.id as string] : []))
		)
	]);
	return units
		.filter(({ id }) => used.has(id))
		.map((unit) => {
			const coordinates = pieces
				.filter(({ country }) => country === unit.id)
				.map(({ polygon }) => polygon.coordinates.map((ring) => ring.map(rounded)));
			return { ...unit, shape: { type: 'MultiPolygon', coordinates } };
		});
}

/** To some ten metres: it is only drawn, and every digit is sent with the page. */
function rounded([lng, lat]: Position): Position {
	return [Math.round(lng! * 1e4) / 1e4, Math.round(lat! * 1e4) / 1e4];
}
