import { fromUnit, frameOf, type GridCells } from '$lib/picture';
import type { EventTable } from '$lib/table';
import type { Answer } from './question';
import type { Standing } from './standing';

/** Where the passing events stand: in the frame, out of it or nowhere, and the frame around them all. */
export function extentOf(
	{ anchorX, anchorY }: EventTable,
	{ at, unplaced }: Standing,
	{ inFrame }: GridCells
): Pick<Answer, 'inView' | 'outOfView' | 'unplaced' | 'extent'> {
	let [inView, outOfView] = [0, 0];
	let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
	for (let anchor = 0; anchor < at.length; anchor++) {
		const events = at[anchor]!;
		if (events === 0) continue;
		if (inFrame[anchor]) inView += events;
		else outOfView += events;
		const [x, y] = [anchorX[anchor]!, anchorY[anchor]!];
		west = Math.min(west, x);
		east = Math.max(east, x);
		north = Math.min(north, y);
		south = Math.max(south, y);
	}
	const isPlaced = inView + outOfView > 0;
	const extent = isPlaced ? frameOf([fromUnit([west, south]), fromUnit([east, north])]) : null;
	return { inView, outOfView, unplaced, extent };
}
