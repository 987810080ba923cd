/** Left, top, right and bottom, CSS pixels of the map. */
export type Box = readonly [number, number, number, number];
export interface Disc {
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

/** From x and y to x and y. */
export type Segment = readonly [number, number, number, number];

export interface LabelRoom {
	readonly width: number;
	readonly height: number;
	/** Marks, named or not: no name stands on one. */
	readonly discs: readonly Disc[];
	/** What lies over the map. */
	readonly covered: readonly Box[];
	/** Pieces of arcs, which a name keeps off where it can. */
	readonly lines: readonly Segment[];
}

/** Between a name and the edge of the map, CSS pixels. */
export const inset = 5;
const padding = 3;

/** Whether a name may stand in a box: inside the map, under nothing that lies over it, on no mark and on no other name. */
export const isFree = (box: Box, room: LabelRoom, names: readonly Box[]): boolean =>
	box[0] >= inset &&
	box[1] >= inset &&
	box[2] <= room.width - inset &&
	box[3] <= room.height - inset &&
	!room.covered.some((other) => overlaps(box, other, 0)) &&
	!room.discs.some((disc) => covers(disc, box)) &&
	!names.some((other) => areNear(box, other));

/** Whether two names would be read as one. */
export const areNear = (a: Box, b: Box) => overlaps(a, b, padding);

const overlaps = (a: Box, b: Box, apart: number) =>
	a[0] < b[2] + apart && b[0] < a[2] + apart && a[1] < b[3] + apart && b[1] < a[3] + apart;

function covers({ x, y, r }: Disc, [left, top, right, bottom]: Box): boolean {
	const dx = Math.max(left - x, 0, x - right);
	const dy = Math.max(top - y, 0, y - bottom);
	return Math.hypot(dx, dy) < r + 1;
}

/** Whether any of some pieces of lines lies under a box. */
export const isCrossed = (box: Box, lines: readonly Segment[]) => lines.some((line) => meets(line, box));

/** Whether a line crosses any of some others. */
export const crosses = (line: Segment, others: readonly Segment[]) =>
	others.some((other) => isBetween(line, other) && isBetween(other, line));

function meets([x1, y1, x2, y2]: Segment, [left, top, right, bottom]: Box): boolean {
	let [from, to] = [0, 1];
	for (const [start, way, low, high] of [
		[x1, x2 - x1, left, right],
		[y1, y2 - y1, top, bottom]
	] as const) {
		if (way === 0 && (start < low || start > high)) return false;
		if (way === 0) continue;
		const [a, b] = [(low - start) / way, (high - start) / way];
		from = Math.max(from, Math.min(a, b));
		to = Math.min(to, Math.max(a, b));
	}
	return from <= to;
}

/** Whether the ends of `b` are on either side of `a`. */
function isBetween([x1, y1, x2, y2]: Segment, [bx1, by1, bx2, by2]: Segment): boolean {
	const side = (x: number, y: number) => Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
	return side(bx1, by1) !== side(bx2, by2);
}
