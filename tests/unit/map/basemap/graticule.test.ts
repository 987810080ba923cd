import { expect, test } from 'vitest';
import { graticule } from '../../../../src/lib/map/basemap/graticule';

test('the graticule has a line every ten degrees, all of it on the globe', () => {
	const { coordinates } = graticule(10).geometry;
	expect(coordinates).toHaveLength(37 + 17);
	expect(coordinates[0]).toHaveLength(33);
	for (const [lng, lat] of coordinates.flat()) {
		expect(Math.abs(lng!)).toBeLessThanOrEqual(180);
		expect(Math.abs(lat!)).toBeLessThanOrEqual(80);
	}
});
