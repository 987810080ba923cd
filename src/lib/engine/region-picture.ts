import { tallyDetail, type RegionPicture } from '$lib/picture';
import type { RegionTally } from '$lib/regions';
import type { Question } from './question';

/** The regions to tint, with what each adds up to. */
export function regionPicture(
	regions: RegionTally,
	{ grouping, clauses }: Question,
	subregionOf: Readonly<Record<string, string>>
): RegionPicture {
	const clause = grouping ? clauses[grouping] : undefined;
	return {
		shades: regions.rows.flatMap(({ key, name, label, tally }) => {
			if (label === null) return [];
			const selected = clause?.only?.has(key) ?? false;
			return [{ key, name, label, events: tally.events, detail: tallyDetail(tally), selected }];
		}),
		regionOf: grouping === 'country' ? null : subregionOf
	};
}
