import type { Records } from '$lib/table';
import type { Assignment, Outcome } from './outcome';
import type { Grouping } from './unit';

/** The keys of what is in no unit, so that every event has exactly one key and totals add up. */
export const restKeys = ['coarser', 'outside', 'none'] as const;

/**
 * For every row its one key: the unit of the event's place, or `coarser`, `outside`, or `none` where
 * no place is stated. A movement counts at its `place`, where it arrives.
 * @throws Error when an event is at a place that was not assigned
 */
export function regionKeys(
	records: Records,
	assignment: Assignment,
	grouping: Grouping
): readonly (readonly string[])[] {
	const keys = new Map([...assignment].map(([place, regions]) => [place, [keyOf(regions[grouping])]]));
	const none = ['none'];
	return records.events.map(({ id, place }) => {
		const key = place === null ? none : keys.get(place);
		if (!key) throw new Error(`Event ${id} is at ${place}, which was assigned to no region.`);
		return key;
	});
}

function keyOf(outcome: Outcome): string {
	return outcome.kind === 'in' ? outcome.unit : outcome.kind;
}
