import type { Edges } from './edges';
import { nearKm } from './near-km';
import type { Piece } from './piece';
import { kmPerDegree } from './plane';

/** A piece and those of its edges that may come within `nearKm` of a position in one cell. */
export interface NearPiece {
	readonly piece: number;
	/** Indices of edges. */
	readonly edges: Uint32Array;
}

const reach = nearKm / kmPerDegree;

/** By cell of one degree the edges within `nearKm`; a cell is looked at when a position in it is asked for. */
export class NearEdges {
	readonly #pieces: readonly Piece[];
	readonly #edges: Edges;
	readonly #cells: (readonly NearPiece[] | undefined)[] = [];

	constructor(pieces: readonly Piece[], edges: Edges) {
		this.#pieces = pieces;
		this.#edges = edges;
	}

	/** `[ax, ay, bx, by]` an edge, in degrees. */
	get ends(): Float64Array {
		return this.#edges.ends;
	}

	/** For a position on the globe whose surroundings of `nearKm` do not reach over the antimeridian. */
	at(lng: number, lat: number): readonly NearPiece[] {
		const [column, row] = [Math.floor(lng), Math.floor(lat)];
		return (this.#cells[(row + 90) * 361 + column + 180] ??= this.#nearCell(column, row));
	}

	#nearCell(column: number, row: number): readonly NearPiece[] {
		const [low, high] = [row - reach, row + 1 + reach];
		const shrink = Math.cos((Math.max(Math.abs(row), Math.abs(row + 1)) * Math.PI) / 180);
		const pad = reach / Math.max(1e-6, shrink);
		const [left, right] = [column - pad, column + 1 + pad];
		const { ends, first } = this.#edges;
		const near: NearPiece[] = [];
		this.#pieces.forEach(({ box: [west, south, east, north] }, piece) => {
			if (west > right || east < left || south > high || north < low) return;
			const edges: number[] = [];
			for (let edge = first[piece]!; edge < first[piece + 1]!; edge++) {
				const i = edge * 4;
				const ax = ends[i]!;
				const ay = ends[i + 1]!;
				const bx = ends[i + 2]!;
				const by = ends[i + 3]!;
				if ((ay > high && by > high) || (ay < low && by < low)) continue;
				if ((ax > right && bx > right) || (ax < left && bx < left)) continue;
				edges.push(edge);
			}
			if (edges.length > 0) near.push({ piece, edges: Uint32Array.from(edges) });
		});
		return near;
	}
}
