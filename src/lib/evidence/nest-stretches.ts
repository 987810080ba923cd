import type { Stretch } from './find-passage';

/** A piece of a text: words, or what lies around further pieces. `isWhole` is false of all but an item’s first piece. */
export type Piece<T> =
	| { readonly text: string }
	| { readonly item: T; readonly isFirst: boolean; readonly pieces: readonly Piece<T>[] };

/**
 * A text as pieces in pieces. What crosses the end of what it begins in is cut there, and goes on as another piece.
 */
export function nestStretches<T extends Stretch>(text: string, items: readonly T[]): Piece<T>[] {
	const sorted = items
		.map((item) => ({ item, start: item.start, end: Math.min(item.end, text.length), isFirst: true }))
		.sort(byPlace);
	return within(text, 0, text.length, sorted);
}

interface Part<T> extends Stretch {
	readonly item: T;
	readonly isFirst: boolean;
}

const byPlace = (a: Stretch, b: Stretch) => a.start - b.start || b.end - a.end;

function within<T>(text: string, from: number, to: number, parts: readonly Part<T>[]): Piece<T>[] {
	const pieces: Piece<T>[] = [];
	const queue = [...parts];
	let at = from;
	while (queue.length > 0) {
		const part = queue.shift()!;
		if (part.start >= part.end) continue;
		if (part.start > at) pieces.push({ text: text.slice(at, part.start) });
		const inner: Part<T>[] = [];
		while (queue.length > 0 && queue[0]!.start < part.end) {
			const next = queue.shift()!;
			inner.push({ ...next, end: Math.min(next.end, part.end) });
			if (next.end > part.end) {
				queue.push({ ...next, start: part.end, isFirst: false });
				queue.sort(byPlace);
			}
		}
		const { item, isFirst } = part;
		pieces.push({ item, isFirst, pieces: within(text, part.start, part.end, inner) });
		at = part.end;
	}
	if (at < to) pieces.push({ text: text.slice(at, to) });
	return pieces;
}
