import { describe, expect, it } from 'vitest';
import { Engine, openDossier } from '$lib/engine';
import { exportInWorker } from '../../../src/lib/export/export-in-worker';
import { exportRecords, type RecordsTask } from '../../../src/lib/export/export-records';
import { noRedaction } from '../../../src/lib/export/redaction';
import { aDossier } from '../../fixtures/a-dossier';

function aTask(part: Partial<RecordsTask> = {}): RecordsTask {
	const dossier = Array.from({ length: 2500 }, (_, i) => `event-${i}`)
		.reduce((to, id) => to.event(id, { place: 'p' }), aDossier().place('p', [10, 0]))
		.build();
	const outside = { kind: 'outside', reason: 'made for a test' } as const;
	const assigned = { country: outside, subregion: outside, claim: 'none' } as const;
	const regions = {
		assignment: new Map(dossier.places.map(({ id }) => [id, assigned])),
		...{ pointOfView: 'un' as const, provinces: [] },
		...{ units: { country: [], subregion: [] }, subregionOf: {} }
	};
	const { opened, ...store } = openDossier({ kind: 'dossier', dossier, problems: [], regions });
	const engine = new Engine({ opened, ...store });
	return {
		format: 'csv',
		about: { dossier: opened.dossier, register: store.register, regions: opened.regions },
		said: { dossier, sentence: null, isInvented: false, version: '1' },
		redaction: noRedaction,
		count: opened.events,
		read: async (from, count) => engine.exported(true, from, count),
		...part
	};
}
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

describe('exportInWorker', () => {
	it.each(['csv', 'geojson', 'parquet'] as const)(
		'writes the same %s as the page itself would',
		async (format) => {
			const shares: number[] = [];
			const task = aTask({ format, ondoing: (share) => shares.push(share) });
			const written = await bytesOf(await exportInWorker(task, new AbortController().signal));
			expect(shares).toEqual([0.4, 0.8, 1]);
			expect(written).toEqual(await bytesOf(await exportRecords(aTask({ format }))));
		}
	);

	it('stops when it is told to, and asks for nothing more', async () => {
		const stop = new AbortController();
		const asked: number[] = [];
		const task = aTask();
		const read = async (from: number, count: number) => {
			asked.push(from);
			if (from === 1000) stop.abort();
			return task.read(from, count);
		};
		await expect(exportInWorker({ ...task, read }, stop.signal)).rejects.toHaveProperty('name', 'AbortError');
		expect(asked).toEqual([0, 1000]);
	});

	it('fails with what went wrong where a record cannot be read', async () => {
		const signal = new AbortController().signal;
		const read = () => Promise.reject(new Error('The engine stopped.'));
		await expect(exportInWorker(aTask({ read }), signal)).rejects.toThrow('The engine stopped.');
		const none = exportInWorker(aTask({ read: async () => '[]' }), signal);
		await expect(none).rejects.toThrow('Record 1 of 2500 could not be read.');
	});
});
