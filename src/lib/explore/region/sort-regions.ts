import type { RegionDetails } from '$lib/engine';
import type { RegionRow } from '$lib/regions';

export const regionSorts = ['events', 'killed', 'name', 'last', 'change'] as const;
export type RegionSort = (typeof regionSorts)[number];

export const sortWords: Readonly<Record<RegionSort, string>> = {
	events: 'Most events first',
	killed: 'Most killed first',
	name: 'Name',
	last: 'Latest date first',
	change: 'Greatest increase first'
};

const byName = new Intl.Collator('en-GB').compare;

/**
 * Regions in an order, equal ones by name; what is in no region always stands last, in the order it came. Without
 * details the order by date or change is that of events.
 */
export function sortRegions(
	rows: readonly RegionRow[],
	sort: RegionSort,
	details: RegionDetails | null
): readonly RegionRow[] {
	const detailOf = ({ key }: RegionRow) => details?.byKey.get(key);
	const weight: Record<RegionSort, (row: RegionRow) => number> = {
		events: ({ tally }) => tally.events,
		killed: ({ tally }) => tally.killed.best,
		name: () => 0,
		last: (row) => detailOf(row)?.lastDay ?? -Infinity,
		change: (row) => {
			const change = detailOf(row)?.change;
			return change && change.verdict !== 'too-few' ? change.now - change.before : -Infinity;
		}
	};
	const weigh = weight[details || (sort !== 'last' && sort !== 'change') ? sort : 'events'];
	const of = rows.map((row) => ({ row, rest: Number(row.label === null), weight: weigh(row) }));
	of.sort((a, b) => {
		if (a.rest || b.rest) return a.rest - b.rest;
		// Two that have no weight are as heavy as each other; their difference would be no number.
		const heavier = a.weight === b.weight ? 0 : b.weight - a.weight;
		return heavier || byName(a.row.name, b.row.name);
	});
	return of.map(({ row }) => row);
}
