import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import { FileAssigner } from '$lib/points/assign-file';
import { addedColumns } from '$lib/points/added-columns';
import { findColumns } from '$lib/points/find-columns';
import { headOf, type Delimiter } from '$lib/points/head';
import { readDegrees } from '$lib/points/read-degrees';
import { readBoundaries, readDisputed, readProvinces } from '$lib/regions';
import { theWorld } from '../../fixtures/the-world';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url));
const json = (path: string) => JSON.parse(read(path).toString()) as unknown;
const regions = {
	boundaries: readBoundaries(theWorld()),
	provinces: readProvinces(json('static/basemap/provinces.topojson')),
	disputed: readDisputed(json('geo/disputed.json'))
};

function assigned(bytes: Uint8Array, block = 1_000_000, delimiter: Delimiter | null = null) {
	const head = headOf(bytes, delimiter);
	const assigner = new FileAssigner(regions, {
		columns: findColumns(head.columns),
		delimiter: head.delimiter
	});
	const parts: Uint8Array[] = [];
	for (let at = 0; at === 0 || at < bytes.length; at += block)
		parts.push(assigner.add(bytes.subarray(at, at + block), at + block >= bytes.length));
	return { bytes: Buffer.concat(parts), summary: assigner.summary };
}
const ofText = (text: string, block?: number) => {
	const { bytes, summary } = assigned(Buffer.from(text), block);
	return { text: bytes.toString(), summary };
};
const table = (text: string, delimiter = ',') =>
	Papa.parse<Record<string, string>>(text, { header: true, delimiter, skipEmptyLines: true }).data;

const csv = [
	'id,lat,lon,note',
	'1,34.53,69.17,"Kabul, ""centre"""',
	'2,NA,69.17,no latitude',
	'3,,69.17,',
	'4,34.53,200,beyond',
	'5,-30,-150,ocean',
	'6,0,0,nowhere',
	'7,45.3,34.4,Crimea',
	'8,34.53',
	'9,34.53,69.17,a,b',
	'10,41.9,3.5,off a coast',
	''
].join('\r\n');

describe('a file', () => {
	const { text, summary } = ofText(csv);
	const rows = table(text);
	const told = (i: number) => {
		const { country_id, province_id, region_how, region_note } = rows[i]!;
		return [country_id, province_id, region_how, region_note];
	};

	it('gets columns behind its own', () => {
		expect(text.split('\r\n')[0]).toBe(`id,lat,lon,note,${addedColumns.join(',')}`);
		expect(rows).toHaveLength(10);
		expect(rows[0]).toMatchObject({
			note: 'Kabul, "centre"',
			country: 'Afghanistan',
			subregion: 'Southern Asia',
			province_id: 'AF-KAB',
			province: 'Kabul',
			region_how: 'inside',
			region_km: '',
			disputed: '',
			boundaries: expect.stringMatching(/^world\.topojson [0-9a-f]{12} .+provinces\.topojson [0-9a-f]{12} /)
		});
	});

	it('keeps what cannot be read, with the reason', () => {
		expect(told(1)).toEqual(['', '', '', 'not read: latitude “NA” is not a number']);
		expect(told(2)).toEqual(['', '', '', 'not read: no latitude']);
		expect(told(3)).toEqual(['', '', '', 'not read: longitude 200 is beyond 180 degrees']);
		expect(told(7)).toEqual(['', '', '', 'not read: no longitude']);
		expect(text).toContain('\r\n9,34.53,69.17,a,b,,,,,,,,,,not read: more cells than the 4 columns\r\n');
	});

	it('is told apart at sea, near a coast and in a disputed area', () => {
		expect(told(4)).toEqual(['', '', 'outside', '']);
		expect(told(5)).toEqual(['', '', 'outside', '0, 0 often stands for a position that is not known']);
		expect(rows[6]).toMatchObject({ disputed: 'Crimea' });
		expect(rows[9]).toMatchObject({ country: 'Spain', region_how: 'near' });
		expect(Number(rows[9]!.region_km)).toBeGreaterThan(1);
		expect(Number(rows[9]!.region_km)).toBeLessThan(50);
	});

	it('is summed up, and the sums agree', () => {
		const { fates, unread } = summary;
		expect(summary).toMatchObject({ rows: 10, atZero: 1, disputed: 1 });
		expect(fates).toEqual({ inside: 2, border: 0, near: 1, outside: 2 });
		expect(unread.map(({ why, first }) => [why, first])).toContainEqual([
			'latitude “NA” is not a number',
			[2]
		]);
		const all =
			Object.values(fates).reduce((sum, n) => sum + n, 0) + unread.reduce((sum, { count }) => sum + count, 0);
		expect(all).toBe(10);
	});

	it('is the same whatever the blocks it comes in', () => {
		for (const block of [1, 7, 64, 333]) expect(ofText(csv, block)).toEqual({ text, summary });
	});

	it('without an end of line, with a mark of UTF-8, or with semicolons and commas as points', () => {
		expect(ofText('lat,lon\n34.53,69.17').text).toMatch(/\n34\.53,69\.17,AF,Afghanistan,.*[^\n]$/);
		expect(ofText('\uFEFFlat,lon\n34.53,69.17\n').text).toMatch(/^\uFEFFlat,lon,country_id/);
		expect(ofText('lat;lon\n34,53;69,17\n').text).toContain('\n34,53;69,17;AF;Afghanistan;');
		expect(ofText('lat\tlon\r34.53\t69.17\r').text).toContain('\r34.53\t69.17\tAF\t');
	});

	it('that has such columns already gets others', () => {
		expect(ofText('lat,lon,country\n34.53,69.17,x\n').text).toMatch(/^lat,lon,country,country_id,country_2,/);
	});

	it('with a quotation mark left open says so and keeps every byte', () => {
		const { text, summary } = ofText('lat,lon,note\n34.53,69.17,"open\n1,2,x\n');
		expect(text).toContain('"open\n1,2,x');
		expect(summary.unread).toEqual([{ why: 'a quotation mark is not closed', count: 1, first: [1] }]);
	});

	it('cannot smuggle a formula into a column of ours', () => {
		const { text } = ofText('lat,lon\n=1+1,2\n"@x",2\n');
		const added = table(text).map((row) => row.region_note!);
		expect(added).toEqual([
			'not read: latitude “=1+1” is not a number',
			'not read: latitude “@x” is not a number'
		]);
		for (const row of table(text))
			for (const name of addedColumns) expect(row[name]).not.toMatch(/^[=+\-@\t\r]/);
	});
});

test('whatever the cells hold, they come back byte for byte', () => {
	const cell = fc.oneof(
		fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', 'é', '=', 'ق', '', '0') }),
		fc.constantFrom('12.5', '-7', '"', '')
	);
	const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
	fc.assert(
		fc.property(
			fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 }),
			fc.constantFrom('\n', '\r\n'),
			fc.integer({ min: 1, max: 40 }),
			(rows, newline, block) => {
				const lines = [['lat', 'lng', 'text'], ...rows].map((row) => row.map(quoted).join(','));
				const { text } = ofText(lines.join(newline) + newline, block);
				const back = Papa.parse<string[]>(text, { delimiter: ',', newline }).data.slice(1, -1);
				expect(back.map((row) => row.slice(0, 3))).toEqual(rows);
				expect(back.every((row) => row.length === 3 + addedColumns.length)).toBe(true);
				let from = 0;
				for (const line of lines) {
					const at = text.indexOf(line, from);
					expect(at).toBeGreaterThanOrEqual(from);
					from = at + line.length;
				}
			}
		),
		{ numRuns: 100, seed: 12, endOnFailure: true }
	);
});

test.each([
	[['event_id_cnty', 'latitude', 'longitude', 'geo_precision'], 1, 2],
	[['X', 'Y'], 1, 0],
	[['#geo+lat', '#geo+lon'], 0, 1],
	[['Long', 'Lat'], 1, 0],
	[['name'], -1, -1]
])('columns %j', (columns, lat, lng) => {
	expect(findColumns(columns)).toEqual({ lat, lng });
});

test.each([
	['12.5', 12.5],
	[' -0.5 ', -0.5],
	['.5', 0.5],
	['1e1', 10],
	['90', 90],
	['90.1', 'latitude 90.1 is beyond 90 degrees'],
	['0x10', 'latitude “0x10” is not a number'],
	['12,5', 'latitude “12,5” is not a number'],
	['Infinity', 'latitude “Infinity” is not a number'],
	['', 'no latitude']
])('degrees of %j', (cell, expected) => {
	expect(readDegrees(cell, 'latitude', false)).toBe(expected);
});

test.each([
	[[0xff, 0xfe, 0x6c, 0], 'UTF-16'],
	[[0x50, 0x4b, 3, 4, 0, 0], 'not text']
])('what is no CSV is refused: %j', (bytes, why) => {
	expect(() => headOf(Uint8Array.from(bytes), null)).toThrow(why);
});

const beside = new URL('../../../../shared/data/', import.meta.url);

describe.skipIf(!existsSync(beside))('real files, where ../shared/data stands beside the checkout', () => {
	it.each([
		['ucdp/ucdp_ged_syria_v191.csv', 16_566, 0, 'Syria'],
		['ucdp/ucdp_hdx_ukr.csv', 2990, 1, 'Ukraine'],
		['ucdp/ucdp_ged231_sample1000.csv', 1000, 0, null],
		['piracy/pirate_attacks.csv', 7511, null, null]
	])('%s', (path, rows, unread, country) => {
		const bytes = readFileSync(new URL(path, beside));
		const { summary, bytes: out } = assigned(bytes);
		const again = assigned(bytes, 65_536);
		expect(again.bytes.equals(out)).toBe(true);
		expect(summary.rows).toBe(rows);
		const notRead = summary.unread.reduce((sum, { count }) => sum + count, 0);
		if (unread !== null) expect(notRead).toBe(unread);
		const fates = Object.values(summary.fates).reduce((sum, n) => sum + n, 0);
		expect(fates + notRead).toBe(rows);
		if (country) expect(summary.countries[0]!.name).toBe(country);
		const own = Papa.parse<string[]>(bytes.toString('utf8'), { delimiter: ',' }).data;
		const back = Papa.parse<string[]>(out.toString('utf8'), { delimiter: ',' }).data;
		expect(back.length).toBe(own.length);
		const width = own[0]!.length;
		expect(back.filter((row, i) => row.slice(0, width).join('\0') !== own[i]!.join('\0')).length).toBe(0);
	});

	const spectrum = new URL('formats/csv-spectrum/', beside);
	const files = existsSync(spectrum)
		? readdirSync(spectrum, { recursive: true })
				.map(String)
				.filter((name) => name.endsWith('.csv'))
		: [];
	it.each(files)('csv-spectrum: %s', (name) => {
		const bytes = readFileSync(new URL(name, spectrum));
		const jsons = new URL(name.replace(/csvs\//, 'json/').replace(/\.csv$/, '.json'), spectrum);
		const expected = JSON.parse(readFileSync(jsons, 'utf8')) as Record<string, string>[];
		const { bytes: out } = assigned(bytes);
		// Line ends within a cell are one file's CRLF and another's LF.
		const own = (row: Record<string, string>) =>
			Object.fromEntries(
				Object.keys(expected[0] ?? {}).map((key) => [key, row[key]?.replaceAll('\r\n', '\n')])
			);
		expect(table(out.toString()).map(own)).toEqual(expected.map(own));
	});
});
