import type { MultiPolygon } from 'geojson';
import type { Clauses } from '$lib/filter';
import {
	classOf,
	tallyDetail,
	tintClasses,
	type Classing,
	type RegionPicture,
	type RegionShade
} from '$lib/picture';
import {
	clauseOf,
	type AnyGrouping,
	type Partition,
	type RegionFacts,
	type RegionRow,
	type RegionTally
} from '$lib/regions';

/** What a region is drawn from. */
type Outline = Pick<RegionShade, 'countries' | 'shape'>;

/** The regions to tint by their classes, with what each adds up to. */
export function regionPicture(
	regions: RegionTally,
	grouping: AnyGrouping,
	clauses: Clauses,
	classing: Classing,
	outlineOf: (key: string) => Outline
): RegionPicture {
	const clause = clauses[clauseOf(grouping)];
	const onMap = regions.rows.filter(({ label }) => label !== null);
	const valueOf = ({ tally }: RegionRow) => (classing.of === 'events' ? tally.events : tally.killed.best);
	const classes = tintClasses(onMap.map(valueOf), classing);
	return {
		shades: onMap.map((row): RegionShade => {
			const { key, name, label, tally } = row;
			return {
				...{ key, name, label: label!, events: tally.events, detail: tallyDetail(tally) },
				...{ class: classOf(classes, valueOf(row)), selected: clause?.only?.has(key) ?? false },
				...outlineOf(key)
			};
		}),
		classes
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
