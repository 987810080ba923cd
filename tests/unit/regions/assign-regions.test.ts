import { describe, expect, it } from 'vitest';
import { assignRegions, readBoundaries, type Outcome, type PlaceRegions } from '$lib/regions';
import { aDossier } from '../../fixtures/a-dossier';
import { aWorld, box, boxes } from '../../fixtures/a-world';

/*
 * AA and BB share a border and a subregion; CC lies beside BB in another; EE is an enclave
 * of DD; FF is cut at the antimeridian; GG stands alone in the sea, without a subregion.
 */
const world = readBoundaries(
	aWorld()
		.country('AA', [0, 0, 10, 10], { subregion: '001' })
		.country('BB', [10, 0, 20, 10], { subregion: '001' })
		.country('CC', [20, 0, 30, 10], { subregion: '002' })
		.country('DD', box([40, 0, 50, 10], [44, 4, 46, 6]), { subregion: '002', label: [42, 2] })
		.country('EE', [44, 4, 46, 6], { subregion: '001' })
		.country('FF', boxes([170, 0, 180, 10], [-180, 0, -170, 10]), { subregion: '002' })
		.country('GG', [80, 0, 81, 1])
		.subregion('001', 'First', [10, 5])
		.subregion('002', 'Second', [25, 5])
		.build()
);

type PlaceArgs = Parameters<ReturnType<typeof aDossier>['place']>;

function assigned(at: PlaceArgs[1], part: PlaceArgs[2] = {}): PlaceRegions {
	const { places } = aDossier().place('here', at, part).build();
	return [...assignRegions(places, world).values()][0]!;
}

const inside = (unit: string): Outcome => {
	return { kind: 'in', unit, how: 'inside', share: null, distanceKm: null, beside: [] };
};

describe('a point', () => {
	it('is in the country around it, and in that country’s subregion', () => {
		expect(assigned([5, 5])).toEqual({ country: inside('AA'), subregion: inside('001'), claim: 'none' });
	});

	it('in the hole of a country is in the enclave', () => {
		expect(assigned([45, 5]).country).toEqual(inside('EE'));
		expect(assigned([43, 5]).country).toEqual(inside('DD'));
	});

	it('on a border is in the first country by code, and says which lie beside it', () => {
		expect(assigned([20, 5])).toEqual({
			country: { ...inside('BB'), how: 'border', beside: ['CC'] },
			subregion: { ...inside('001'), how: 'border', beside: ['002'] },
			claim: 'none'
		});
	});

	it('on a border is in the country its record names, if that is one of them', () => {
		const { country, subregion, claim } = assigned([20, 5], { country: 'CC' });
		expect(country).toMatchObject({ unit: 'CC', how: 'border', beside: ['BB'] });
		expect(subregion).toMatchObject({ unit: '002', how: 'border', beside: ['001'] });
		expect(claim).toBe('agrees');
		expect(assigned([20, 5], { country: 'AA' })).toMatchObject({ country: { unit: 'BB' }, claim: 'differs' });
	});

	it('is on the border within 100 m of it and no farther', () => {
		const metre = 1 / 111_195;
		expect(assigned([10 + 90 * metre, 5]).country).toMatchObject({ how: 'border', unit: 'AA' });
		expect(assigned([10 + 110 * metre, 5]).country).toEqual(inside('BB'));
	});

	it('on a border within one subregion is simply inside it', () => {
		expect(assigned([10, 5]).subregion).toEqual(inside('001'));
	});

	it('at sea is near the closest country, with the distance', () => {
		const { country, subregion } = assigned([30.2, 5]);
		expect(country).toMatchObject({ kind: 'in', unit: 'CC', how: 'near' });
		expect(country).toHaveProperty(
			'distanceKm',
			expect.closeTo(0.2 * 111.195 * Math.cos((5 * Math.PI) / 180), 2)
		);
		expect(subregion).toMatchObject({ unit: '002', how: 'near' });
	});

	it('more than 50 km out is outside', () => {
		expect(assigned([31, 5]).country).toEqual({ kind: 'outside', reason: 'no country within 50 km' });
		expect(assigned([31, 5]).subregion.kind).toBe('outside');
	});

	it('is found on both sides of the antimeridian and near it from across', () => {
		expect(assigned([179.9, 5]).country).toEqual(inside('FF'));
		expect(assigned([-179.9, 5]).country).toEqual(inside('FF'));
		expect(assigned([180, 5]).country).toEqual(inside('FF'));
		const east = readBoundaries(aWorld().country('HH', [170, 0, 180, 10], { subregion: '001' }).build());
		const { places } = aDossier().place('across', [-179.8, 5]).build();
		expect([...assignRegions(places, east).values()][0]!.country).toMatchObject({
			unit: 'HH',
			how: 'near',
			distanceKm: expect.closeTo(22.2, 0)
		});
	});

	it('in a country without a subregion is in no subregion, and says so', () => {
		expect(assigned([80.5, 0.5]).subregion).toEqual({
			kind: 'outside',
			reason: 'Land of GG is in no subregion'
		});
	});

	it('that stands for a region without a country is coarser: its extent is not drawn', () => {
		expect(assigned([5, 5], { precision: 'region' }).country).toEqual({ kind: 'coarser', spans: ['AA'] });
		expect(assigned([5, 5], { precision: 'region', country: 'AA' }).country).toEqual(inside('AA'));
	});
});

describe('an area', () => {
	it('of a country or finer is in the country that holds half of its land', () => {
		const { country } = assigned(box([4, 2, 14, 8]), { precision: 'admin1', label: [5, 5] });
		expect(country).toMatchObject({ kind: 'in', unit: 'AA', how: 'overlap', share: expect.closeTo(0.6, 3) });
	});

	it('that is a region must lie in one unit by nine tenths, and is coarser otherwise', () => {
		expect(assigned(box([4, 2, 14, 8]))).toMatchObject({
			country: { kind: 'coarser', spans: ['AA', 'BB'] },
			subregion: { kind: 'in', unit: '001', how: 'overlap', share: 1 }
		});
		expect(assigned(box([0, 2, 10.5, 8])).country).toMatchObject({ kind: 'in', unit: 'AA' });
	});

	it('spans units in the order of their shares, slivers left out', () => {
		expect(assigned(box([2, 0, 20.05, 10])).country).toEqual({ kind: 'coarser', spans: ['BB', 'AA'] });
	});

	it('spans a small unit that it covers whole', () => {
		const { country } = assigned(box([-60, 0, 81, 10]));
		expect(country).toHaveProperty('spans', expect.arrayContaining(['GG', 'EE']));
	});

	it('counts by land, not by sea', () => {
		const { country } = assigned(boxes([28, 0, 45, 3]), { precision: 'country', label: [29, 1] });
		expect(country).toMatchObject({ kind: 'in', unit: 'DD', share: expect.closeTo(5 / 7, 2) });
	});

	it('on the open sea is taken at its label', () => {
		expect(assigned(box([50, -10, 70, 0.5]), { label: [60, -5] }).country.kind).toBe('outside');
		expect(assigned(box([31, 0, 39, 10]), { label: [39.9, 5] }).country).toMatchObject({
			unit: 'DD',
			how: 'near'
		});
	});

	it('is measured the same where its parts overlap', () => {
		const twice = assigned(boxes([0, 0, 6, 10], [2, 0, 13, 10]), { precision: 'admin1', label: [1, 1] });
		expect(twice.country).toMatchObject({ unit: 'AA', share: expect.closeTo(10 / 13, 3) });
	});
});

describe('a line', () => {
	const line = (...coordinates: [number, number][]) => ({ type: 'LineString' as const, coordinates });

	it('within a country is in it', () => {
		expect(assigned(line([2, 2], [8, 8])).country).toMatchObject({
			kind: 'in',
			unit: 'AA',
			how: 'overlap',
			share: 1
		});
	});

	it('between two countries is coarser than a country, and in their subregion if they share one', () => {
		expect(assigned(line([10, 2], [10, 8]))).toMatchObject({
			country: { kind: 'coarser', spans: ['AA', 'BB'] },
			subregion: { kind: 'in', unit: '001' }
		});
	});

	it('between two subregions is coarser than both, though drawn a few kilometres off', () => {
		expect(assigned(line([20.05, 2], [19.96, 5], [20.05, 8]))).toMatchObject({
			country: { kind: 'coarser', spans: ['BB', 'CC'] },
			subregion: { kind: 'coarser', spans: ['001', '002'] }
		});
	});

	it('at sea is taken at its label', () => {
		expect(assigned(line([60, 0], [65, 0])).country.kind).toBe('outside');
	});
});

describe('a claim', () => {
	it('is compared with the geometry and never overrides it', () => {
		expect(assigned([5, 5], { country: 'AA' }).claim).toBe('agrees');
		expect(assigned([5, 5], { country: 'BB' })).toMatchObject({ country: { unit: 'AA' }, claim: 'differs' });
		expect(assigned([31, 5], { country: 'CC' }).claim).toBe('differs');
	});
});
