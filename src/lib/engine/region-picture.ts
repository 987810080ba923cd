import type { MultiPolygon } from 'geojson';
import type { Clauses } from '$lib/filter';
import { tallyDetail, type RegionPicture, type RegionShade } from '$lib/picture';
import { clauseOf, type AnyGrouping, type Partition, type RegionFacts, type RegionTally } from '$lib/regions';

/** What a region is drawn from. */
type Outline = Pick<RegionShade, 'countries' | 'shape'>;

/** The regions to tint, with what each adds up to. */
export function regionPicture(
	regions: RegionTally,
	grouping: AnyGrouping,
	clauses: Clauses,
	outlineOf: (key: string) => Outline
): RegionPicture {
	const clause = clauses[clauseOf(grouping)];
	return {
		shades: regions.rows.flatMap(({ key, name, label, tally }): RegionShade[] => {
			if (label === null) return [];
			const selected = clause?.only?.has(key) ?? false;
			const detail = tallyDetail(tally);
			return [{ key, name, label, events: tally.events, detail, selected, ...outlineOf(key) }];
		})
	};
}

/** Of a country its own outline, of a subregion those of its countries, of any other region what it is made of. */
export function outlines(
	grouping: AnyGrouping,
	{ subregionOf, provinces }: Pick<RegionFacts, 'subregionOf' | 'provinces'>,
	parts: Partition | null
): (key: string) => Outline {
	if (grouping === 'country') return (key) => ({ countries: [key], shape: null });
	if (grouping === 'subregion')
		return (key) => ({
			countries: Object.keys(subregionOf).filter((country) => subregionOf[country] === key),
			shape: null
		});
	const shapeOf = new Map(provinces.map(({ id, shape }) => [id, shape]));
	return (key) => {
		const region = parts!.regions.find((region) => region.key === key)!;
		const whole = region.provinces.flatMap((id) => shapeOf.get(id) ?? []);
		return { countries: region.countries, shape: together(region.shape, whole) };
	};
}

function together(shape: Outline['shape'], more: readonly MultiPolygon[]): Outline['shape'] {
	if (more.length === 0) return shape;
	const own = shape === null ? [] : shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
	return { type: 'MultiPolygon', coordinates: [...own, ...more.flatMap(({ coordinates }) => coordinates)] };
}
