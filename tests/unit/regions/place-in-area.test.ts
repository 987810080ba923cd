import { describe, expect, test } from 'vitest';
import type { AreaPart, PlaceId } from '$lib/dossier';
import { makeArea } from '../../../src/lib/regions/make-area';
import { placeInArea } from '../../../src/lib/regions/place-in-area';
import type { Outcome, PlaceRegions } from '$lib/regions';
import { aDossier } from '../../fixtures/a-dossier';
import { box } from '../../fixtures/a-world';

type Builder = ReturnType<typeof aDossier>;

function holding(parts: AreaPart[], at: Parameters<Builder['place']>[1], part = {}, regions?: PlaceRegions) {
	const { places } = aDossier().place('here', at, part).build();
	const byId = new Map(places.map((place) => [place.id, place]));
	return placeInArea(places[0]!, regions, makeArea(parts, byId));
}

const isIn = (unit: string): Outcome => ({
	...{ kind: 'in', unit, how: 'inside' },
	...{ share: null, distanceKm: null, beside: [] }
});
const regionsOf = (country: Outcome): PlaceRegions => ({ country, subregion: isIn('001'), claim: 'none' });

describe('a circle', () => {
	const circle: AreaPart[] = [{ kind: 'circle', at: [0, 0], km: 100 }];

	test('holds a point by its distance', () => {
		// A degree of latitude is 111.2 km.
		expect(holding(circle, [0, 0.89])).toBe('in');
		expect(holding(circle, [0, 0.91])).toBe('out');
	});

	test('does not hold what is only known to a province or worse', () => {
		expect(holding(circle, [0, 0.5], { precision: 'admin1' })).toBe('coarser');
		expect(holding(circle, [0, 5], { precision: 'admin1' })).toBe('out');
	});

	test('holds an area of which nine tenths lie in it, and no other', () => {
		expect(holding(circle, box([-0.2, -0.2, 0.2, 0.2]))).toBe('in');
		expect(holding(circle, box([-0.2, -0.2, 3, 0.2]))).toBe('coarser');
		expect(holding(circle, box([10, 10, 11, 11]))).toBe('out');
	});

	test('reaches over the antimeridian, either way', () => {
		const beyond: AreaPart[] = [{ kind: 'circle', at: [179.8, -17], km: 100 }];
		expect(holding(beyond, [-179.7, -17])).toBe('in');
		expect(holding(beyond, [-178, -17])).toBe('out');
		expect(holding(beyond, box([-179.9, -17.1, -179.7, -16.9]))).toBe('in');
	});

	test('holds everything around a pole', () => {
		const polar: AreaPart[] = [{ kind: 'circle', at: [10, 89], km: 500 }];
		expect(holding(polar, [-170, 88])).toBe('in');
		expect(holding(polar, [10, 84])).toBe('out');
		expect(holding(polar, box([100, 88.5, 110, 89.5]))).toBe('in');
	});
});

describe('a polygon', () => {
	test('may run over the antimeridian', () => {
		const ring: [number, number][] = [
			[170, -10],
			[-170, -10],
			[-170, 10],
			[170, 10],
			[170, -10]
		];
		const over: AreaPart[] = [{ kind: 'polygon', ring }];
		expect([holding(over, [175, 0]), holding(over, [-175, 0]), holding(over, [0, 0])]).toEqual([
			'in',
			'in',
			'out'
		]);
	});
});

describe('the country along a line', () => {
	const along: AreaPart[] = [
		{
			kind: 'along',
			line: [
				[60, 37],
				[70, 37]
			],
			km: 50
		}
	];

	test('holds points near it and the line itself', () => {
		expect(holding(along, [65, 37.4])).toBe('in');
		expect(holding(along, [65, 37.6])).toBe('out');
		const line = {
			type: 'LineString' as const,
			coordinates: [
				[61, 37.1],
				[69, 37.1]
			] as [number, number][]
		};
		expect(holding(along, line)).toBe('in');
		expect(
			holding(along, {
				...line,
				coordinates: [
					[61, 37],
					[61, 45]
				]
			})
		).toBe('coarser');
	});
});

describe('a place with what is around it', () => {
	test('holds itself, and with 0 km nothing else', () => {
		const { places } = aDossier()
			.place('zone', box([0, 0, 2, 2]))
			.place('town', [2.1, 1])
			.build();
		const byId = new Map(places.map((place) => [place.id, place]));
		const holds = (km: number) => {
			const area = makeArea([{ kind: 'around', place: 'zone' as PlaceId, km }], byId);
			return places.map((place) => placeInArea(place, undefined, area));
		};
		expect(holds(0)).toEqual(['in', 'out']);
		expect(holds(20)).toEqual(['in', 'in']);
	});

	test('is refused in a sentence where there is no such place', () => {
		expect(() => makeArea([{ kind: 'around', place: 'nowhere' as PlaceId, km: 1 }], new Map())).toThrow(
			'There is no place "nowhere" to draw an area around.'
		);
	});
});

describe('a union of units', () => {
	const union: AreaPart[] = ['AA', 'BB'].map((id) => ({ kind: 'country', id }));

	test('holds what was assigned to one of them', () => {
		expect(holding(union, [0, 0], {}, regionsOf(isIn('BB')))).toBe('in');
		expect(holding(union, [0, 0], {}, regionsOf(isIn('CC')))).toBe('out');
	});

	test('holds what spans some of them and nothing else, and is crossed by what spans more', () => {
		const spans = (...units: string[]) => regionsOf({ kind: 'coarser', spans: units });
		expect(holding(union, [0, 0], {}, spans('AA', 'BB'))).toBe('in');
		expect(holding(union, [0, 0], {}, spans('AA', 'CC'))).toBe('coarser');
		expect(holding(union, [0, 0], {}, spans('CC'))).toBe('out');
	});
});
