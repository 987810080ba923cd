import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packDossier, unpackDossier } from '$lib/bundle';
import { aDossier } from '../../fixtures/a-dossier';
import { anyDossier } from '../../fixtures/any-dossier';
import { theDossier as openTheDossier } from '../../fixtures/the-dossier';

const theDossier = openTheDossier().dossier;
const small = aDossier().place('p', [10, 0]).event('e', { place: 'p', by: 'g', killed: 3 }).build();
type Bytes = Uint8Array<ArrayBuffer>;
const messages = async (bytes: Bytes) =>
	(await unpackDossier(bytes, 'x.dateline')).problems.map(({ path, message }) => `${path}: ${message}`);

/** The same archive with entries put in or left out. */
async function changed(to: (entries: Record<string, Uint8Array>) => void): Promise<Bytes> {
	const entries: Record<string, Uint8Array> = unzipSync(await packDossier(small, ''));
	to(entries);
	return zipSync(entries) as Bytes;
}

describe('a dossier as one file', () => {
	it('opens as the same dossier, and packs to the same bytes again', async () => {
		await fc.assert(
			fc.asyncProperty(anyDossier, async (dossier) => {
				const bytes = await packDossier(dossier, 'group=a&v=2');
				const { dossier: opened, problems, view } = await unpackDossier(bytes, 'x.dateline');
				expect(problems).toEqual([]);
				expect(opened).toEqual(dossier);
				expect(view).toBe('group=a&v=2');
				expect(await packDossier(opened, view)).toEqual(bytes);
			}),
			{ numRuns: 30 }
		);
	});

	it('holds the built-in dossier with its briefing', async () => {
		const opened = await unpackDossier(await packDossier(theDossier, ''), 'x.dateline');
		expect(opened.problems).toEqual([]);
		expect(opened.dossier).toEqual(theDossier);
	});

	it('is another for another key of what is kept in the browser', async () => {
		const [one, two] = await Promise.all(
			[small, { ...small, briefing: { title: 'Mine', slides: [] } }].map(
				async (dossier) => (await unpackDossier(await packDossier(dossier, ''), 'x')).key
			)
		);
		expect(one).not.toBe(two);
	});

	it('says what was changed since, and opens it', async () => {
		const bytes = await changed((entries) => {
			entries['events.json'] = strToU8('{"events":[]}');
		});
		expect(await messages(bytes)).toEqual([expect.stringMatching(/^events\.json: .*changed or damaged/)]);
		expect((await unpackDossier(bytes, 'x')).dossier.places).toEqual(small.places);
	});

	it('opens without what is missing, and says what is lost', async () => {
		const bytes = await changed((entries) => {
			delete entries['places.geojson'];
			delete entries['manifest.json'];
		});
		const said = await messages(bytes);
		expect(said).toContainEqual(expect.stringContaining('manifest.json: It is missing or cut off'));
		expect(said).toContainEqual('places.geojson: It is missing or cut off: its places are lost.');
		expect((await unpackDossier(bytes, 'x')).dossier.events).toHaveLength(1);
	});

	it('opens what stands before the damage', async () => {
		const whole = await packDossier(theDossier, '');
		const cut = whole.slice(0, Math.floor(whole.length * 0.8));
		const { dossier, problems } = await unpackDossier(cut, 'x');
		expect(dossier.title).toBe(theDossier.title);
		expect(dossier.events).toHaveLength(theDossier.events.length);
		expect(dossier.briefing).toEqual(theDossier.briefing);
		expect(problems.map(({ message }) => message).join(' ')).toMatch(/cut off|damaged/);
	});

	it('never throws anything but a sentence, whatever is damaged', async () => {
		const whole = await packDossier(small, '');
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
				fc.nat(whole.length),
				async (changes, length) => {
					const bytes = whole.slice();
					for (const [at, to] of changes) bytes[at] = to;
					const said = await unpackDossier(bytes.slice(0, length), 'x').then(
						({ dossier }) => dossier.title,
						(error: Error) => error.message
					);
					expect(said).toMatch(/\w/);
				}
			),
			{ numRuns: 200 }
		);
	});

	it('says that it is of a newer version, and opens what is known of it', async () => {
		const bytes = await changed((entries) => {
			const manifest = JSON.parse(new TextDecoder().decode(entries['manifest.json'])) as object;
			entries['manifest.json'] = strToU8(JSON.stringify({ ...manifest, version: 7 }));
		});
		expect(await messages(bytes)).toEqual([expect.stringContaining('of version 7, newer than 1')]);
	});

	it('leaves strange entries and paths aside', async () => {
		const bytes = await changed((entries) => {
			entries['../../dossier.json'] = strToU8('{}');
		});
		expect(await messages(bytes)).toEqual([expect.stringContaining('"../../dossier.json"')]);
		expect((await unpackDossier(bytes, 'x')).dossier.title).toBe(small.title);
	});

	it('stops at what unfolds to more than a dossier can be', async () => {
		const bomb = zipSync({
			'dossier.json': strToU8(JSON.stringify({ ...small, places: undefined, events: undefined })),
			'events.json': new Uint8Array(2 ** 28 + 1)
		}) as Bytes;
		expect(bomb.length).toBeLessThan(2 ** 20);
		expect(await messages(bomb)).toContainEqual(expect.stringContaining('more than 256 MB'));
	});

	it('refuses what is no archive, and an archive without a dossier', async () => {
		await expect(unpackDossier(strToU8('a,b\n1,2') as Bytes, 'x.csv')).rejects.toThrow(
			/^“x\.csv” is no dossier file/
		);
		const other = zipSync({ 'a.txt': strToU8('a') }) as Bytes;
		await expect(unpackDossier(other, 'a.zip')).rejects.toThrow('holds no file of a dossier');
	});
});
