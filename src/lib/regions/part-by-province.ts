import type { Place } from '$lib/dossier';
import type { Outcome, PlaceRegions, RegionFacts } from './outcome';
import type { Partition, PartRegion } from './partition';

/**
 * Parts places by province. A place known only to its country is counted in a rest of that country's own, and never
 * in any of its provinces.
 * @param places in the order of the partition
 */
export function partByProvince(
	places: readonly Place[],
	{ assignment, provinces, units }: RegionFacts
): Partition {
	const nameOf = new Map(units.country.map(({ id, name }) => [id, name]));
	const at = new Map(provinces.map(({ id }, i) => [id, i]));
	const outcomes = places.map(({ id }) => assignment.get(id));
	const rest = outcomes.map(restOf);
	const parents = [...new Set(rest)].flatMap((key) => /^province~coarser-(.+)$/.exec(key)?.[1] ?? []);
	return {
		regions: provinces.map(({ id, name, label, country, shape }): PartRegion => ({
			...{ key: `province~${id}`, name, parent: nameOf.get(country), note: '', label, shape },
			...{ countries: [], provinces: [] }
		})),
		held: outcomes.map((regions) => {
			const index = regions?.province?.kind === 'in' ? at.get(regions.province.unit) : undefined;
			return index === undefined ? [] : [index];
		}),
		rest,
		restNames: new Map([
			...parents.map((id): [string, string] => [
				`province~coarser-${id}`,
				`Coarser than a province, in ${nameOf.get(id) ?? id}`
			]),
			['province~coarser', 'Coarser than a country'],
			['province~outside', 'At sea or outside every province'],
			['province~none', 'Place not stated']
		]),
		unplaced: 'province~none'
	};
}

function restOf(regions: PlaceRegions | undefined): string {
	const outside: Outcome = { kind: 'outside', reason: '' };
	const { country = outside, province = outside } = regions ?? {};
	if (province.kind !== 'coarser') return 'province~outside';
	return country.kind === 'in' ? `province~coarser-${country.unit}` : 'province~coarser';
}
