import { expect, test } from 'vitest';
import { markAt, type Project } from '../../../../src/lib/map/grid/mark-at';
import { aGrid } from './a-grid';

/** A screen that shows the whole world on 3,600 by 3,600 pixels: a degree of longitude is ten of them. */
const project: Project = (x, y) => ({ x: x * 3600, y: y * 3600 });
const middle = 1800;

test('of marks that overlap the one drawn last is meant', () => {
	const grid = aGrid([{ radius: 20 }, { radius: 20, at: [1, 0] }]);
	expect(markAt(grid, project, { x: middle + 5, y: middle })).toBe(1);
	expect(markAt(grid, project, { x: middle - 15, y: middle })).toBe(0);
});

test('the selected mark is drawn last whatever its index', () => {
	const grid = aGrid([{ radius: 20, selected: true }, { radius: 20 }]);
	expect(markAt(grid, project, { x: middle, y: middle })).toBe(0);
});

test('a small mark is meant from 12 pixels away, the nearest of two', () => {
	const grid = aGrid([{ radius: 5 }, { radius: 5, at: [2, 0] }]);
	expect(markAt(grid, project, { x: middle - 11, y: middle })).toBe(0);
	expect(markAt(grid, project, { x: middle + 9, y: middle })).toBe(0);
	expect(markAt(grid, project, { x: middle + 11, y: middle })).toBe(1);
	expect(markAt(grid, project, { x: middle - 13, y: middle })).toBe(-1);
});

test('a point on a mark means it, though another is near', () => {
	const grid = aGrid([{ radius: 20 }, { radius: 5, at: [2.5, 0] }]);
	expect(markAt(grid, project, { x: middle + 17, y: middle })).toBe(0);
});

test('what cannot be seen is not there', () => {
	const grid = aGrid([{ radius: 20 }]);
	expect(markAt(grid, () => null, { x: middle, y: middle })).toBe(-1);
});
