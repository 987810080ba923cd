/**
 * The copies of the world that reach into a view, as whole turns to the east: `[first, last]`. `west` and `east` are
 * degrees without wrapping; a mark stands out by `reach` degrees over the edge of its copy.
 */
export function worldCopies(west: number, east: number, reach: number): [number, number] {
	return [Math.floor((west - reach + 180) / 360), Math.ceil((east + reach + 180) / 360) - 1];
}
