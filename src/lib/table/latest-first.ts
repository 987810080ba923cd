import type { EventRecord } from '$lib/dossier';

/** The order of lists: by the first day, latest first; on one day attacks first; undated events last. */
export function latestFirst(events: readonly EventRecord[]): EventRecord[] {
	const isAttack = (event: EventRecord) => Number(event.eventType === 'attack');
	return [...events].sort(
		(a, b) =>
			(b.dateStart ?? '').localeCompare(a.dateStart ?? '') ||
			isAttack(b) - isAttack(a) ||
			a.title.localeCompare(b.title)
	);
}
