import type { Clauses, Dimension } from '$lib/filter';
import type { Choices } from './choices';
import { writeAddress } from './url';

/**
 * A view as a file keeps it: without what is open over it.
 * @param without parts of the filter that stay out; without areas, so do the reader's own and where the map stands
 */
export function viewInAddress(choices: Choices, without: ReadonlySet<Dimension> = new Set()): string {
	const clauses = Object.fromEntries(
		Object.entries(choices.clauses).filter(([dimension]) => !without.has(dimension as Dimension))
	) as Clauses;
	return writeAddress({
		...choices,
		...{ clauses, selection: null, door: null, reads: false },
		...(without.has('area') && { own: [], camera: null, compared: null })
	}).toString();
}
