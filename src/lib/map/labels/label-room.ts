/** Left, top, right and bottom, CSS pixels of the map. */
export type Box = readonly [number, number, number, number];
export interface Disc {
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

export interface LabelRoom {
	readonly width: number;
	readonly height: number;
	/** Marks, named or not: no name stands on one. */
	readonly discs: readonly Disc[];
	/** What lies over the map. */
	readonly covered: readonly Box[];
	/** Points of arcs, which a name keeps off where it can. */
	readonly lines: readonly (readonly [number, number])[];
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

export const crossed = ([left, top, right, bottom]: Box, points: LabelRoom['lines']) =>
	points.some(([x, y]) => x > left && x < right && y > top && y < bottom) ? 1 : 0;
