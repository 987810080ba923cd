import { expect, test } from 'vitest';
import { worldCopies } from '../../../../src/lib/map/grid/world-copies';

test.each([
	['within the world', -20, 30, 0, [0, 0]],
	['the whole world exactly', -180, 180, 0, [0, 0]],
	['over the antimeridian', 170, 190, 0, [0, 1]],
	['as near to it as a mark is wide', 150, 175, 6, [0, 1]],
	['beyond it', 190, 200, 6, [1, 1]],
	['three worlds side by side', -400, 400, 0, [-1, 1]]
])('a view of %s', (_, west, east, reach, copies) => {
	expect(worldCopies(west, east, reach)).toEqual(copies);
});
