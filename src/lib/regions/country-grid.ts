import { edgesOf, type Edges } from './edges';
import { NearEdges } from './near-edges';
import type { Piece } from './piece';
import { kmPerDegree, squareToSegment } from './plane';

/** A cell is one degree wide; one that has edges is cut into this many by as many. */
const cuts = 16;
const block = cuts * cuts;
/** Positions answered in one turn: what is noted of them stays in the processor’s first cache. */
const batch = 1024;
/** Beside any round degree, so that no border runs along a row of corners. */
const [west, south] = [-180.0173, -90.0119];
const columns = 361;
const rows = 181;

/** A cell with edges that nothing has been asked of. */
const uncut = -0x8000_0000;
/** No piece's: an edge is there, and others must say. */
const open = -2;

/** In the record of a cut: how many edges, then which piece its south-western corner is in, then five an edge. */
const headed = 2;
const perEdge = 5;

/**
 * Which country a position lies in, over a grid of the world. Most cells lie wholly in one country or at sea and are
 * answered by one look; the others are cut, when first asked, into cells of a sixteenth. A cut that edges run through
 * keeps them and which piece its corner lies in, and a path from there to the position is followed across those edges.
 * Exact, not an approximation.
 *
 * A piece is told by its seal, and to cross an edge is to XOR the seal of its piece: where no two pieces overlap, what
 * is left is the seal of the one arrived in, and anything else is left open.
 */
export class CountryGrid {
	readonly #pieces: readonly Piece[];
	readonly #reach: number;
	readonly #edges: Edges;
	/** By one more than the piece; 0 for none. */
	readonly #seals: Int32Array;
	/** By cell: one more than the piece, `uncut`, or the complement of the number of its block of cuts. */
	readonly #cells = new Int32Array(columns * rows);
	readonly #crossed: Map<number, number[]>;
	/** Seals, by cell. */
	readonly #corners: Int32Array;
	/** By cut: the same as by cell, or the complement of where its record stands. */
	#cuts = new Int32Array(block * 64);
	#blocks = 0;
	#records = new Float64Array(4096);
	#size = 0;
	#near: NearEdges | null = null;

	/**
	 * @param pieces no two of which overlap
	 * @param reach kilometres from an edge within which no country is alone
	 */
	constructor(pieces: readonly Piece[], reach: number) {
		this.#pieces = pieces;
		this.#reach = reach / kmPerDegree;
		this.#edges = edgesOf(pieces);
		this.#seals = Int32Array.from({ length: pieces.length + 1 }, (_, n) => sealOf(n));
		this.#crossed = cellsCrossed(this.#edges, this.#reach);
		this.#corners = cornersOf(this.#edges, this.#seals);
		for (let cell = 0; cell < columns * rows; cell++) this.#cells[cell] = this.#answer(this.#corners[cell]!);
		for (const cell of this.#crossed.keys()) this.#cells[cell] = uncut;
	}

	/** The edges within 50 km of a position. Made on first use. */
	get near(): NearEdges {
		return (this.#near ??= new NearEdges(this.#pieces, this.#edges));
	}

	/** The country that holds a position, in degrees; null where none does; undefined on an edge. */
	at(lng: number, lat: number): string | null | undefined {
		return this.#countryOf(this.pieceAt(lng, lat));
	}

	/** The same, but undefined wherever an edge is within reach, so that others may be as near. */
	aloneAt(lng: number, lat: number): string | null | undefined {
		return this.#countryOf(this.alonePieceAt(lng, lat));
	}

	/** As `at`, by the index of the piece: -1 for null, -2 for undefined. */
	pieceAt(lng: number, lat: number): number {
		const found = this.#look(lng, lat);
		return found >= 0 ? found - 1 : this.#followed(~found, lng, lat);
	}

	/** As `aloneAt`, in the same way. */
	alonePieceAt(lng: number, lat: number): number {
		const found = this.#look(lng, lat);
		if (found >= 0) return found - 1;
		return this.#isNear(~found, lng, lat) ? open : this.#followed(~found, lng, lat);
	}

	/**
	 * As `pieceAt`, or with `alone` as `alonePieceAt`, for many positions at once. They are taken in turns of all that
	 * is read of one kind, since a processor waits for memory once where no answer depends on the one before.
	 */
	piecesAt(lng: Float64Array, lat: Float64Array, alone: boolean): Int16Array {
		const pieces = new Int16Array(lng.length);
		const found = new Int32Array(batch);
		const within = new Uint8Array(batch);
		const waiting = new Uint16Array(batch + 1);
		for (let from = 0; from < lng.length; from += batch) {
			const count = Math.min(batch, lng.length - from);
			let left = 0;
			for (let i = 0; i < count; i++) {
				const x = lng[from + i]!;
				const y = lat[from + i]!;
				const isOnGlobe = x >= -180 && x <= 180 && y >= -90 && y <= 90;
				const column = isOnGlobe ? ((x - west) * cuts) | 0 : 0;
				const row = isOnGlobe ? ((y - south) * cuts) | 0 : 0;
				const cell = ((row / cuts) | 0) * columns + ((column / cuts) | 0);
				let here = isOnGlobe ? this.#cells[cell]! : 0;
				if (here === uncut) here = this.#cut(cell);
				within[i] = (row % cuts) * cuts + (column % cuts);
				found[i] = here;
				pieces[from + i] = here - 1;
				waiting[left] = i;
				left += here >>> 31;
			}
			let edged = 0;
			for (let w = 0; w < left; w++) {
				const i = waiting[w]!;
				const here = this.#cuts[~found[i]! * block + within[i]!]!;
				found[i] = here;
				pieces[from + i] = here - 1;
				waiting[edged] = i;
				edged += here >>> 31;
			}
			for (let w = 0; w < edged; w++) {
				const i = waiting[w]!;
				const x = lng[from + i]!;
				const y = lat[from + i]!;
				const at = ~found[i]!;
				pieces[from + i] = alone && this.#isNear(at, x, y) ? open : this.#followed(at, x, y);
			}
		}
		return pieces;
	}

	#countryOf(piece: number): string | null | undefined {
		return piece >= 0 ? this.#pieces[piece]!.country : piece === open ? undefined : null;
	}

	/** One more than the piece, or the complement of where the record of the cut stands. */
	#look(lng: number, lat: number): number {
		// Beyond the globe a column would be one of the next row.
		if (!(lng >= -180 && lng <= 180 && lat >= -90 && lat <= 90)) return 0;
		const column = ((lng - west) * cuts) | 0;
		const row = ((lat - south) * cuts) | 0;
		const cell = ((row / cuts) | 0) * columns + ((column / cuts) | 0);
		let found = this.#cells[cell]!;
		if (found >= 0) return found;
		if (found === uncut) found = this.#cut(cell);
		return this.#cuts[~found * block + (row % cuts) * cuts + (column % cuts)]!;
	}

	#isNear(at: number, lng: number, lat: number): boolean {
		const records = this.#records;
		const reach = this.#reach;
		const shrink = Math.cos((lat * Math.PI) / 180);
		const end = at + headed + records[at]! * perEdge;
		for (let i = at + headed; i < end; i += perEdge) {
			const ay = records[i + 1]! - lat;
			const by = records[i + 3]! - lat;
			if ((ay > reach && by > reach) || (ay < -reach && by < -reach)) continue;
			const ax = (records[i]! - lng) * shrink;
			const bx = (records[i + 2]! - lng) * shrink;
			if ((ax > reach && bx > reach) || (ax < -reach && bx < -reach)) continue;
			if (squareToSegment(ax, ay, bx, by) <= reach * reach) return true;
		}
		return false;
	}

	/** The piece that a path from the cut's corner, eastward and then north, ends in. */
	#followed(at: number, lng: number, lat: number): number {
		const records = this.#records;
		const x0 = west + (((lng - west) * cuts) | 0) / cuts;
		const y0 = south + (((lat - south) * cuts) | 0) / cuts;
		let seal = records[at + 1]! | 0;
		const end = at + headed + records[at]! * perEdge;
		for (let i = at + headed; i < end; i += perEdge) {
			// Taking an array apart, however short, is slow here.
			const ax = records[i]!;
			const ay = records[i + 1]!;
			const bx = records[i + 2]!;
			const by = records[i + 3]!;
			if ((ax === lng || bx === lng) && isOn(ax, ay, bx, by, lng, lat)) return open;
			if (ay > y0 !== by > y0) {
				const x = ax + ((y0 - ay) / (by - ay)) * (bx - ax);
				if (x > x0 !== x > lng) seal ^= records[i + 4]!;
			}
			if (ax > lng !== bx > lng) {
				const y = ay + ((lng - ax) / (bx - ax)) * (by - ay);
				if (y === lat) return open;
				if (y > y0 !== y > lat) seal ^= records[i + 4]!;
			}
		}
		return this.#pieceOf(seal);
	}

	#pieceOf(seal: number): number {
		const n = seal & 0xffff;
		return this.#seals[n] === seal ? n - 1 : open;
	}

	/** How a cell or a cut without edges says what its corner is in. */
	#answer(seal: number): number {
		const piece = this.#pieceOf(seal);
		return piece === open ? ~this.#record(seal, []) : piece + 1;
	}

	/** Appends a record. */
	#record(seal: number, edges: ArrayLike<number>): number {
		const at = this.#size;
		this.#size += headed + edges.length * perEdge;
		if (this.#size > this.#records.length) {
			const grown = new Float64Array(this.#size * 2);
			grown.set(this.#records);
			this.#records = grown;
		}
		const { ends, pieceOf } = this.#edges;
		let to = at;
		this.#records[to++] = edges.length;
		this.#records[to++] = seal;
		for (let e = 0; e < edges.length; e++) {
			const edge = edges[e]!;
			for (let i = 0; i < 4; i++) this.#records[to++] = ends[edge * 4 + i]!;
			this.#records[to++] = this.#seals[pieceOf[edge]! + 1]!;
		}
		return at;
	}

	/** Cuts a cell, and gives the complement of the number of its block. */
	#cut(cell: number): number {
		const number = this.#blocks++;
		if (this.#blocks * block > this.#cuts.length) {
			const grown = new Int32Array(this.#cuts.length * 2);
			grown.set(this.#cuts);
			this.#cuts = grown;
		}
		const column = (cell % columns) * cuts;
		const row = Math.floor(cell / columns) * cuts;
		const edges = this.#crossed.get(cell)!;
		this.#crossed.delete(cell);
		const seals = this.#cutCorners(this.#corners[cell]!, column, row, edges);
		const through: number[][] = Array.from({ length: block }, () => []);
		for (const edge of edges)
			forCrossed(this.#edges.ends, edge, this.#reach, cuts, (c, r) => {
				if (c >= column && c < column + cuts && r >= row && r < row + cuts)
					through[(r - row) * cuts + c - column]!.push(edge);
			});
		through.forEach((edges, i) => {
			this.#cuts[number * block + i] =
				edges.length > 0 ? ~this.#record(seals[i]!, edges) : this.#answer(seals[i]!);
		});
		return (this.#cells[cell] = ~number);
	}

	/** The seals of the corners of a cell's cuts, by a path from the cell's own corner, eastward and then north. */
	#cutCorners(from: number, column: number, row: number, edges: readonly number[]): Int32Array {
		const seals = new Int32Array(block).fill(from);
		const { ends, pieceOf } = this.#edges;
		const [x0, y0] = [west + column / cuts, south + row / cuts];
		for (const edge of edges) {
			const i = edge * 4;
			const ax = ends[i]!;
			const ay = ends[i + 1]!;
			const bx = ends[i + 2]!;
			const by = ends[i + 3]!;
			const seal = this.#seals[pieceOf[edge]! + 1]!;
			const crossing = ay > y0 !== by > y0 ? ax + ((y0 - ay) / (by - ay)) * (bx - ax) : NaN;
			for (let c = 0; c < cuts; c++) {
				const x = west + (column + c) / cuts;
				if (crossing > x0 !== crossing > x) for (let r = 0; r < cuts; r++) seals[r * cuts + c]! ^= seal;
				if (ax > x === bx > x) continue;
				const y = ay + ((x - ax) / (bx - ax)) * (by - ay);
				for (let r = 1; r < cuts; r++)
					if (y > y0 !== y > south + (row + r) / cuts) seals[r * cuts + c]! ^= seal;
			}
		}
		return seals;
	}
}

/** Of one more than a piece. Two seals combined are all but never a third. */
function sealOf(n: number): number {
	if (n > 0xffff) throw new Error('More polygons than a grid can tell apart.');
	return n === 0 ? 0 : (((Math.imul(n, 0x9e37_79b1) ^ Math.imul(n * n, 0x85eb_ca6b)) >>> 16) << 16) | n;
}

/** Whether a position on the meridian of an end of an edge is on the edge. */
function isOn(ax: number, ay: number, bx: number, by: number, lng: number, lat: number): boolean {
	if (ax === bx) return lat >= Math.min(ay, by) && lat <= Math.max(ay, by);
	return lat === (ax === lng ? ay : by);
}

/** Names every cell that an edge runs through, or as near as `reach` degrees of latitude; `per` cells a degree. */
function forCrossed(
	ends: Float64Array,
	edge: number,
	reach: number,
	per: number,
	found: (column: number, row: number) => void
) {
	const i = edge * 4;
	const ax = ends[i]!;
	const ay = ends[i + 1]!;
	const bx = ends[i + 2]!;
	const by = ends[i + 3]!;
	const shrink = Math.max(1e-3, Math.cos((Math.max(Math.abs(ay), Math.abs(by)) * Math.PI) / 180));
	const padX = reach / shrink;
	const rowOf = (lat: number) => Math.max(0, Math.min(rows * per - 1, Math.floor((lat - south) * per)));
	const columnOf = (lng: number) => Math.max(0, Math.min(columns * per - 1, Math.floor((lng - west) * per)));
	const lastRow = rowOf(Math.max(ay, by) + reach);
	for (let row = rowOf(Math.min(ay, by) - reach); row <= lastRow; row++) {
		// The part of the edge in this row and within reach of it.
		const low = south + row / per - reach;
		const high = low + 1 / per + 2 * reach;
		const from = ay === by ? 0 : clamped((low - ay) / (by - ay));
		const to = ay === by ? 1 : clamped((high - ay) / (by - ay));
		const x1 = ax + from * (bx - ax);
		const x2 = ax + to * (bx - ax);
		const lastColumn = columnOf(Math.max(x1, x2) + padX);
		for (let column = columnOf(Math.min(x1, x2) - padX); column <= lastColumn; column++) found(column, row);
	}
}

/** By cell the edges that run through it or within reach. */
function cellsCrossed({ ends, pieceOf }: Edges, reach: number): Map<number, number[]> {
	const crossed = new Map<number, number[]>();
	for (let edge = 0; edge < pieceOf.length; edge++)
		forCrossed(ends, edge, reach, 1, (column, row) => {
			const cell = row * columns + column;
			const known = crossed.get(cell);
			if (known) known.push(edge);
			else crossed.set(cell, [edge]);
		});
	return crossed;
}

/** By cell the seal of what its south-western corner lies in. */
function cornersOf({ ends, pieceOf }: Edges, seals: Int32Array): Int32Array {
	const crossings: { x: number; seal: number }[][] = Array.from({ length: rows }, () => []);
	for (let edge = 0; edge < pieceOf.length; edge++) {
		const i = edge * 4;
		const ax = ends[i]!;
		const ay = ends[i + 1]!;
		const bx = ends[i + 2]!;
		const by = ends[i + 3]!;
		const lastRow = Math.min(rows - 1, Math.floor(Math.max(ay, by) - south));
		for (let row = Math.max(0, Math.floor(Math.min(ay, by) - south)); row <= lastRow; row++) {
			const y = south + row;
			if (ay > y !== by > y)
				crossings[row]!.push({
					x: ax + ((y - ay) / (by - ay)) * (bx - ax),
					seal: seals[pieceOf[edge]! + 1]!
				});
		}
	}
	const corners = new Int32Array(columns * rows);
	crossings.forEach((line, row) => {
		line.sort((a, b) => a.x - b.x);
		let [next, seal] = [0, 0];
		for (let column = 0; column < columns; column++) {
			for (; next < line.length && line[next]!.x <= west + column; next++) seal ^= line[next]!.seal;
			corners[row * columns + column] = seal;
		}
	});
	return corners;
}

const clamped = (t: number) => Math.max(0, Math.min(1, t));
