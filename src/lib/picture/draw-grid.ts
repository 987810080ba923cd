import { placePrecisions } from '$lib/dossier';
import { lane, lanes, type Sums } from '$lib/filter';
import { none, TallyColumns, tollStates, type EventTable, type Tally } from '$lib/table';
import type { GridCells } from './grid-cells';
import { gridShares, type MarkGrid } from './mark-grid';
import { plainRadius, unstatedRadius } from './mark-size';

export interface GridInput {
	readonly table: EventTable;
	/** What passes, by spot. */
	readonly counts: Sums;
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
	readonly talliesOf: (marks: readonly number[]) => readonly Tally[];
	/** By cell, the mark that stands for it, or -1. */
	readonly markOfCell: Int32Array;
}

/** Draws one mark for the events of each cell. */
export function drawGrid({ table, counts, cells, hueOf, hues, draws, picked }: GridInput): DrawnGrid {
	const { spotAnchor, spotLead, spotState, anchorPrecision } = table;
	const { count, lanes: sums } = counts;
	const size = cells.keys.length;
	const byHue = new Uint32Array(size * hues);
	const coarsest = new Uint8Array(size);
	/** The cell in which a spot is drawn, or -1. */
	const cellOf = (spot: number) => {
		const anchor = spotAnchor[spot]!;
		return anchor === none || draws[spotLead[spot]!] === 0 ? -1 : cells.cellOf[anchor]!;
	};
	for (let spot = 0; spot < count.length; spot++) {
		if (count[spot] === 0) continue;
		const cell = cellOf(spot);
		if (cell < 0) continue;
		byHue[cell * hues + hueOf[spotLead[spot]!]!]! += count[spot]!;
		const precision = anchorPrecision[spotAnchor[spot]!]!;
		if (precision > coarsest[cell]!) coarsest[cell] = precision;
	}
	const events = new Uint32Array(size);
	for (let cell = 0, i = 0; cell < size; cell++)
		for (const end = i + hues; i < end; i++) events[cell]! += byHue[i]!;

	const pickedCell = picked < 0 ? -1 : cells.cellOf[picked]!;
	const weight = Float64Array.from(events);
	if (pickedCell >= 0) weight[pickedCell] = Infinity;
	const standing: number[] = [];
	for (let cell = 0; cell < size; cell++) if (events[cell]! > 0) standing.push(cell);
	standing.sort((a, b) => weight[a]! - weight[b]! || cells.keys[a]! - cells.keys[b]!);
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
		markOfCell[cell] = mark;
		edges[mark] = edgeOf(coarsest[cell]!);
		radii[mark] = cellRadius(events[cell]!);
		putShares(shares, mark, byHue, cell * hues, hues, events[cell]!);
	});
	for (let spot = 0; spot < count.length; spot++) {
		const cell = count[spot] === 1 ? cellOf(spot) : -1;
		if (cell < 0 || events[cell] !== 1) continue;
		const mark = markOfCell[cell]!;
		const row = sums[spot * lanes + lane.row]!;
		const isUnstated = spotState[spot] === tollStates.notStated;
		rowOf[mark] = row;
		kinds[mark] = table.traitKind[table.trait[row]!]!;
		tollStated[mark] = isUnstated ? 0 : 1;
		radii[mark] = isUnstated ? unstatedRadius : plainRadius;
	}
	const talliesOf = (marks: readonly number[]) => {
		const placeOf = new Int32Array(size).fill(-1);
		marks.forEach((mark, i) => (placeOf[standing[mark]!] = i));
		const tallies = new TallyColumns(marks.length);
		for (let spot = 0; spot < count.length; spot++) {
			const cell = count[spot] === 0 ? -1 : cellOf(spot);
			const place = cell < 0 ? -1 : placeOf[cell]!;
			if (place >= 0) tallies.add(place, count[spot]!, spotState[spot]!, sums, spot * lanes);
		}
		return marks.map((_, i) => tallies.at(i));
	};
	const column = <C extends Float64Array | Uint32Array>(to: C, from: C): C => {
		for (let mark = 0; mark < length; mark++) to[mark] = from[standing[mark]!]!;
		return to;
	};
	const grid: MarkGrid = {
		length,
		cells: column(new Float64Array(length), cells.keys),
		x: column(new Float64Array(length), cells.x),
		y: column(new Float64Array(length), cells.y),
		radii,
		counts: column(new Uint32Array(length), events),
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
		talliesOf,
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

/** The largest shares of what stands from `from` on, in the order of the colours; what is smaller is of no colour. */
function putShares(
	shares: Uint8Array,
	mark: number,
	byHue: Uint32Array,
	from: number,
	hues: number,
	events: number
) {
	let shown: number[] = [];
	for (let hue = 0; hue < hues; hue++) if (byHue[from + hue]! > 0) shown.push(hue);
	const hasMore = shown.length > gridShares;
	if (hasMore) shown = shown.sort((a, b) => byHue[from + b]! - byHue[from + a]!).slice(0, gridShares - 1);
	let [sum, at] = [0, mark * gridShares * 2];
	for (const hue of shown) {
		sum += byHue[from + hue]!;
		shares[at++] = hue;
		shares[at++] = Math.max(1, Math.round((sum / events) * 255));
	}
	if (!hasMore) return;
	shares[at++] = hues - 1;
	shares[at] = 255;
}
