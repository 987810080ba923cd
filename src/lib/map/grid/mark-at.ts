import type { MarkGrid } from '$lib/picture';

type Point = { readonly x: number; readonly y: number };
/** Where a position on the unit square stands on the screen, in CSS pixels; null where it cannot be seen. */
export type Project = (x: number, y: number) => Point | null;

/** CSS pixels around a mark's middle that still mean it, however small it is. */
const leastReach = 12;

/**
 * The mark under a point of the screen, or -1: the topmost that covers it, else the nearest that is close enough to
 * be meant.
 */
export function markAt(grid: MarkGrid, project: Project, point: Point): number {
	let [nearest, distance] = [-1, leastReach];
	const coversPoint = (mark: number): boolean => {
		const at = project(grid.x[mark]!, grid.y[mark]!);
		if (!at) return false;
		const away = Math.hypot(at.x - point.x, at.y - point.y);
		if (away <= grid.radii[mark]!) return true;
		if (away < distance) [nearest, distance] = [mark, away];
		return false;
	};
	if (grid.selected >= 0 && coversPoint(grid.selected)) return grid.selected;
	for (let mark = grid.length - 1; mark >= 0; mark--) if (coversPoint(mark)) return mark;
	return nearest;
}
