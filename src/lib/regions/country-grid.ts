import type { Piece } from './piece';
import { kmPerDegree, squareToSegment } from './plane';

/** Side of a cell in degrees. */
const side = 0.25;
/** Beside any round degree, so that no border runs along a row of corners. */
const [west, south] = [-180.0173, -90.0119];
const columns = Math.ceil((180 - west) / side);
const rows = Math.ceil((90 - south) / side);

/** Marks a cell that an edge runs through or near; its other bits are the index of its edges. */
const hasEdges = 0x8000_0000;
const onEdge = -2;

/**
 * Which country a position lies in, over a grid of the world. Most cells lie wholly in one country or at sea and are
 * answered by one look; the others keep the edges that run through them and which country their corner lies in, and a
 * path from there to the position is followed across those edges. Exact, not an approximation.
 */
export class CountryGrid {
	readonly #pieces: readonly Piece[];
	readonly #reach: number;
	/** By cell: 0 at sea, one more than the index of the piece that holds it, or `hasEdges`. */
	readonly #cells = new Uint32Array(columns * rows);
	/** The edges of the n-th cell that has any stand from `#first[n]` up to `#first[n + 1]`, by piece. */
	readonly #first: Uint32Array;
	/** `[ax, ay, bx, by]` an edge. */
	readonly #edges: Float64Array;
	readonly #pieceOf: Uint32Array;
	/** By cell that has edges: one more than the piece its south-western corner lies in, 0 for none. */
	readonly #corner: Uint32Array;

	/**
	 * @param pieces no two of which overlap
	 * @param reach kilometres from an edge within which no country is alone
	 */
	constructor(pieces: readonly Piece[], reach: number) {
		this.#pieces = pieces;
		this.#reach = reach / kmPerDegree;
		const edges = edgesOf(pieces);
		const crossed = cellsCrossed(edges, this.#reach);
		const corners = cornersOf(edges);
		const order = [...crossed.keys()].sort((a, b) => a - b);
		this.#first = new Uint32Array(order.length + 1);
		this.#corner = Uint32Array.from(order, (cell) => corners[cell]!);
		this.#cells.set(corners);
		order.forEach((cell, n) => {
			this.#cells[cell] = (hasEdges | n) >>> 0;
			this.#first[n + 1] = this.#first[n]! + crossed.get(cell)!.length;
		});
		const size = this.#first[order.length]!;
		this.#edges = new Float64Array(size * 4);
		this.#pieceOf = new Uint32Array(size);
		let at = 0;
		for (const cell of order)
			for (const edge of crossed.get(cell)!) {
				this.#edges.set(edges.ends.subarray(edge * 4, edge * 4 + 4), at * 4);
				this.#pieceOf[at++] = edges.pieceOf[edge]!;
			}
	}

	/** The country that holds a position, in degrees; null where none does; undefined on an edge. */
	at(lng: number, lat: number): string | null | undefined {
		const found = this.#cellAt(lng, lat);
		const piece = found < hasEdges ? found - 1 : this.#followed(found & ~hasEdges, lng, lat);
		if (piece >= 0) return this.#pieces[piece]!.country;
		return piece === onEdge ? undefined : null;
	}

	/** The same, but undefined wherever an edge is within reach, so that others may be as near. */
	aloneAt(lng: number, lat: number): string | null | undefined {
		const found = this.#cellAt(lng, lat);
		return found >= hasEdges && this.#isNear(found & ~hasEdges, lng, lat) ? undefined : this.at(lng, lat);
	}

	#cellAt(lng: number, lat: number): number {
		// Beyond the globe a column would be one of the next row.
		if (!(Math.abs(lng) <= 180 && Math.abs(lat) <= 90)) return 0;
		return this.#cells[Math.floor((lat - south) / side) * columns + Math.floor((lng - west) / side)] ?? 0;
	}

	#isNear(n: number, lng: number, lat: number): boolean {
		const [edges, reach] = [this.#edges, this.#reach];
		const shrink = Math.cos((lat * Math.PI) / 180);
		for (let i = this.#first[n]! * 4; i < this.#first[n + 1]! * 4; i += 4) {
			const [ay, by] = [edges[i + 1]! - lat, edges[i + 3]! - lat];
			if ((ay > reach && by > reach) || (ay < -reach && by < -reach)) continue;
			const [ax, bx] = [(edges[i]! - lng) * shrink, (edges[i + 2]! - lng) * shrink];
			if ((ax > reach && bx > reach) || (ax < -reach && bx < -reach)) continue;
			if (squareToSegment(ax, ay, bx, by) <= reach * reach) return true;
		}
		return false;
	}

	/** The piece that a path from the cell's corner, eastward and then north, ends in; -1 for none, or `onEdge`. */
	#followed(n: number, lng: number, lat: number): number {
		const [edges, pieceOf] = [this.#edges, this.#pieceOf];
		const x0 = west + Math.floor((lng - west) / side) * side;
		const y0 = south + Math.floor((lat - south) / side) * side;
		const corner = this.#corner[n]! - 1;
		let [piece, isOdd, hasOwn] = [-1, false, false];
		for (let i = this.#first[n]!; i < this.#first[n + 1]!; i++) {
			if (pieceOf[i] !== piece) {
				if (piece >= 0 && isOdd !== (piece === corner)) return piece;
				[piece, isOdd] = [pieceOf[i]!, false];
				if (piece === corner) hasOwn = true;
			}
			const [ax, ay, bx, by] = [edges[i * 4]!, edges[i * 4 + 1]!, edges[i * 4 + 2]!, edges[i * 4 + 3]!];
			if ((ax === lng || bx === lng) && isOn(ax, ay, bx, by, lng, lat)) return onEdge;
			if (ay > y0 !== by > y0) {
				const x = ax + ((y0 - ay) / (by - ay)) * (bx - ax);
				if (x > x0 !== x > lng) isOdd = !isOdd;
			}
			if (ax > lng !== bx > lng) {
				const y = ay + ((lng - ax) / (bx - ax)) * (by - ay);
				if (y === lat) return onEdge;
				if (y > y0 !== y > lat) isOdd = !isOdd;
			}
		}
		if (piece >= 0 && isOdd !== (piece === corner)) return piece;
		return hasOwn ? -1 : corner;
	}
}

/** Whether a position on the meridian of an end of an edge is on the edge. */
function isOn(ax: number, ay: number, bx: number, by: number, lng: number, lat: number): boolean {
	if (ax === bx) return lat >= Math.min(ay, by) && lat <= Math.max(ay, by);
	return lat === (ax === lng ? ay : by);
}

interface Edges {
	/** `[ax, ay, bx, by]` an edge, all of a piece one after the other. */
	readonly ends: Float64Array;
	readonly pieceOf: Uint32Array;
}

function edgesOf(pieces: readonly Piece[]): Edges {
	const ends: number[] = [];
	const pieceOf: number[] = [];
	pieces.forEach(({ polygon }, piece) => {
		for (const ring of polygon.coordinates)
			for (let i = 1; i < ring.length; i++) {
				ends.push(ring[i - 1]![0]!, ring[i - 1]![1]!, ring[i]![0]!, ring[i]![1]!);
				pieceOf.push(piece);
			}
	});
	return { ends: Float64Array.from(ends), pieceOf: Uint32Array.from(pieceOf) };
}

function endsOf(ends: Float64Array, edge: number): [ax: number, ay: number, bx: number, by: number] {
	const at = edge * 4;
	return [ends[at]!, ends[at + 1]!, ends[at + 2]!, ends[at + 3]!];
}

/** By cell the edges that run through it, or as near as `reach` degrees of latitude. */
function cellsCrossed({ ends, pieceOf }: Edges, reach: number): Map<number, number[]> {
	const crossed = new Map<number, number[]>();
	for (let edge = 0; edge < pieceOf.length; edge++) {
		const [ax, ay, bx, by] = endsOf(ends, edge);
		const shrink = Math.max(1e-3, Math.cos((Math.max(Math.abs(ay), Math.abs(by)) * Math.PI) / 180));
		const padX = reach / shrink;
		const firstRow = rowOf(Math.min(ay, by) - reach);
		const lastRow = rowOf(Math.max(ay, by) + reach);
		for (let row = firstRow; row <= lastRow; row++) {
			// The part of the edge in this row and within reach of it.
			const low = south + row * side - reach;
			const high = low + side + 2 * reach;
			const from = ay === by ? 0 : clamped((low - ay) / (by - ay));
			const to = ay === by ? 1 : clamped((high - ay) / (by - ay));
			const [x1, x2] = [ax + from * (bx - ax), ax + to * (bx - ax)];
			const lastColumn = columnOf(Math.max(x1, x2) + padX);
			for (let column = columnOf(Math.min(x1, x2) - padX); column <= lastColumn; column++) {
				const cell = row * columns + column;
				const known = crossed.get(cell);
				if (known) known.push(edge);
				else crossed.set(cell, [edge]);
			}
		}
	}
	return crossed;
}

/** By cell: one more than the piece that its south-western corner lies in, 0 for none. */
function cornersOf({ ends, pieceOf }: Edges): Uint32Array {
	const crossings: { x: number; piece: number }[][] = Array.from({ length: rows }, () => []);
	for (let edge = 0; edge < pieceOf.length; edge++) {
		const [ax, ay, bx, by] = endsOf(ends, edge);
		for (let row = rowOf(Math.min(ay, by)); row <= rowOf(Math.max(ay, by)); row++) {
			const y = south + row * side;
			if (ay > y !== by > y)
				crossings[row]!.push({ x: ax + ((y - ay) / (by - ay)) * (bx - ax), piece: pieceOf[edge]! });
		}
	}
	const corners = new Uint32Array(columns * rows);
	crossings.forEach((line, row) => {
		line.sort((a, b) => a.x - b.x);
		const inside = new Set<number>();
		let next = 0;
		for (let column = 0; column < columns; column++) {
			const x = west + column * side;
			for (; next < line.length && line[next]!.x <= x; next++) {
				const { piece } = line[next]!;
				if (!inside.delete(piece)) inside.add(piece);
			}
			for (const piece of inside) corners[row * columns + column] = piece + 1;
		}
	});
	return corners;
}

const rowOf = (lat: number) => Math.max(0, Math.min(rows - 1, Math.floor((lat - south) / side)));
const columnOf = (lng: number) => Math.max(0, Math.min(columns - 1, Math.floor((lng - west) / side)));
const clamped = (t: number) => Math.max(0, Math.min(1, t));
