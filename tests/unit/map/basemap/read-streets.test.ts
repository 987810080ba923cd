import { describe, expect, test } from 'vitest';
import { fileSource } from '../../../../src/lib/map/basemap/file-source';
import { openArchive } from '../../../../src/lib/map/basemap/open-archive';
import { readStreets } from '../../../../src/lib/map/basemap/read-streets';
import { tileAt } from '../../../fixtures/an-archive';
import { aStreetArchive } from '../../../fixtures/a-street-archive';

const blob = (bytes: Uint8Array | string) => new Blob([bytes as BlobPart]);
const kabul = [69.17, 34.53] as const;
const whole = aStreetArchive(kabul);

test('an archive of streets says its zooms, its bounds and whom to credit, without markup', async () => {
	const streets = await readStreets(blob(whole), 'kabul.pmtiles');
	expect(streets).toMatchObject({ name: 'kabul.pmtiles', minZoom: 8, maxZoom: 14, credit: '© Map Makers' });
	expect(streets.bounds[0]).toBeCloseTo(69.12);
	expect(streets.bounds[3]).toBeCloseTo(34.58);
});

test('its tiles are read out of the file; where it is empty, a tile is', async () => {
	const archive = openArchive(fileSource(blob(whole)));
	for (const z of [8, 14]) expect((await archive.tile(...tileAt(kabul, z))).length).toBeGreaterThan(50);
	expect(await archive.tile(8, 0, 0)).toHaveLength(0);
});

describe('another file gets a sentence that names it', () => {
	test.each([
		['no archive', blob('id,lat,lng\n1,2,3\n'), 'is not a PMTiles archive'],
		['an empty file', blob(''), 'is not a PMTiles archive'],
		['one cut short', blob(whole.subarray(0, 60)), 'of another version or is cut short'],
		[
			'one of another version',
			blob(Buffer.concat([Buffer.from('PMTiles\x09'), whole.subarray(8)])),
			'of another version'
		],
		[
			'one of pictures',
			blob(Buffer.concat([whole.subarray(0, 99), Buffer.from([2]), whole.subarray(100)])),
			'holds pictures'
		],
		['one of another schema', blob(aStreetArchive(kabul, ['roads', 'water'])), 'has no “places” layer']
	])('%s', async (_what, file, words) => {
		const reading = readStreets(file, 'x.pmtiles');
		await expect(reading).rejects.toThrow(words);
		await expect(reading).rejects.toThrow('“x.pmtiles”');
	});
});
