import { expect, test } from 'vitest';
import { coveredData } from '../../../../src/lib/map/labels/label-data';

test('what lies over the map takes the room it has, at the position under its middle', () => {
	const at = (x: number, y: number): [number, number] | null => (y > 500 ? null : [x / 10, y / 10]);
	const { features } = coveredData(
		[
			[10, 20, 210.4, 42],
			[300, 600, 400, 700],
			[50, 50, 50, 60]
		],
		at
	);
	expect(features).toEqual([
		{
			type: 'Feature',
			geometry: { type: 'Point', coordinates: [11.02, 3.1] },
			properties: { icon: 'room 201 22' }
		}
	]);
});
