import { distance } from '@turf/turf';
import type { LineString, MultiLineString, Position } from 'geojson';
import { nearCountries } from './near-countries';
import type { Outcome } from './outcome';
import type { Boundaries } from './read-boundaries';
import { groupings, type Grouping } from './unit';

/** How far a line may run beside a country and still be on it: two drawings of one border differ by less. */
const toleranceKm = 10;

/** Each sample stands for about this share of the line. */
const sampleShare = 1 / 200;

/**
 * The country and subregion of a line, by the share of its length that runs in a unit or within 10 km of it. It
 * is in the one unit that has at least nine tenths of it, unless another has half or more as well: the border of
 * two countries runs along both and so is coarser than a country, and than a subregion where they are in
 * different ones. It spans the units that have a tenth of it or more. Null for a line of which most runs at sea.
 */
export function assignLine(
	line: LineString | MultiLineString,
	boundaries: Boundaries
): { [G in Grouping]: Outcome } | null {
	const along = samples(line).map(({ at, share }) => ({
		countries: nearCountries(at, toleranceKm, boundaries).map(({ id }) => id),
		share
	}));
	const onLand = along.reduce((sum, { countries, share }) => sum + (countries.length > 0 ? share : 0), 0);
	if (onLand < 0.5) return null;

	const [country, subregion] = groupings.map((grouping): Outcome => {
		const shares = new Map<string, number>();
		for (const { countries, share } of along) {
			const units =
				grouping === 'country' ? countries : countries.flatMap((id) => boundaries.subregionOf[id] ?? []);
			for (const unit of new Set(units)) shares.set(unit, (shares.get(unit) ?? 0) + share);
		}
		const sorted = [...shares].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
		const [first, second] = sorted;
		if (first && first[1] >= 0.9 && (second?.[1] ?? 0) < 0.5) {
			const [unit, share] = first;
			return { kind: 'in', unit, how: 'overlap', share: Math.min(1, share), distanceKm: null, beside: [] };
		}
		return { kind: 'coarser', spans: sorted.filter(([, share]) => share >= 0.1).map(([unit]) => unit) };
	});
	return { country: country!, subregion: subregion! };
}

/** Midpoints of equal pieces of each segment, each with its share of the whole length. */
export function samples(line: LineString | MultiLineString): { at: Position; share: number }[] {
	const parts = line.type === 'LineString' ? [line.coordinates] : line.coordinates;
	const segments = parts.flatMap((part) => part.slice(1).map((to, i) => ({ from: part[i]!, to })));
	const measured = segments.map((segment) => ({ ...segment, km: distance(segment.from, segment.to) }));
	const whole = measured.reduce((sum, { km }) => sum + km, 0);
	if (whole === 0) return [{ at: segments[0]!.from, share: 1 }];
	return measured.flatMap(({ from, to, km }) => {
		const count = Math.ceil(km / (whole * sampleShare));
		return Array.from({ length: count }, (_, i) => {
			const t = (i + 0.5) / count;
			const at = [from[0]! + t * (to[0]! - from[0]!), from[1]! + t * (to[1]! - from[1]!)];
			return { at, share: km / whole / count };
		});
	});
}
