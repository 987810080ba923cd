import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { archiveSource } from '../../../../src/lib/map/basemap/archive-source';
import { openArchive } from '../../../../src/lib/map/basemap/open-archive';
import { aStreetArchive } from '../../../fixtures/a-street-archive';

const bytes = aStreetArchive([69.17, 34.53]);
const tile = [8, 177, 101] as const;
let server: Server | undefined;
afterEach(() => server?.close());

async function served(answer: RequestListener): Promise<string> {
	server = createServer(answer);
	await new Promise<void>((done) => server!.listen(0, '127.0.0.1', done));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.pmtiles`;
}

const withRanges =
	(asked: string[]): RequestListener =>
	({ headers }, response) => {
		asked.push(headers.range ?? 'all');
		const [from, to] = /(\d+)-(\d+)/.exec(headers.range!)!.slice(1).map(Number);
		response.writeHead(206).end(bytes.subarray(from, to! + 1));
	};

test('a server with ranges sends what is asked for and no more', async () => {
	const asked: string[] = [];
	const archive = openArchive(archiveSource(await served(withRanges(asked))));
	expect((await archive.tile(...tile)).length).toBeGreaterThan(20);
	expect(asked[0]).toBe('bytes=0-16383');
	expect(asked).not.toContain('all');
});

test('a server without ranges sends the whole file, once', async () => {
	let requests = 0;
	const url = await served((_request, response) => {
		requests++;
		response.writeHead(200).end(bytes);
	});
	const archive = openArchive(archiveSource(url));
	const tiles = await Promise.all([archive.tile(...tile), archive.tile(9, 354, 203)]);
	expect(tiles[0].length).toBeGreaterThan(20);
	expect((await archive.tile(...tile)).length).toBe(tiles[0].length);
	expect(requests).toBe(1);
});

test('a first read that failed is tried again at the next tile', async () => {
	let isDown = true;
	const answer = withRanges([]);
	const url = await served((request, response) => {
		if (isDown) response.writeHead(503).end();
		else answer(request, response);
	});
	const archive = openArchive(archiveSource(url));
	await expect(archive.tile(...tile)).rejects.toThrow('could not be read (503)');
	isDown = false;
	expect((await archive.tile(...tile)).length).toBeGreaterThan(20);
});
