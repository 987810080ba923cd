import type { EventRecord } from '$lib/dossier';
import { markTable, type MarkKind } from './mark-table';

/** The kinds of mark among the shown events, in the table's order, with how many events each stands for. */
export function legendKinds(events: readonly EventRecord[]): { kind: MarkKind; count: number }[] {
	const counts = new Map<MarkKind, number>();
	for (const event of events) {
		const kind = markTable.find((entry) => entry.holds(event))!;
		counts.set(kind, (counts.get(kind) ?? 0) + 1);
	}
	return markTable.flatMap((kind) => (counts.has(kind) ? [{ kind, count: counts.get(kind)! }] : []));
}
