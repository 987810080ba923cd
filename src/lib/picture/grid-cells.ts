import type { EventTable } from '$lib/table';
import { none } from '$lib/table';
import type { Frame } from './camera';
import { isSeen, type Horizon } from './horizon';
import { fromUnit, toUnit, unitPixels } from './world-pixels';

/** At most about this many cells are in a view. */
const mostCells = 2000;
/** CSS pixels to the side of a cell are from this to twice as much. */
const smallestCell = 40;
/** How far from the middle of its cell a mark may stand, in cells, so that it leaves its neighbours their room. */
const reach = 0.2;
/** Marks just out of view are there already when the map is moved. */
const margin = 0.2;

/**
 * The anchors of a table gathered in the cells of a grid over the whole world. Grids of rising levels lie within
 * each other, so that zooming splits a cell into its quarters, and panning moves none.
 */
export interface GridCells {
	readonly level: number;
	/** By anchor its cell, an index into the columns below, or -1 out of view. */
	readonly cellOf: Int32Array;
	/** By anchor, whether it lies in the frame itself, and not on the far side of the globe. */
	readonly inFrame: Uint8Array;
	/** Of a cell: its number among those of all levels, the coarsest first, each level by rows. */
	readonly keys: Float64Array;
	/** Of a cell: near where its anchors' events have their middle, whatever passes; unit Mercator. */
	readonly x: Float64Array;
	readonly y: Float64Array;
}

/**
 * @param weights by anchor, how many events stand there in all
 * @param horizon what is seen of a globe; null on a flat map
 */
export function gridCells(
	table: EventTable,
	weights: Float64Array,
	frame: Frame,
	zoom: number,
	horizon: Horizon | null = null
): GridCells {
	const [west, south, east, north] = frame;
	const [left, top] = toUnit([west, north]);
	const [right, bottom] = toUnit([east, south]);
	const [padX, padY] = [(right - left) * margin, (bottom - top) * margin];
	const [width, height] = [Math.min(1, right - left + 2 * padX), Math.min(1, bottom - top + 2 * padY)];
	let level = Math.max(0, Math.floor(Math.log2(unitPixels(zoom) / smallestCell)));
	while (level > 0 && width * height * 4 ** level > mostCells) level--;
	const side = 2 ** level;
	const before = (side * side - 1) / 3;
	// Whole cells only: the mark of one that is cut in two would move with the frame.
	const [firstColumn, firstRow] = [Math.floor((left - padX) * side), Math.floor((top - padY) * side)];
	const columns = Math.ceil((right + padX) * side) - firstColumn;
	const rows = Math.ceil((bottom + padY) * side) - firstRow;

	const anchors = table.anchorX.length;
	const cellOf = new Int32Array(anchors).fill(-1);
	const inFrame = new Uint8Array(anchors);
	const known = new Map<number, number>();
	const [keys, weightOf, xs, ys]: [number[], number[], number[], number[]] = [[], [], [], []];
	for (let anchor = 0; anchor < anchors; anchor++) {
		const [x, y] = [inWorld(table.anchorX[anchor]!), table.anchorY[anchor]!];
		// The nearest copy of the world to the left edge, to the right of it.
		const inner = x + Math.ceil(left - x);
		const isIn = inner <= right && y >= top && y <= bottom;
		inFrame[anchor] = Number(isIn && (horizon === null || isSeen(horizon, fromUnit([x, y]))));
		const [column, row] = [Math.floor(x * side), Math.floor(y * side)];
		const across = column - firstColumn - Math.floor((column - firstColumn) / side) * side;
		if (across >= columns || row < firstRow || row >= firstRow + rows) continue;
		const key = before + row * side + column;
		let cell = known.get(key);
		if (cell === undefined) {
			cell = keys.length;
			known.set(key, cell);
			keys.push(key);
			weightOf.push(0);
			xs.push(0);
			ys.push(0);
		}
		cellOf[anchor] = cell;
		const weight = weights[anchor]!;
		weightOf[cell]! += weight;
		xs[cell]! += weight * x;
		ys[cell]! += weight * y;
	}
	const stand = (sums: readonly number[], cellIn: (key: number) => number) =>
		Float64Array.from(keys, (key, cell) => {
			const middle = (cellIn(key - before) + 0.5) / side;
			const away = sums[cell]! / Math.max(1e-9, weightOf[cell]!) - middle;
			return middle + Math.max(-reach / side, Math.min(reach / side, away));
		});
	return {
		level,
		cellOf,
		inFrame,
		keys: Float64Array.from(keys),
		x: stand(xs, (key) => key % side),
		y: stand(ys, (key) => Math.floor(key / side))
	};
}

/** From 0 up to 1; a movement's mark may stand past the date line. */
function inWorld(x: number): number {
	const turned = x - Math.floor(x);
	return turned < 1 ? turned : 0;
}

/** How many events stand at each anchor, whatever is asked. */
export function anchorWeights(table: EventTable): Float64Array {
	const weights = new Float64Array(table.anchorX.length);
	const { spot, spotAnchor, rows } = table;
	for (let row = 0; row < rows; row++) {
		const anchor = spotAnchor[spot[row]!]!;
		if (anchor !== none) weights[anchor]!++;
	}
	return weights;
}
