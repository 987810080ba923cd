import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDossier } from '$lib/dossier';
import { assignRegions, PointAssigner, pointFates, readBoundaries } from '$lib/regions';
import { theWorld } from '../../fixtures/the-world';

interface Expected {
	readonly country?: string;
	readonly how?: string;
	readonly atMostKm?: number;
	readonly outside?: true;
	/** In the sentence that says why the place is left out. */
	readonly fault?: string;
}

const read = (name: string) =>
	readFileSync(new URL(`../../fixtures/geometry/${name}`, import.meta.url), 'utf8');
const about = readFileSync(new URL('../../../geo/dossier.json', import.meta.url), 'utf8');
const text = read('places.geojson');
const expected = Object.entries(JSON.parse(read('expected.json')) as Record<string, Expected>);

const boundaries = readBoundaries(theWorld());
const { dossier, problems } = readDossier({ dossier: about, places: text, events: '{"events": []}' });
const assignment = assignRegions(dossier.places, boundaries);
const placeOf = (id: string) => dossier.places.find((place) => place.id === id);

it('has a place and an expectation for each trap', () => {
	const { features } = JSON.parse(text) as { features: { id: string }[] };
	expect(features.map(({ id }) => id)).toEqual(expected.map(([id]) => id));
});

describe.each(expected)('%s', (id, { country, how, atMostKm, outside, fault }) => {
	if (fault !== undefined) {
		it('costs only itself, with a sentence', () => {
			expect(placeOf(id)).toBeUndefined();
			const told = problems.filter(({ path }) => path.includes(`(${id})`));
			expect(told.map(({ message }) => message).join(' ')).toContain(fault);
			for (const { message } of told) expect(message).toMatch(/; the record is left out\.$/);
		});
		return;
	}

	it('is assigned', () => {
		const place = placeOf(id)!;
		const outcome = assignment.get(place.id)!.country;
		if (outside) expect(outcome).toEqual({ kind: 'outside', reason: 'no country within 50 km' });
		else expect(outcome).toMatchObject({ kind: 'in', unit: country, how });
		if (atMostKm && outcome.kind === 'in') {
			expect(outcome.distanceKm).toBeGreaterThan(0);
			expect(outcome.distanceKm).toBeLessThanOrEqual(atMostKm);
		}
	});

	it('as a point of a file too', () => {
		const { geometry } = placeOf(id)!;
		const at = geometry.type === 'Point' ? geometry.coordinates : placeOf(id)!.properties.label;
		const told = new PointAssigner(boundaries, null).assign(Float64Array.of(at[0]), Float64Array.of(at[1]));
		expect(boundaries.units.country[told.country[0]!]?.id).toBe(country);
		if (geometry.type === 'Point') expect(pointFates[told.how[0]!]).toBe(outside ? 'outside' : how);
	});
});

it('a corner of the border of two countries is on it, counted in the first by code', () => {
	const seen = new Map<string, { at: readonly number[]; countries: Set<string> }>();
	for (const { country, polygon } of boundaries.pieces)
		for (const at of polygon.coordinates.flat()) {
			const known = seen.get(at.join()) ?? { at, countries: new Set<string>() };
			known.countries.add(country);
			seen.set(at.join(), known);
		}
	const shared = [...seen.values()].filter(({ countries }) => countries.size > 1);
	expect(shared.length).toBeGreaterThan(5000);
	const some = shared.filter((_, i) => i % 20 === 0);
	const { country, how } = new PointAssigner(boundaries, null).assign(
		Float64Array.from(some, ({ at }) => at[0]!),
		Float64Array.from(some, ({ at }) => at[1]!)
	);
	some.forEach(({ at, countries }, i) => {
		const unit = boundaries.units.country[country[i]!]!.id;
		expect([at, pointFates[how[i]!]]).toEqual([at, 'border']);
		// A third country may lie within 100 m as well.
		expect(unit <= [...countries].sort()[0]!).toBe(true);
	});
});

const formats = new URL('../../../../shared/data/formats/', import.meta.url);

describe.skipIf(!existsSync(formats))(
	'suites, where ../shared/data/formats stands beside the checkout',
	() => {
		const filesIn = (folder: string) => {
			const at = new URL(folder, formats);
			if (!existsSync(at)) return [];
			const names = readdirSync(at, { recursive: true }).map(String);
			return names.filter((name) => /\.(geo)?json$/.test(name)).map((name) => new URL(name, `${at.href}/`));
		};
		// Some of the second suite are links to others, which a copy may hold as text.
		const isJson = (file: URL) => !readFileSync(file, 'utf8').startsWith('../');
		const files = [...filesIn('geojson-invalid-geometry'), ...filesIn('antimeridian')].filter(isJson);

		it.each(files.map((file) => [file.pathname.split('/formats/')[1]!, file] as const))('%s', (_, file) => {
			const geometries = geometriesOf(JSON.parse(readFileSync(file, 'utf8')));
			const first = JSON.parse(text).features[0] as { properties: object };
			const features = geometries.map((geometry, i) => ({
				...first,
				id: `trap-${i}`,
				geometry,
				properties: { ...first.properties, label: [2, 47], precision: 'admin1' }
			}));
			const places = JSON.stringify({ type: 'FeatureCollection', features });
			const read = readDossier({ dossier: about, places, events: '{"events": []}' });
			const assigned = assignRegions(read.dossier.places, boundaries);
			const faulty = new Set(read.problems.flatMap(({ path }) => /\((trap-\d+)\)/.exec(path)?.[1] ?? []));
			expect(assigned.size + faulty.size).toBe(features.length);
			for (const { message } of read.problems) expect(message).toMatch(/[a-z0-9)”"]; .+\.$/);
		});
	}
);

function geometriesOf(json: unknown): unknown[] {
	const { type, features, geometry } = (json ?? {}) as Record<string, unknown>;
	if (type === 'FeatureCollection') return Array.isArray(features) ? features.flatMap(geometriesOf) : [];
	return type === 'Feature' ? [geometry] : [json];
}
