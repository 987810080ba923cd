import { expect, test } from 'vitest';
import { hueTokens, markTable } from '$lib/picture';
import { characters } from '../../../../src/lib/map/grid/digit-atlas';
import { selectionRing, shapes } from '../../../../src/lib/map/grid/mark-look';
import {
	emptyPack,
	layout,
	noCharacter,
	packGrid,
	stride,
	type PackedGrid
} from '../../../../src/lib/map/grid/pack-grid';
import { aGrid } from './a-grid';

/** What the shader reads of an attribute. */
function read({ bytes, floats }: PackedGrid, mark: number, name: (typeof layout)[number]['name']) {
	const { offset, size, type } = layout.find((attribute) => attribute.name === name)!;
	const start = mark * stride + offset;
	return [
		...(type === 'float' ? floats.subarray(start / 4, start / 4 + size) : bytes.subarray(start, start + size))
	];
}

const text = (packed: PackedGrid, mark: number) =>
	read(packed, mark, 'a_text')
		.map((at) => (at === noCharacter ? '' : characters[at]))
		.join('');

test('the attributes follow on one another and fill a mark', () => {
	const ends = layout.map(({ offset, size, type }) => offset + size * (type === 'float' ? 4 : 1));
	expect([0, ...ends]).toEqual([...layout.map(({ offset }) => offset), stride]);
});

test('a mark is packed whole', () => {
	const shares = [
		['hue-2', 0.5],
		['hue-official', 0.25],
		['hue-none', 0.25]
	] as const;
	const packed = packGrid(aGrid([{ count: 1234, radius: 17.5, edge: 'area', shares }]), emptyPack);
	expect(read(packed, 0, 'a_radius')).toEqual([17.5]);
	expect(read(packed, 0, 'a_look')).toEqual([shapes.indexOf('stack'), 2, 1, 0]);
	expect(text(packed, 0)).toBe('1.2k');
	expect(read(packed, 0, 'a_first')).toEqual([
		hueTokens.indexOf('hue-2'),
		128,
		hueTokens.indexOf('hue-official'),
		191
	]);
	expect(read(packed, 0, 'a_second')).toEqual([hueTokens.indexOf('hue-none'), 255, 0, 0]);
	expect(read(packed, 0, 'a_third')).toEqual([0, 0, 0, 0]);
});

test('one event has the shape of its kind and no count', () => {
	const packed = packGrid(aGrid(markTable.map((_, kind) => ({ kind, tollStated: kind > 0 }))), emptyPack);
	markTable.forEach(({ shape }, kind) => {
		expect(read(packed, kind, 'a_look')).toEqual([shapes.indexOf(shape), 0, kind > 0 ? 1 : 0, 0]);
		expect(text(packed, kind)).toBe('');
	});
	expect(markTable.every(({ shape }) => shapes.includes(shape))).toBe(true);
});

test('the selected mark comes last and over its ring, the others keep their order', () => {
	const grid = aGrid([{ radius: 6 }, { radius: 7, count: 5, selected: true }, { radius: 8 }]);
	const packed = packGrid(grid, emptyPack);
	expect(packed.length).toBe(4);
	expect([0, 1, 2, 3].map((slot) => read(packed, slot, 'a_radius')[0])).toEqual([6, 8, 7, 7]);
	expect(read(packed, 2, 'a_look')).toEqual([selectionRing, 0, 0, 0]);
	expect([text(packed, 2), text(packed, 3)]).toEqual(['', '5']);
	expect(read(packed, 2, 'a_at')).toEqual(read(packed, 3, 'a_at'));
});

test('a position keeps what a float alone would lose', () => {
	const at = [-3.70379123, 40.41677512] as const;
	const grid = aGrid([{ at }]);
	const [x, y, restX, restY] = read(packGrid(grid, emptyPack), 0, 'a_at');
	expect(Math.abs(x! - grid.x[0]!)).toBeGreaterThan(1e-10);
	expect(Math.abs(x! + restX! - grid.x[0]!)).toBeLessThan(1e-14);
	expect(Math.abs(y! + restY! - grid.y[0]!)).toBeLessThan(1e-14);
});

test('the next grid uses the memory of the last one where it is enough, and clears what was there', () => {
	const many = packGrid(aGrid(Array.from({ length: 40 }, () => ({ count: 999 }))), emptyPack);
	const few = packGrid(aGrid([{ count: 5 }, {}]), many);
	expect(few.bytes.buffer).toBe(many.bytes.buffer);
	expect(few.length).toBe(2);
	expect([text(few, 0), text(few, 1)]).toEqual(['5', '']);
	const more = packGrid(aGrid(Array.from({ length: 400 }, () => ({ count: 2 }))), few);
	expect(more.length).toBe(400);
	expect(text(more, 399)).toBe('2');
});
