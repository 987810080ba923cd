import { readFileSync } from 'node:fs';
import { kinks } from '@turf/turf';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { readBoundaries, type Outcome } from '$lib/regions';
import { assignPoint } from '$lib/regions/assign-point';
import { countryByView } from '$lib/regions/country-by-view';
import { readDisputed, type Disputed } from '$lib/regions/disputed';
import { disputedAt } from '$lib/regions/disputed-at';
import { theWorld } from '../../fixtures/the-world';

const fileOf = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const parsed = () => JSON.parse(fileOf('geo/disputed.json')) as Record<string, unknown>[];

const boundaries = readBoundaries(theWorld());
const disputed = readDisputed(parsed());
const byId = (id: string) => disputed.find((area) => area.id === id)!;
const countryAt = ([lng, lat]: Disputed['test']) => assignPoint([lng, lat], null, boundaries).country;
const unitOf = (outcome: Outcome) => (outcome.kind === 'in' ? outcome.unit : null);

const holders = new Map(
	disputed.flatMap(({ administered, administeredName }) =>
		administeredName === null ? [] : [[administered, administeredName]]
	)
);
const countries = new Map(boundaries.units.country.map(({ id, name }) => [id, name]));
const nameOf = (id: string) => countries.get(id) ?? holders.get(id);

const inside = (unit: string): Outcome => {
	return { kind: 'in', unit, how: 'inside', share: null, distanceKm: null, beside: [] };
};

test('there are 28 areas', () => {
	expect(disputed).toHaveLength(28);
});

describe.each(disputed.map((area) => [area.id, area] as const))('%s', (_, area) => {
	const country = countryAt(area.test);

	it('holds its town, and no other area does', () => {
		expect(disputedAt(area.test, disputed)).toBe(area);
		expect(disputed.filter((one) => disputedAt(area.test, [one])).map(({ id }) => id)).toEqual([area.id]);
	});

	it('is drawn in the packaged world as it says', () => {
		expect(unitOf(country)).toBe(area.drawnAs);
	});

	it('is for the United Nations where it says', () => {
		const seen = countryByView(country, area, 'un');
		expect(seen).toEqual(
			area.un === null
				? { kind: 'outside', reason: `${area.name}: undetermined for the United Nations` }
				: inside(area.un)
		);
	});

	it('counts in who holds it', () => {
		expect(countryByView(country, area, 'administered')).toEqual(inside(area.administered));
	});

	it('names units that are known', () => {
		const { un, drawnAs, administered, administeredName, claimedBy } = area;
		for (const id of [un, drawnAs]) if (id !== null) expect([...countries.keys()]).toContain(id);
		for (const id of [administered, ...claimedBy]) expect([id, nameOf(id)]).toEqual([id, expect.any(String)]);
		if (administeredName !== null) expect(nameOf(administered)).toBe(administeredName);
	});

	it('has a plain outline of few vertices', () => {
		expect(kinks(area.area).features).toEqual([]);
		expect(JSON.stringify(area.area).match(/\[-?\d/g)!.length).toBeLessThan(200);
	});
});

test.each(
	// prettier-ignore
	[
		['Kyiv', 30.52, 50.45, 'UA'], ['Kherson', 32.61, 46.64, 'UA'], ['Mykolaiv', 31.99, 46.97, 'UA'],
		['Nikopol', 34.4, 47.57, 'UA'], ['Zaporizhzhia', 35.14, 47.84, 'UA'], ['Kramatorsk', 37.56, 48.73, 'UA'],
		['Kharkiv', 36.23, 49.99, 'UA'], ['Odesa', 30.73, 46.48, 'UA'], ['Rostov', 39.7, 47.23, 'RU'],
		['Krasnodar', 38.98, 45.04, 'RU'], ['Chisinau', 28.86, 47.01, 'MD'], ['Tbilisi', 44.79, 41.72, 'GE'],
		['Gori', 44.11, 41.98, 'GE'], ['Zugdidi', 41.87, 42.51, 'GE'], ['Sochi', 39.72, 43.59, 'RU'],
		['Vladikavkaz', 44.68, 43.02, 'RU'], ['Baku', 49.87, 40.41, 'AZ'], ['Belgrade', 20.46, 44.79, 'RS'],
		['Skopje', 21.43, 42, 'MK'], ['Limassol', 33.04, 34.68, 'CY'], ['Larnaca', 33.63, 34.92, 'CY'],
		['Tel Aviv', 34.78, 32.08, 'IL'], ['Tiberias', 35.53, 32.79, 'IL'], ['Gaza', 34.46, 31.51, 'PS'],
		['Damascus', 36.29, 33.51, 'SY'], ['Amman', 35.93, 31.95, 'JO'], ['Rabat', -6.84, 34.02, 'MA'],
		['Tindouf', -8.15, 27.67, 'DZ'], ['Tan-Tan', -11.1, 28.44, 'MA'], ['Mogadishu', 45.34, 2.04, 'SO'],
		['Garowe', 48.48, 8.4, 'SO'], ['Las Anod', 47.36, 8.48, 'x-somaliland'], ['Djibouti', 43.1, 11.55, 'DJ'],
		['Cairo', 31.24, 30.04, 'EG'], ['Berenice', 35.4, 23.94, 'EG'], ['Khartoum', 32.53, 15.5, 'SD'],
		['Port Sudan', 37.2, 19.62, 'SD'], ['Delhi', 77.21, 28.61, 'IN'], ['Amritsar', 74.87, 31.63, 'IN'],
		['Islamabad', 73.05, 33.69, 'PK'], ['Lahore', 74.34, 31.55, 'PK'], ['Hotan', 79.93, 37.11, 'CN'],
		['Lhasa', 91.1, 29.65, 'CN'], ['Dibrugarh', 94.9, 27.48, 'IN'], ['Beijing', 116.4, 39.9, 'CN'],
		['Quanzhou', 118.6, 24.9, 'CN'], ['Tokyo', 139.69, 35.69, 'JP'], ['Sapporo', 141.35, 43.06, 'JP'],
		['Nemuro', 145.58, 43.33, 'JP'], ['Georgetown', -58.15, 6.8, 'GY'], ['Linden', -58.3, 6, 'GY'],
		['Ciudad Bolívar', -63.55, 8.13, 'VE']
	] as const
)('%s is in no disputed area', (_, lng, lat, unit) => {
	expect(disputedAt([lng, lat], disputed)).toBeNull();
	expect(unitOf(countryAt([lng, lat]))).toBe(unit);
});

test('West Jerusalem and Bethlehem are not in East Jerusalem', () => {
	expect(disputedAt([35.205, 31.782], disputed)).toBeNull();
	expect(disputedAt([35.2, 31.705], disputed)?.id).toBe('west-bank');
});

describe('a country by view', () => {
	const crimea = byId('crimea');

	it('outside every disputed area is as the world has it', () => {
		expect(countryByView(inside('UA'), null, 'administered')).toEqual(inside('UA'));
		expect(countryByView(inside('UA'), null, 'un')).toEqual(inside('UA'));
	});

	it('stays coarser where the place is', () => {
		const coarser: Outcome = { kind: 'coarser', spans: ['UA', 'RU'] };
		expect(countryByView(coarser, crimea, 'administered')).toBe(coarser);
		expect(countryByView(coarser, byId('aksai-chin'), 'un')).toBe(coarser);
	});

	it('keeps the share by which an area or a line was counted', () => {
		const overlap: Outcome = { ...(inside('UA') as object), how: 'overlap', share: 0.7 } as Outcome;
		expect(countryByView(overlap, crimea, 'administered')).toEqual({ ...overlap, unit: 'RU' });
	});

	it('does not move a point that the world draws across the border from an outline', () => {
		expect(countryByView(inside('CY'), byId('northern-cyprus'), 'un')).toEqual(inside('CY'));
		expect(countryByView(inside('RU'), crimea, 'un')).toEqual(inside('RU'));
	});
});

describe('the file', () => {
	let records: Record<string, unknown>[];
	beforeEach(() => {
		records = parsed();
	});
	const withFirst = (part: object) => [{ ...records[0], ...part }, ...records.slice(1)];

	it.each([
		[{ name: '' }, 'Disputed area "crimea": name is empty.'],
		[{ un: 'Ukraine' }, 'Disputed area "crimea": un is not a unit’s id (two capitals, or a slug x-...).'],
		[{ test: [34.1, 95] }, 'Disputed area "crimea": test.1 is above 90.'],
		[{ area: { type: 'Point' } }, 'Disputed area "crimea": area.type is not a Polygon or a MultiPolygon.'],
		[{ claimedBy: [] }, 'Disputed area "crimea": claimedBy is empty.'],
		[{ id: 7 }, 'Disputed area number 1: id is not text.'],
		[{ id: 'taiwan' }, 'Disputed area "taiwan" is there twice.']
	])('with %o is refused in a sentence', (part, sentence) => {
		expect(() => readDisputed(withFirst(part))).toThrow(sentence);
	});

	it('with a field missing is refused', () => {
		delete records[0]!.name;
		expect(() => readDisputed(records)).toThrow('Disputed area "crimea": name is missing.');
	});

	it('with a ring left open is refused', () => {
		const area = {
			type: 'Polygon',
			coordinates: [
				[
					[0, 0],
					[1, 0],
					[1, 1],
					[0, 1]
				]
			]
		};
		expect(() => readDisputed(withFirst({ area }))).toThrow('does not end where it begins');
	});

	it('that is no list is refused', () => {
		expect(() => readDisputed({})).toThrow('The disputed areas are not a list.');
		expect(() => readDisputed([null])).toThrow('Disputed area number 1: is not an object.');
	});
});

describe('docs/points-of-view.md', () => {
	const cells = (line: string) =>
		line
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim());
	const rows = fileOf('docs/points-of-view.md')
		.split('\n')
		.filter((line) => line.startsWith('|'))
		.slice(2)
		.map(cells);

	it('has a row for every area, in the file’s order, and agrees with it', () => {
		expect(rows).toEqual(
			disputed.map(({ name, un, drawnAs, administered, claimedBy, asOf, note, origin }) => {
				const drawn = drawnAs === un ? '' : ` (packaged world: ${nameOf(drawnAs!)})`;
				return [
					name,
					`${un === null ? 'undetermined' : nameOf(un)}${drawn}`,
					`${nameOf(administered)}, ${asOf}`,
					claimedBy.map(nameOf).join(', '),
					note,
					origin
				];
			})
		);
	});
});
