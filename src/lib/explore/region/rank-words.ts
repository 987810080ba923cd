import { counted } from '$lib/base';
import type { RankedRegion, Ranking, Rankings } from '$lib/engine';
import { shareInWords } from './region-words';

const number = new Intl.NumberFormat('en-GB');
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "Of these events the first region holds 24% by country (Russia) and 40% by subregion (Southern Asia)." */
export function firstsInWords({ events, rankings }: Rankings): string {
	const firsts = rankings.flatMap(({ grouping, rows }: Ranking) => {
		const first = rows.find(({ isRest }) => !isRest);
		return first ? [`${shareInWords(first.events, events)} by ${grouping} (${first.name})`] : [];
	});
	if (firsts.length === 0) return 'Every event lies in no region, whatever the grouping.';
	return `Of these events the first region holds ${list.format(firsts)}.`;
}

/** Where the other groupings count the events of one region: "Russia by country, 12 events. By theatre: Moscow (4) …". */
export function sharedInWords(region: RankedRegion, { rankings }: Rankings): string {
	const at = rankings.flatMap(({ rows }) => rows).indexOf(region);
	const others = rankings
		.filter(({ grouping }) => grouping !== region.grouping)
		.map(({ grouping, rows, overlap }) => {
			const counts = rows
				.filter(({ shared }) => shared[at]! > 0)
				.sort((a, b) => b.shared[at]! - a.shared[at]!)
				.map(({ name, shared }) => [name, shared[at]!] as const);
			const rest = region.events - counts.reduce((sum, [, events]) => sum + events, 0);
			// Where regions overlap, what is left over cannot be told from what is counted twice.
			const more = rest > 0 && overlap === 0 ? [['regions not listed', rest] as const] : [];
			return `By ${grouping}: ${[...counts, ...more].map(([name, n]) => `${name} (${number.format(n)})`).join(', ')}.`;
		});
	return `${region.name}, by ${region.grouping}, ${counted(region.events, 'event')}. ${others.join(' ')}`;
}
