import { describe, expect, it } from 'vitest';
import { readBoundaries } from '$lib/regions';
import { aWorld, box, boxes } from '../../fixtures/a-world';
import { theWorld } from '../../fixtures/the-world';

describe('readBoundaries', () => {
	it('gives every polygon its box and every grouping its units', () => {
		const { pieces, units, subregionOf } = readBoundaries(
			aWorld()
				.country('FF', boxes([170, 0, 180, 10], [-180, 0, -170, 10]), { subregion: '002', label: [175, 5] })
				.country('GG', [0, 0, 1, 1], { name: 'Gee' })
				.subregion('002', 'Second', [175, 0])
				.build()
		);
		expect(pieces.map(({ country, box }) => [country, box])).toEqual([
			['FF', [170, 0, 180, 10]],
			['FF', [-180, 0, -170, 10]],
			['GG', [0, 0, 1, 1]]
		]);
		expect(units.country).toEqual([
			{ id: 'FF', grouping: 'country', name: 'Land of FF', label: [175, 5] },
			{ id: 'GG', grouping: 'country', name: 'Gee', label: [0.5, 0.5] }
		]);
		expect(units.subregion).toEqual([{ id: '002', grouping: 'subregion', name: 'Second', label: [175, 0] }]);
		expect(subregionOf).toEqual({ FF: '002' });
	});

	it('refuses what is not the world, and a ring stitched across the antimeridian', () => {
		for (const other of [null, 1, {}, { type: 'Topology', objects: { land: {} } }])
			expect(() => readBoundaries(other)).toThrow('Not the packaged world');
		const stitched = aWorld()
			.country('FF', box([-175, 0, 175, 10]))
			.subregion('001')
			.build();
		expect(() => readBoundaries(stitched)).toThrow('A ring of FF jumps from longitude -175 to 175.');
	});

	it('reads the packaged world: every country is in a subregion that has a label', () => {
		const { units, subregionOf, pieces } = readBoundaries(theWorld());
		const subregions = new Set(units.subregion.map(({ id }) => id));
		expect(units.country.filter(({ id }) => !subregions.has(subregionOf[id]!))).toEqual([]);
		expect(new Set(pieces.map(({ country }) => country)).size).toBe(units.country.length);
		expect(units.country.length).toBeGreaterThan(230);
	});
});
