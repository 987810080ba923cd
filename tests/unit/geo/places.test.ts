import { booleanPointInPolygon, booleanValid, kinks, pointToPolygonDistance, polygon } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Place } from '$lib/dossier';
import { dossier, textOf } from './read-geo';

const { places } = dossier;

function polygonsOf({ geometry }: Place): Position[][][] {
	if (geometry.type === 'Polygon') return [geometry.coordinates];
	return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function linesOf(place: Place): Position[][] {
	const { geometry } = place;
	if (geometry.type === 'LineString') return [geometry.coordinates];
	return geometry.type === 'MultiLineString' ? geometry.coordinates : polygonsOf(place).flat();
}

function positionsOf(place: Place): Position[] {
	return [
		place.properties.label,
		...(place.geometry.type === 'Point' ? [place.geometry.coordinates] : linesOf(place).flat())
	];
}

/** Positive where the ring runs anticlockwise. */
function twiceArea(ring: Position[]): number {
	return ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0]! * y! - x! * ring[i]![1]!, 0);
}

function placesWhere(isSo: (place: Place) => boolean): string[] {
	return places.filter(isSo).map(({ id }) => id);
}

const areas = places.filter((place) => polygonsOf(place).length > 0);

describe('the places of geo', () => {
	it('have the geometry their kind and precision ask for', () => {
		const asked = ({ properties: { kind, precision } }: Place) => {
			if (kind === 'border') return ['LineString', 'MultiLineString'];
			return precision === 'exact' || precision === 'settlement' ? ['Point'] : ['Polygon', 'MultiPolygon'];
		};
		expect(placesWhere((place) => !asked(place).includes(place.geometry.type))).toEqual([]);
	});

	it('are as precise as their kind', () => {
		const allowed = {
			venue: ['exact', 'settlement'],
			institution: ['exact', 'settlement'],
			settlement: ['settlement'],
			admin1: ['admin1'],
			country: ['country'],
			border: ['region'],
			region: ['region']
		};
		expect(placesWhere(({ properties: { kind, precision } }) => !allowed[kind].includes(precision))).toEqual(
			[]
		);
	});

	it('keep to three decimals of a degree, and the file to 250 kB', () => {
		const isFine = (degrees: number) => degrees === Math.round(degrees * 1000) / 1000;
		expect(placesWhere((place) => !positionsOf(place).flat().every(isFine))).toEqual([]);
		expect(textOf('geo/places.geojson').length).toBeLessThanOrEqual(250_000);
	});

	it('wind outer rings anticlockwise and holes clockwise', () => {
		const isWound = (rings: Position[][]) => rings.every((ring, i) => twiceArea(ring) > 0 === (i === 0));
		expect(areas).toHaveLength(25);
		expect(placesWhere((place) => !polygonsOf(place).every(isWound))).toEqual([]);
	});

	it('cross neither themselves nor the antimeridian', () => {
		const crossesItself = (rings: Position[][]) => kinks(polygon(rings)).features.length > 0;
		const jumps = (line: Position[]) => line.slice(1).some(([x], i) => Math.abs(x! - line[i]![0]!) > 180);
		expect(placesWhere((place) => polygonsOf(place).some(crossesItself))).toEqual([]);
		expect(placesWhere((place) => linesOf(place).some(jumps))).toEqual([]);
	});

	it.each(areas.map((area) => [area.id as string, area] as const))(
		'draw %s as a valid area',
		(_, { geometry }) => {
			expect(booleanValid(geometry)).toBe(true);
		}
	);

	it('stand their label inside an area, on a point, on a line', () => {
		const stands = (place: Place) => {
			const { label } = place.properties;
			if (place.geometry.type === 'Point') return place.geometry.coordinates.join() === label.join();
			if (place.properties.kind === 'border')
				return linesOf(place)
					.flat()
					.some((at) => at.join() === label.join());
			return polygonsOf(place).some((rings) => booleanPointInPolygon(label, polygon(rings)));
		};
		expect(placesWhere((place) => !stands(place))).toEqual([]);
	});

	it('have a point in their country, or off a coast that thinning moved', () => {
		const countries = new Map(
			places
				.filter(({ properties }) => properties.kind === 'country')
				.map((place) => [place.properties.country, place])
		);
		const points = places.filter(({ geometry }) => geometry.type === 'Point');
		const kmOutside = ({ properties }: Place) => {
			const parts = polygonsOf(countries.get(properties.country)!).map((rings) => polygon(rings));
			return Math.min(...parts.map((part) => pointToPolygonDistance(properties.label, part)));
		};
		const astray = points
			.map((place) => [place.id as string, kmOutside(place)] as const)
			.filter(([, km]) => km > 0);
		expect(points).toHaveLength(22);
		expect(astray.map(([id]) => id)).toEqual(['us-central-command']);
		expect(Math.max(...astray.map(([, km]) => km))).toBeLessThan(20);
	});

	it('are mentioned, or are ours and say why', () => {
		expect(placesWhere(({ properties }) => properties.basis === 'ours' && properties.note === null)).toEqual(
			[]
		);
		expect(placesWhere(({ properties }) => properties.mentions.length === 0)).toEqual(['kerman']);
	});

	it('lead back to documents', () => {
		expect(
			placesWhere(({ properties }) => properties.mentions.some((mention) => mention.paragraph > 50))
		).toEqual([]);
		const mentions = places.flatMap(({ id, properties }) =>
			properties.mentions.map((mention) => ({ id, ...mention }))
		);
		expect(new Set(mentions.map((mention) => JSON.stringify(mention))).size).toBe(mentions.length);
	});

	it('say the same as the source they are made from', () => {
		const { places: sources } = JSON.parse(textOf('geo/recipes/places-source.json'));
		const kept = ['name', 'kind', 'precision', 'country', 'basis', 'note', 'aliases', 'mentions'] as const;
		const made = places.map(({ id, properties }) => ({ id, ...pick(properties, kept) }));
		expect(made).toEqual(
			sources.map((source: Place['properties'] & { id: string }) => ({
				id: source.id,
				...pick(source, kept)
			}))
		);
	});
});

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
	return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
}
