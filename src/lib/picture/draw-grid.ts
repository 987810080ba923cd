import { placePrecisions } from '$lib/dossier';
import type { SpotSums } from '$lib/filter';
import { none, TallyColumns, tollStates, type EventTable, type Tally } from '$lib/table';
import type { GridCells } from './grid-cells';
import { gridShares, type MarkGrid } from './mark-grid';
import { plainRadius, unstatedRadius } from './mark-size';

export interface GridInput {
	readonly table: EventTable;
	/** What passes, by spot. */
	readonly counts: SpotSums;
	readonly cells: GridCells;
	/** By group, the index of its colour among `hueTokens`. */
	readonly hueOf: Uint8Array;
	readonly hues: number;
	/** By group, whether marks are drawn of what it leads. */
	readonly draws: Uint8Array;
	/** The anchor of what is picked, or -1. */
	readonly picked: number;
}

/** The marks of the cells that hold a passing event, lightest first, with what a label says of each. */
export interface DrawnGrid {
	readonly grid: MarkGrid;
	/** By mark, its cell. */
	readonly cellOfMark: Int32Array;
	/** By mark, the only row under it, or -1. */
	readonly rowOf: Int32Array;
	readonly tallyOf: (mark: number) => Tally;
	/** By cell, the mark that stands for it, or -1. */
	readonly markOfCell: Int32Array;
}

/** Draws one mark for the events of each cell. */
export function drawGrid({ table, counts, cells, hueOf, hues, draws, picked }: GridInput): DrawnGrid {
	const { spotAnchor, spotLead, spotState, anchorPrecision } = table;
	const { count, low, best, high, xor } = counts;
	const size = cells.keys.length;
	const sums = new TallyColumns(size);
	const byHue = new Uint32Array(size * hues);
	const rows = new Int32Array(size);
	const coarsest = new Uint8Array(size);
	for (let spot = 0; spot < count.length; spot++) {
		const events = count[spot]!;
		const anchor = spotAnchor[spot]!;
		if (events === 0 || anchor === none || draws[spotLead[spot]!] === 0) continue;
		const cell = cells.cellOf[anchor]!;
		if (cell < 0) continue;
		sums.add(cell, events, spotState[spot]!, low[spot]!, best[spot]!, high[spot]!);
		byHue[cell * hues + hueOf[spotLead[spot]!]!]! += events;
		rows[cell]! ^= xor[spot]!;
		if (anchorPrecision[anchor]! > coarsest[cell]!) coarsest[cell] = anchorPrecision[anchor]!;
	}

	const pickedCell = picked < 0 ? -1 : cells.cellOf[picked]!;
	const weight = (cell: number) => (cell === pickedCell ? Infinity : sums.events[cell]!);
	const standing = Array.from({ length: size }, (_, cell) => cell)
		.filter((cell) => sums.events[cell]! > 0)
		.sort((a, b) => weight(a) - weight(b) || cells.keys[a]! - cells.keys[b]!);
	const length = standing.length;
	const markOfCell = new Int32Array(size).fill(-1);
	const shares = new Uint8Array(length * gridShares * 2);
	const [kinds, tollStated, edges] = [
		new Uint8Array(length).fill(255),
		new Uint8Array(length).fill(1),
		new Uint8Array(length)
	];
	const radii = new Float32Array(length);
	const rowOf = new Int32Array(length).fill(-1);
	standing.forEach((cell, mark) => {
		const events = sums.events[cell]!;
		markOfCell[cell] = mark;
		edges[mark] = edgeOf(coarsest[cell]!);
		radii[mark] = cellRadius(events);
		putShares(shares, mark, byHue.subarray(cell * hues, (cell + 1) * hues), events);
		if (events > 1) return;
		const row = rows[cell]!;
		const isUnstated = table.spotState[table.spot[row]!] === tollStates.notStated;
		rowOf[mark] = row;
		kinds[mark] = table.traitKind[table.trait[row]!]!;
		tollStated[mark] = isUnstated ? 0 : 1;
		radii[mark] = isUnstated ? unstatedRadius : plainRadius;
	});
	const grid: MarkGrid = {
		length,
		cells: Float64Array.from(standing, (cell) => cells.keys[cell]!),
		x: Float64Array.from(standing, (cell) => cells.x[cell]!),
		y: Float64Array.from(standing, (cell) => cells.y[cell]!),
		radii,
		counts: Uint32Array.from(standing, (cell) => sums.events[cell]!),
		shares,
		edges,
		kinds,
		tollStated,
		selected: pickedCell < 0 ? -1 : markOfCell[pickedCell]!
	};
	return {
		grid,
		cellOfMark: Int32Array.from(standing),
		rowOf,
		tallyOf: (mark) => sums.at(standing[mark]!),
		markOfCell
	};
}

/** Tolls of whole regions cannot be told apart by area in a cell's room: the size of a cell's mark says its events. */
export function cellRadius(events: number): number {
	return Math.min(21, 10 + 2.4 * Math.log10(events));
}

const edgeOf = (precision: number) =>
	precision <= placePrecisions.indexOf('exact')
		? 0
		: precision <= placePrecisions.indexOf('settlement')
			? 1
			: 2;

/** The largest shares, in the order of the colours; what is smaller is of no colour. */
function putShares(shares: Uint8Array, mark: number, byHue: Uint32Array, events: number) {
	const named: number[] = [];
	for (let hue = 0; hue < byHue.length; hue++) if (byHue[hue]! > 0) named.push(hue);
	const shown =
		named.length <= gridShares ? named : named.sort((a, b) => byHue[b]! - byHue[a]!).slice(0, gridShares - 1);
	let [sum, at] = [0, mark * gridShares * 2];
	for (const hue of shown) {
		sum += byHue[hue]!;
		shares[at++] = hue;
		shares[at++] = Math.max(1, Math.round((sum / events) * 255));
	}
	if (named.length <= gridShares) return;
	shares[at++] = byHue.length - 1;
	shares[at] = 255;
}
