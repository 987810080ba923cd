import { describe, expect, it } from 'vitest';
import { soundGeometry } from '../../../src/lib/export/sound-geometry';

describe('soundGeometry', () => {
	it('winds outer rings counter-clockwise and holes clockwise', () => {
		const clockwise = [[0, 0], [0, 9], [9, 9], [9, 0], [0, 0]]; // prettier-ignore
		const hole = [[2, 2], [4, 2], [4, 4], [2, 4], [2, 2]]; // prettier-ignore
		expect(soundGeometry({ type: 'Polygon', coordinates: [clockwise, hole] })).toEqual({
			type: 'Polygon',
			coordinates: [[...clockwise].reverse(), [...hole].reverse()]
		});
	});

	it('cuts a polygon at the antimeridian', () => {
		const ring = [[170, 0], [-170, 0], [-170, 10], [170, 10], [170, 0]]; // prettier-ignore
		const cut = soundGeometry({ type: 'Polygon', coordinates: [ring] });
		expect(cut.type).toBe('MultiPolygon');
		const parts = (cut as GeoJSON.MultiPolygon).coordinates.map(([outer]) => outer!.map(([lng]) => lng!));
		expect(parts.map((lngs) => [Math.min(...lngs), Math.max(...lngs)])).toEqual([
			[170, 180],
			[-180, -170]
		]);
	});

	it('cuts a line at the antimeridian where it crosses', () => {
		const cut = soundGeometry({ type: 'LineString', coordinates: [[170, 0], [-170, 10]] }); // prettier-ignore
		expect(cut).toEqual({
			type: 'MultiLineString',
			coordinates: [[[170, 0], [180, 5]], [[-180, 5], [-170, 10]]] // prettier-ignore
		});
	});

	it('leaves what is sound as it is', () => {
		const ring = [[0, 0], [9, 0], [9, 9], [0, 0]]; // prettier-ignore
		for (const geometry of [
			{ type: 'Point' as const, coordinates: [1, 2] },
			{ type: 'Polygon' as const, coordinates: [ring] },
			{ type: 'LineString' as const, coordinates: [[0, 0], [1, 1]] } // prettier-ignore
		])
			expect(soundGeometry(geometry)).toEqual(geometry);
	});
});
