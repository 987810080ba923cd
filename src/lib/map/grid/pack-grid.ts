import { gridShares, markTable, type MarkGrid } from '$lib/picture';
import { characters } from './digit-atlas';
import { selectionRing, shapes } from './mark-look';
import { shortCount } from './short-count';

/** Bytes of one mark, in the order of `layout`. */
export const stride = 40;

/** By attribute: its name in the shader, where its bytes start, how many values it has. */
export const layout = [
	// West and north edge as the nearest float and what that leaves out, which a float alone would lose at street scale.
	{ name: 'a_at', type: 'float', size: 4, offset: 0 },
	{ name: 'a_radius', type: 'float', size: 1, offset: 16 },
	// Shape, edge, whether a toll is stated, and one to spare.
	{ name: 'a_look', type: 'byte', size: 4, offset: 20 },
	// Indexes into `characters`, `noCharacter` after the last.
	{ name: 'a_text', type: 'byte', size: 4, offset: 24 },
	// Twice a hue and the end of its share, three times.
	{ name: 'a_first', type: 'byte', size: 4, offset: 28 },
	{ name: 'a_second', type: 'byte', size: 4, offset: 32 },
	{ name: 'a_third', type: 'byte', size: 4, offset: 36 }
] as const;

export const noCharacter = 255;

const shapeOfKind = markTable.map(({ shape }) => shapes.indexOf(shape));
const several = shapes.indexOf('stack');

/** The marks of a grid as the graphics card reads them. The memory is used again by the next grid. */
export interface PackedGrid {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly floats: Float32Array<ArrayBuffer>;
	/** One more than marks where one is selected: its ring. */
	readonly length: number;
}

export const emptyPack: PackedGrid = packOf(new ArrayBuffer(0), 0);

function packOf(buffer: ArrayBuffer, length: number): PackedGrid {
	return { bytes: new Uint8Array(buffer), floats: new Float32Array(buffer), length };
}

/** Packs a grid into the memory of an earlier one, or into more where it is too small; the selected mark goes last. */
export function packGrid(grid: MarkGrid, earlier: PackedGrid): PackedGrid {
	const length = grid.length + (grid.selected < 0 ? 0 : 1);
	const isRoom = earlier.bytes.length >= length * stride;
	// Half as much again: the next grid is seldom of the same length.
	const packed = packOf(
		isRoom ? earlier.bytes.buffer : new ArrayBuffer(Math.ceil(length * 1.5) * stride),
		length
	);
	let slot = 0;
	for (let mark = 0; mark < grid.length; mark++)
		if (mark !== grid.selected) putMark(packed, slot++, grid, mark);
	if (grid.selected < 0) return packed;
	putPlace(packed, slot, grid, grid.selected);
	packed.bytes.fill(0, slot * stride + 20, (slot + 1) * stride);
	packed.bytes[slot * stride + 20] = selectionRing;
	packed.bytes.fill(noCharacter, slot * stride + 24, slot * stride + 28);
	putMark(packed, slot + 1, grid, grid.selected);
	return packed;
}

function putPlace({ floats }: PackedGrid, slot: number, { x, y, radii }: MarkGrid, mark: number) {
	const at = (slot * stride) / 4;
	floats[at] = x[mark]!;
	floats[at + 1] = y[mark]!;
	floats[at + 2] = x[mark]! - floats[at]!;
	floats[at + 3] = y[mark]! - floats[at + 1]!;
	floats[at + 4] = radii[mark]!;
}

function putMark(packed: PackedGrid, slot: number, grid: MarkGrid, mark: number) {
	putPlace(packed, slot, grid, mark);
	const { bytes } = packed;
	const at = slot * stride + 20;
	bytes[at] = shapeOfKind[grid.kinds[mark]!] ?? several;
	bytes[at + 1] = grid.edges[mark]!;
	bytes[at + 2] = grid.tollStated[mark]!;
	bytes[at + 3] = 0;

	const text = grid.counts[mark]! > 1 ? shortCount(grid.counts[mark]!) : '';
	for (let i = 0; i < 4; i++)
		bytes[at + 4 + i] = i < text.length ? characters.indexOf(text[i]!) : noCharacter;

	const shares = mark * gridShares * 2;
	for (let i = 0; i < 12; i++) bytes[at + 8 + i] = i < gridShares * 2 ? grid.shares[shares + i]! : 0;
}
