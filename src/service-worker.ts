/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered, version } from '$service-worker';
import { byteRange } from '$lib/base';

// Keeps the whole page, so that it opens without a network. A newer version waits until the reader wants it: lazy
// parts of an open page would otherwise be gone.
const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const name = `dateline-${version}`;
const start = `${base}/`;
const kept = new Set([start, ...build, ...files, ...prerendered]);

worker.addEventListener('install', (event) => {
	event.waitUntil(caches.open(name).then((cache) => cache.addAll([...kept])));
});

worker.addEventListener('activate', (event) => {
	const isOld = (other: string) => other.startsWith('dateline-') && other !== name;
	event.waitUntil(
		caches
			.keys()
			.then((names) => Promise.all(names.filter(isOld).map((old) => caches.delete(old))))
			.then(() => worker.clients.claim())
	);
});

worker.addEventListener('message', ({ data }) => {
	if (data === 'take-over') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== location.origin) return;
	const path = kept.has(pathname) ? pathname : request.mode === 'navigate' ? start : null;
	if (path !== null) event.respondWith(answer(request, path));
});

async function answer(request: Request, path: string): Promise<Response> {
	const cache = await caches.open(name);
	const found = await cache.match(path, { ignoreVary: true });
	if (!found) return fetch(request);
	const range = request.headers.get('range');
	return range === null ? found : partOf(found, range);
}

/** A part of a kept file, as a server of ranges would give it. */
async function partOf(whole: Response, header: string): Promise<Response> {
	const file = await whole.blob();
	const headers = new Headers(whole.headers);
	headers.delete('content-encoding');
	try {
		const range = byteRange(header, file.size);
		if (!range) return new Response(file, { headers });
		const { first, last } = range;
		headers.set('content-range', `bytes ${first}-${last}/${file.size}`);
		headers.set('content-length', String(last - first + 1));
		return new Response(file.slice(first, last + 1), { status: 206, statusText: 'Partial Content', headers });
	} catch {
		return new Response(null, { status: 416, headers: { 'content-range': `bytes */${file.size}` } });
	}
}
