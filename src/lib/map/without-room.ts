/**
 * Which of some items, in the order they stand, are left out so that the others fit into `lines` lines of `room`: those
 * of the greatest rank first, of equals the last.
 */
export function withoutRoom(
	items: readonly { readonly width: number; readonly rank: number }[],
	room: number,
	lines: number
): ReadonlySet<number> {
	const out = new Set<number>();
	const going = items.map((_, at) => at).sort((a, b) => items[b]!.rank - items[a]!.rank || b - a);
	for (const next of going) {
		if (
			linesOf(
				items.filter((_, at) => !out.has(at)),
				room
			) <= lines
		)
			break;
		out.add(next);
	}
	return out;
}

function linesOf(items: readonly { readonly width: number }[], room: number): number {
	let [lines, used] = [1, 0];
	for (const { width } of items) {
		if (used > 0 && used + width > room) {
			lines++;
			used = 0;
		}
		used += width;
	}
	return lines;
}
