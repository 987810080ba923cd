import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import {
	outcomeInWords,
	readBoundaries,
	readDisputed,
	readProvinces,
	regionFacts,
	unknownUnits
} from '$lib/regions';
import { aDossier } from '../../fixtures/a-dossier';
import { theWorld } from '../../fixtures/the-world';
import { dossier as builtIn } from '../geo/read-geo';

const json = (path: string) =>
	JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')) as unknown;
const geography = {
	boundaries: readBoundaries(theWorld()),
	provinces: readProvinces(json('static/basemap/provinces.topojson')),
	disputed: readDisputed(json('geo/disputed.json'))
};

const { places, theatres } = aDossier()
	.place('simferopol', [34.1, 44.95], { country: 'UA', precision: 'settlement' })
	.place('laayoune', [-13.2, 27.15], { precision: 'settlement' })
	.place('srinagar', [74.8, 34.08], { precision: 'settlement' })
	.place('tiraspol', [29.6, 46.84], { precision: 'settlement' })
	.place('ramallah', [35.2, 31.9], { precision: 'settlement' })
	.place('palestine', [35.25, 31.95], { country: 'PS', precision: 'country' })
	.place('kabul', [69.17, 34.53], { precision: 'settlement' })
	.place('open-sea', [-30, 30], { precision: 'exact' })
	.theatre('east', { kind: 'province', id: 'AF-KAB' }, { kind: 'province', id: 'AF-NOT' })
	.build();
const { un, administered } = regionFacts(places, theatres, geography);
const placeOf = (id: string) => places.find((place) => place.id === id)!.id;

describe.each([
	['simferopol', 'Ukraine', 'Russia'],
	['laayoune', 'Western Sahara', 'Morocco'],
	['tiraspol', 'Moldova', 'Transnistria'],
	['ramallah', 'Palestine', 'Israel'],
	['palestine', 'Palestine', 'Palestine'],
	['kabul', 'Afghanistan', 'Afghanistan']
])('%s', (id, asCounted, asHeld) => {
	it(`is in ${asCounted} for the United Nations, and held by ${asHeld}`, () => {
		const country = (facts: typeof un) =>
			outcomeInWords(facts.assignment.get(placeOf(id))!.country, facts.units.country);
		expect([country(un), country(administered)]).toEqual([asCounted, asHeld]);
	});
});

test('a town in an area that the United Nations leaves open is in no country, but in the subregion of all who claim it', () => {
	const srinagar = un.assignment.get(placeOf('srinagar'))!;
	expect(srinagar.country).toMatchObject({ kind: 'outside', reason: /undetermined/ });
	expect(outcomeInWords(srinagar.subregion, un.units.subregion)).toBe('Southern Asia');
	expect(srinagar.disputed?.name).toMatch(/Kashmir/);
});

test('the record’s own country is held against each view', () => {
	expect(un.assignment.get(placeOf('simferopol'))!.claim).toBe('agrees');
	expect(administered.assignment.get(placeOf('simferopol'))!.claim).toBe('differs');
	expect(un.assignment.get(placeOf('kabul'))!.disputed).toBeUndefined();
});

test('provinces are those in use, by assignment or by a theatre’s naming, with what is drawn of them', () => {
	expect(un.assignment.get(placeOf('kabul'))!.province).toMatchObject({ kind: 'in', unit: 'AF-KAB' });
	expect(un.assignment.get(placeOf('palestine'))!.province).toMatchObject({ kind: 'coarser' });
	expect(un.assignment.get(placeOf('open-sea'))!.province).toMatchObject({ kind: 'outside' });
	const kabul = un.provinces.find(({ id }) => id === 'AF-KAB')!;
	expect(kabul.shape.coordinates.length).toBeGreaterThan(0);
	expect(un.provinces.length).toBeLessThan(places.length);
});

test('a theatre of a unit that is not there is told', () => {
	expect(unknownUnits(theatres, geography)).toEqual([
		{
			path: 'dossier.json: theatres (east)',
			message: 'There is no province "AF-NOT" in the packaged boundaries; it holds nothing.'
		}
	]);
});

test('no place of the built-in dossier depends on whose borders are taken, but each says where it is disputed', () => {
	const facts = regionFacts(builtIn.places, builtIn.theatres, geography);
	const units = (seen: typeof un) =>
		builtIn.places.map(({ id }) => {
			const { country } = seen.assignment.get(id)!;
			return country.kind === 'in' ? country.unit : country.kind;
		});
	expect(units(facts.administered)).toEqual(units(facts.un));
	const areas = builtIn.places.filter(({ id }) => facts.un.assignment.get(id)!.disputed);
	expect(areas.map(({ id }) => id)).toEqual([]);
});
