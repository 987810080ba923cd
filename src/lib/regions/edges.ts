import type { Piece } from './piece';

/** The edges of all rings, those of a piece one after the other. */
export interface Edges {
	/** `[ax, ay, bx, by]` an edge, in degrees. */
	readonly ends: Float64Array;
	readonly pieceOf: Uint16Array;
	/** The edges of piece p stand from `first[p]` up to `first[p + 1]`. */
	readonly first: Uint32Array;
}

export function edgesOf(pieces: readonly Piece[]): Edges {
	const first = new Uint32Array(pieces.length + 1);
	pieces.forEach(({ polygon }, piece) => {
		const count = polygon.coordinates.reduce((sum, ring) => sum + Math.max(0, ring.length - 1), 0);
		first[piece + 1] = first[piece]! + count;
	});
	const ends = new Float64Array(first[pieces.length]! * 4);
	const pieceOf = new Uint16Array(first[pieces.length]!);
	let at = 0;
	pieces.forEach(({ polygon }, piece) => {
		pieceOf.fill(piece, first[piece], first[piece + 1]);
		for (const ring of polygon.coordinates)
			for (let i = 1; i < ring.length; i++) {
				ends[at++] = ring[i - 1]![0]!;
				ends[at++] = ring[i - 1]![1]!;
				ends[at++] = ring[i]![0]!;
				ends[at++] = ring[i]![1]!;
			}
	});
	return { ends, pieceOf, first };
}
