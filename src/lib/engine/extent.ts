import type { CrossFilter } from '$lib/filter';
import { fromUnit, frameOf, type GridCells } from '$lib/picture';
import { none, type EventTable } from '$lib/table';
import type { Answer } from './question';

/** Where the passing events stand: in the frame, out of it or nowhere, and the frame around them all. */
export function extentOf(
	{ spotAnchor, anchorX, anchorY }: EventTable,
	{ spots: { count } }: CrossFilter,
	{ inFrame }: GridCells
): Pick<Answer, 'inView' | 'outOfView' | 'unplaced' | 'extent'> {
	let [inView, outOfView, unplaced] = [0, 0, 0];
	let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
	for (let spot = 0; spot < spotAnchor.length; spot++) {
		const events = count[spot]!;
		if (events === 0) continue;
		const anchor = spotAnchor[spot]!;
		if (anchor === none) {
			unplaced += events;
			continue;
		}
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
