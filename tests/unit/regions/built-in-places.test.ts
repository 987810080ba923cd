import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Place, PlaceId } from '$lib/dossier';
import { assignRegions, readBoundaries, type Outcome } from '$lib/regions';
import { theWorld } from '../../fixtures/the-world';

const file = new URL('../../../geo/places.geojson', import.meta.url);
const { features: places } = JSON.parse(readFileSync(file, 'utf8')) as { features: Place[] };
const assignment = assignRegions(places, readBoundaries(theWorld()));

const keyOf = (outcome: Outcome) => (outcome.kind === 'in' ? outcome.unit : outcome.kind);

describe('the places of the built-in dossier', () => {
	it('are all assigned', () => {
		expect(assignment.size).toBe(places.length);
		expect([...assignment].filter(([, { country }]) => country.kind === 'outside')).toEqual([]);
	});

	it('are in the countries their records name', () => {
		expect([...assignment].filter(([, { claim }]) => claim === 'differs')).toEqual([]);
	});

	it.each([
		['russia', 'RU', '151'],
		['chechnya', 'RU', '151'],
		['north-caucasus', 'RU', '151'],
		['caucasus', 'coarser', 'coarser'],
		['central-asia', 'coarser', '143'],
		['middle-east', 'coarser', 'coarser'],
		['europe', 'coarser', 'coarser'],
		['asia', 'coarser', 'coarser'],
		['africa', 'coarser', 'coarser'],
		['khorasan', 'coarser', 'coarser'],
		['south-carolina', 'US', '021'],
		['afghanistan', 'AF', '034'],
		['beslan', 'RU', '151'],
		['kerman', 'IR', '034'],
		['afghan-tajik-border', 'coarser', 'coarser']
	])('%s is in %s and %s', (id, country, subregion) => {
		const regions = assignment.get(id as PlaceId)!;
		expect([keyOf(regions.country), keyOf(regions.subregion)]).toEqual([country, subregion]);
	});

	it('say which countries the border runs between, and which republics Central Asia spans', () => {
		const spans = (id: string) => assignment.get(id as PlaceId)!.country;
		expect(spans('afghan-tajik-border')).toEqual({ kind: 'coarser', spans: ['AF', 'TJ'] });
		expect(spans('central-asia')).toEqual({ kind: 'coarser', spans: ['KZ', 'TM', 'UZ', 'KG', 'TJ'] });
	});
});
