import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circleThrough, radiusLine } from '$lib/regions';

test('a circle is drawn again from its own radius', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: -180, max: 180 }),
			fc.integer({ min: -85, max: 85 }),
			fc.integer({ min: 1, max: 2000 }),
			(lng, lat, km) => {
				const [at, edge] = radiusLine({ kind: 'circle', at: [lng, lat], km });
				expect(edge[0]).toBeGreaterThan(at[0]!);
				expect(circleThrough(at, edge)).toEqual({ kind: 'circle', at: [lng, lat], km });
			}
		),
		{ seed: 93 }
	);
});
