import { isStated, type EventRecord } from '$lib/dossier';

/**
 * What a set of events adds up to. Killed is summed over attacks only; `high` is null when any toll is open
 * above. Attacks whose toll is not stated are counted apart and never added as 0.
 */
export interface Tally {
	readonly events: number;
	readonly attacks: number;
	readonly killed: { readonly low: number; readonly best: number; readonly high: number | null };
	readonly tollsStated: number;
	readonly tollsNotStated: number;
}

export function tally(events: Iterable<EventRecord>): Tally {
	let [count, attacks, stated, low, best] = [0, 0, 0, 0, 0];
	let high: number | null = 0;
	for (const event of events) {
		count++;
		if (event.eventType !== 'attack') continue;
		attacks++;
		const toll = event.fatalities;
		if (!isStated(toll)) continue;
		stated++;
		low += toll.low ?? toll.best ?? 0;
		best += toll.best ?? toll.low ?? toll.high ?? 0;
		high = high === null ? null : addHigh(high, toll);
	}
	return {
		events: count,
		attacks,
		killed: { low, best, high },
		tollsStated: stated,
		tollsNotStated: attacks - stated
	};
}

/** A source that gives one best figure and no range is taken at its figure; one that gives a floor is open. */
function addHigh(sum: number, toll: NonNullable<EventRecord['fatalities']>): number | null {
	if (toll.high !== null) return sum + toll.high;
	return toll.low === null && toll.best !== null ? sum + toll.best : null;
}
