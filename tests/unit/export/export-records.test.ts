import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '$lib/dossier';
import { Engine } from '$lib/engine';
import { exportRecords, type RecordsTask } from '../../../src/lib/export/export-records';
import { noRedaction, type Redaction } from '../../../src/lib/export/redaction';
import { tally } from '$lib/table';
import { aDossier } from '../../fixtures/a-dossier';
import { aQuestion, aStore } from '../../fixtures/a-store';
import { anyDossier } from '../../fixtures/any-dossier';

const text = new TextDecoder('utf-8', { ignoreBOM: true });

async function exported(
	dossier: Dossier,
	format: RecordsTask['format'],
	redaction: Partial<Redaction> = {},
	sentence: string | null = 'All events: 1 event.'
) {
	const { opened, ...store } = aStore(dossier);
	const engine = new Engine({ opened, ...store });
	engine.answer(aQuestion());
	const shares: number[] = [];
	const blob = await exportRecords({
		format,
		about: { dossier: opened.dossier, register: store.register, regions: opened.regions },
		said: { dossier, sentence, isInvented: false, version: '1.2.3' },
		redaction: { ...noRedaction, ...redaction },
		count: opened.events,
		read: async (from, count) => engine.exported(false, from, count),
		ondoing: (share) => shares.push(share)
	});
	const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
	const texts = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, text.decode(bytes)]));
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
		const { texts } = await exported(dossier, 'csv', redaction, null);
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

	it('leaves nothing when it is stopped or a record cannot be read', async () => {
		const stop = new AbortController();
		const task = (read: RecordsTask['read']): RecordsTask => {
			const { opened, register } = aStore(aDossier().event('e').build());
			return {
				format: 'csv',
				about: { dossier: opened.dossier, register, regions: opened.regions },
				said: { dossier: opened.dossier, sentence: null, isInvented: false, version: '1' },
				redaction: noRedaction,
				...{ count: 2000, read, signal: stop.signal }
			};
		};
		await expect(exportRecords(task(async () => []))).rejects.toThrow('Record 1 of 2000 could not be read.');
		const reading = exportRecords(
			task(async () => {
				stop.abort();
				return [];
			})
		);
		await expect(reading).rejects.toHaveProperty('name', 'AbortError');
	});
});
