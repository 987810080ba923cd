import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '$lib/dossier';
import { Engine, unpackRecords } from '$lib/engine';
import { cellMaker, columns } from '../../../src/lib/export/event-cells';
import { exportRecords, type RecordsTask } from '../../../src/lib/export/export-records';
import { noRedaction, type Redaction } from '../../../src/lib/export/redaction';
import { tally } from '$lib/table';
import { aDossier } from '../../fixtures/a-dossier';
import { aQuestion, aStore } from '../../fixtures/a-store';
import { anyDossier } from '../../fixtures/any-dossier';
import { theDossier } from '../../fixtures/the-dossier';

const text = new TextDecoder('utf-8', { ignoreBOM: true });

/** @returns the file and the shares that were told of */
async function written(
	dossier: Dossier,
	format: RecordsTask['format'],
	redaction: Partial<Redaction> = {},
	part: Partial<RecordsTask> = {}
) {
	const { opened, ...store } = aStore(dossier);
	const engine = new Engine({ opened, ...store });
	engine.answer(aQuestion());
	const shares: number[] = [];
	const blob = await exportRecords({
		format,
		about: { dossier: opened.dossier, register: store.register, regions: opened.regions },
		said: { dossier, sentence: 'All events: 1 event.', isInvented: false, version: '1.2.3' },
		redaction: { ...noRedaction, ...redaction },
		count: opened.events,
		read: async (from, count) => engine.exported(false, from, count),
		ondoing: (share) => shares.push(share),
		...part
	});
	return { bytes: await blob.arrayBuffer(), shares };
}

async function exported(...of: Parameters<typeof written>) {
	const { bytes, shares } = await written(...of);
	const files = unzipSync(new Uint8Array(bytes));
	const texts = Object.fromEntries(Object.entries(files).map(([name, one]) => [name, text.decode(one)]));
	return { texts, shares };
}
const rowsOf = (text: string) =>
	Papa.parse<Record<string, string>>(text.replace('\ufeff', ''), { header: true, skipEmptyLines: true }).data;
async function csvOf(dossier: Dossier, redaction: Partial<Redaction> = {}) {
	return rowsOf((await exported(dossier, 'csv', redaction)).texts['events.csv']!);
}

describe('exportRecords', () => {
	it('writes a row for each event with the names event data sets use', async () => {
		const dossier = aDossier()
			.group('is-k', { name: 'IS-K' })
			.place('p', [37.5, 55.25])
			.event('e', { place: 'p', by: 'is-k', on: '2024-03-22', killed: { low: 115, best: 120 } })
			.build();
		const { texts, shares } = await exported(dossier, 'csv');
		expect(Object.keys(texts)).toEqual(['events.csv', 'about.txt']);
		expect(texts['events.csv']!.startsWith('\ufeffevent_id,title,')).toBe(true);
		expect(rowsOf(texts['events.csv']!)).toEqual([
			expect.objectContaining({
				...{ event_id: 'e', event_type: 'attack', date_start: '2024-03-22', date_end: '2024-03-22' },
				...{ actors: 'IS-K', actor_roles: 'claimed', location_precision: 'settlement' },
				...{ latitude: '55.25', longitude: '37.5', country: 'Land of AA', iso2: 'AA' },
				...{ fatalities_low: '115', fatalities_best: '120', fatalities_high: '' }
			})
		]);
		expect(shares.at(-1)).toBe(1);
		expect(texts['about.txt']).toContain('Records: All events: 1 event.');
		expect(texts['about.txt']).toContain('Events in this file: 1, of which attacks: 1.');
		expect(texts['about.txt']).toContain('Killed in these attacks: 115 or more, best 120.');
		expect(texts['about.txt']).toContain('Redacted: nothing.');
		expect(texts['about.txt']).toContain('Written by Dateline 1.2.3.');
	});

	it('keeps quotes, commas and line breaks, and runs no formula', async () => {
		const titles = ['=1+1', '+2', '-3', '@SUM(A1)', '\tx', '\rx', 'a "b", c\nd', '=a,"b"'];
		const dossier = titles
			.reduce((to, title, i) => to.event(`e${i}`, { title, on: `2024-01-0${i + 1}` }), aDossier())
			.build();
		const rows = await csvOf(dossier);
		expect(rows.map(({ title }) => title)).toEqual(
			titles.map((title) => (/^[=+\-@\t\r]/.test(title) ? `'${title}` : title))
		);
	});

	it('redacts words, names and sources, and says so', async () => {
		const dossier = aDossier()
			.group('is-k', { name: 'IS-K' })
			.place('moscow', [37.5, 55.25])
			.event('secret-hall', { title: 'Secret hall', summary: 'In the hall', place: 'moscow', by: 'is-k' })
			.build();
		const redaction = { words: true, groups: true, places: true, sources: true };
		const { texts } = await exported(dossier, 'csv', redaction);
		const all = texts['events.csv']! + texts['about.txt']!;
		for (const word of ['ecret', 'hall', 'IS-K', 'is-k', 'oscow', 'A paper']) expect(all).not.toContain(word);
		expect(rowsOf(texts['events.csv']!)[0]).toMatchObject({ event_id: 'record-1', country: 'Land of AA' });
		expect(texts['about.txt']).toContain('Redacted: Groups are not named.');
	});

	it('drops sensitive records and counts what it dropped', async () => {
		const dossier = aDossier()
			.event('a', { on: '2024-01-01', killed: 3 })
			.event('b', { on: '2024-01-02', killed: 5, sensitive: true })
			.build();
		const { texts } = await exported(dossier, 'csv', { sensitive: true });
		expect(rowsOf(texts['events.csv']!).map(({ event_id }) => event_id)).toEqual(['a']);
		expect(texts['about.txt']).toContain('Killed in these attacks: 3.');
		expect(texts['about.txt']).toContain('Sensitive records left out: 1.');
	});

	it('coarsens positions to a cell or a unit, the same each time', async () => {
		const dossier = aDossier()
			.place('a', [10.04, -0.04])
			.place('b', [10.09, -0.01])
			.event('a', { place: 'a', on: '2024-01-01' })
			.event('b', { place: 'b', on: '2024-01-02' })
			.build();
		const at = (rows: Record<string, string>[]) =>
			rows.map((row) => [row.longitude, row.latitude, row.location]);
		expect(at(await csvOf(dossier, { positions: '0.1' }))).toEqual([
			['10.05', '-0.05', ''],
			['10.05', '-0.05', '']
		]);
		expect(at(await csvOf(dossier, { positions: 'country' }))).toEqual([
			['0', '0', 'Land of AA'],
			['0', '0', 'Land of BB']
		]);
		const { texts } = await exported(dossier, 'geojson', { positions: '1' });
		const { features, about } = JSON.parse(texts['events.geojson']!);
		expect(features[0].geometry).toEqual({ type: 'Point', coordinates: [10.5, -0.5] });
		expect(about).toContainEqual(expect.stringContaining('a cell of 1 degree'));
	});

	it('writes what the table holds, of any dossier, in both formats', async () => {
		await fc.assert(
			fc.asyncProperty(anyDossier, async (dossier) => {
				const rows = await csvOf(dossier);
				const { texts } = await exported(dossier, 'geojson');
				const { features } = JSON.parse(texts['events.geojson']!);
				const ids = dossier.events.map(({ id }) => id as string).sort();
				expect(rows.map(({ event_id }) => event_id).sort()).toEqual(ids);
				expect(features.map(({ id }: { id: string }) => id).sort()).toEqual(ids);
				const { events, attacks } = tally(dossier.events);
				expect(texts['about.txt']).toContain(`Events in this file: ${events}, of which attacks: ${attacks}.`);
			}),
			{ numRuns: 40 }
		);
	});

	it('reads and writes many records a part at a time, in their order', async () => {
		const ids = Array.from({ length: 2345 }, (_, i) => `event-${String(i).padStart(4, '0')}`);
		const dossier = ids.reduce((to, id) => to.event(id), aDossier()).build();
		const { texts, shares } = await exported(dossier, 'csv');
		expect(rowsOf(texts['events.csv']!).map(({ event_id }) => event_id)).toEqual(ids);
		expect(shares).toEqual([1000 / 2345, 2000 / 2345, 1]);
	});

	it('writes the real dossier as another writer of CSV does, byte for byte', async () => {
		const { dossier, store, engine } = theDossier();
		engine.answer(aQuestion());
		const about = { dossier: store.opened.dossier, register: store.register, regions: store.opened.regions };
		const read = async (from: number, count: number) => engine.exported(true, from, count);
		const { texts } = await exported(dossier, 'csv', {}, { about, read });
		const cellsOf = cellMaker(about, noRedaction);
		const records = unpackRecords(engine.exported(true, 0, dossier.events.length));
		const data = records.map((one, i) => {
			const { cells } = cellsOf(one, i + 1);
			return columns.map((name) => cells[name]);
		});
		expect(data).toHaveLength(dossier.events.length);
		const peer = Papa.unparse({ fields: columns, data }, { newline: '\r\n', escapeFormulae: true });
		expect(texts['events.csv']).toBe(`\ufeff${peer}\r\n`);
	});

	it('leaves nothing when a record cannot be read', async () => {
		const dossier = aDossier().event('e').build();
		const none = written(dossier, 'csv', {}, { count: 2000, read: async () => '[]' });
		await expect(none).rejects.toThrow('Record 1 of 2000 could not be read.');
		const read = () => Promise.reject(new Error('The engine stopped.'));
		await expect(written(dossier, 'csv', {}, { count: 2000, read })).rejects.toThrow('The engine stopped.');
	});
});

describe('exportRecords as Parquet', () => {
	async function parquetOf(
		...[dossier, redaction, part]: [Dossier, Partial<Redaction>?, Partial<RecordsTask>?]
	) {
		const { bytes } = await written(dossier, 'parquet', redaction, part);
		const { num_rows, key_value_metadata, schema } = parquetMetadata(bytes);
		const types = Object.fromEntries(
			schema.slice(1).map(({ name, type, converted_type }) => [name, converted_type ?? type])
		);
		return {
			rows: await parquetReadObjects({ file: bytes }),
			...{ count: Number(num_rows), types },
			about: key_value_metadata!.find(({ key }) => key === 'about')!.value!
		};
	}

	it('writes the columns of the CSV with their types, and what is said of the file into it', async () => {
		const dossier = aDossier()
			.group('is-k', { name: 'IS-K' })
			.place('p', [37.5, 55.25])
			.event('e', {
				title: '=1+1',
				place: 'p',
				by: 'is-k',
				on: '2024-03-22',
				killed: { low: 115, best: 120 }
			})
			.build();
		const { rows, types, about } = await parquetOf(dossier);
		expect(Object.keys(types)).toEqual(columns);
		expect(types).toMatchObject({
			title: 'UTF8',
			date_start: 'UTF8',
			latitude: 'DOUBLE',
			fatalities_low: 'INT64'
		});
		expect(rows).toEqual([
			expect.objectContaining({
				...{ event_id: 'e', title: '=1+1', actors: 'IS-K', date_start: '2024-03-22' },
				...{ latitude: 55.25, longitude: 37.5, country: 'Land of AA' },
				...{ fatalities_low: 115n, fatalities_best: 120n, fatalities_high: null, sub_event_type: null }
			})
		]);
		expect(about).toContain('Records: All events: 1 event.');
		expect(about).toContain('Events in this file: 1, of which attacks: 1.');
	});

	it('has null for all that a record does not state', async () => {
		const [row] = (await parquetOf(aDossier().event('bare').build())).rows;
		const csv = (await csvOf(aDossier().event('bare').build()))[0]!;
		expect(
			Object.entries(row!)
				.filter(([, value]) => value === null)
				.map(([name]) => name)
		).toEqual(
			Object.entries(csv)
				.filter(([, value]) => value === '')
				.map(([name]) => name)
		);
		expect(row).toMatchObject({ latitude: null, date_start: null, fatalities_best: null, actors: null });
	});

	it('writes a file without rows where none passes', async () => {
		const read = () => Promise.reject(new Error('There is nothing to read.'));
		const { rows, count, types, about } = await parquetOf(
			aDossier().event('e').build(),
			{},
			{ count: 0, read }
		);
		expect([rows, count, Object.keys(types)]).toEqual([[], 0, columns]);
		expect(about).toContain('Events in this file: 0');
	});

	it('redacts, and says so', async () => {
		const dossier = aDossier()
			.group('is-k', { name: 'IS-K' })
			.place('moscow', [37.5, 55.25])
			.event('secret-hall', { title: 'Secret hall', summary: 'In the hall', place: 'moscow', by: 'is-k' })
			.event('gone', { sensitive: true })
			.build();
		const redaction = { words: true, groups: true, places: true, sources: true, sensitive: true };
		const { bytes } = await written(dossier, 'parquet', { ...redaction, positions: '1' });
		const raw = new TextDecoder('latin1').decode(bytes);
		for (const word of ['ecret', 'hall', 'IS-K', 'is-k', 'oscow', 'gone']) expect(raw).not.toContain(word);
		const { rows, about } = await parquetOf(dossier, { ...redaction, positions: '1' });
		expect(rows).toEqual([
			expect.objectContaining({ event_id: 'record-1', title: null, latitude: 55.5, longitude: 37.5 })
		]);
		expect(about).toContain('Redacted: Groups are not named.');
	});

	it('holds what the CSV holds, of any dossier', async () => {
		await fc.assert(
			fc.asyncProperty(anyDossier, async (dossier) => {
				const { rows } = await parquetOf(dossier);
				const told = rows.map((row) =>
					Object.fromEntries(
						Object.entries(row).map(([name, value]) => [name, value === null ? '' : String(value)])
					)
				);
				const csv = (await csvOf(dossier)).map((row) =>
					Object.fromEntries(
						Object.entries(row).map(([name, value]) => [name, value.replace(/^'(?=[=+\-@])/, '')])
					)
				);
				expect(told).toEqual(csv);
			}),
			{ numRuns: 40 }
		);
	});
});
